import { refusalSentence } from '../../shared/i18n/refusal-sentence.ts';
import { refusalOf } from '../workbench/refusal-of.ts';

/** Shown when the workspace itself cannot be read: the settings are not known, so the system's language is used. */
export function StartFault(props: { readonly error: unknown }) {
  const language = navigator.language.startsWith('it') ? 'it' : 'en';
  return (
    <main className="page" role="alert">
      <p className="lede">{refusalSentence(refusalOf(props.error), language)}</p>
    </main>
  );
}
