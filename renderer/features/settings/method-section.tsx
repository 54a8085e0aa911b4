import type { ReactNode } from 'react';
import type { Localized } from '../../../shared/domain/language.ts';
import {
  methodSections,
  methodSources,
  type MethodSection as Section,
} from '../../../shared/domain/method.ts';
import { frameworkStepIds, frameworkSteps } from '../../../shared/domain/signals/framework-steps.ts';
import { remedies, remedyIds } from '../../../shared/domain/signals/remedies.ts';
import { traitIds, traits } from '../../../shared/domain/signals/traits.ts';
import { useText } from '../../text/text-context.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { MethodCrossMap } from './method-cross-map.tsx';
import { MethodSignals } from './method-signals.tsx';

/** About the method: what comes from the articles, what is ours, and every signal in full. */
export function MethodSection(): ReactNode {
  const { t, of, language } = useText();
  return (
    <>
      <p className="lede">{t('settings.methodLede')}</p>
      <div className="set-sections set-method">
        {methodSections.map((section) => (
          <Marginal key={section.id} heading={of(section.title)} detail={<Origin section={section} />}>
            <div className="set-prose">
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph.en}>{of(paragraph)}</p>
              ))}
            </div>
          </Marginal>
        ))}
        <MethodSignals />
        <MethodCrossMap />
        <Marginal heading={t('settings.traits')} detail={t('settings.sourceOf', { sources: 'S004' })}>
          <Terms
            items={traitIds.map((id) => ({
              id,
              label: traits[id].label,
              text: traits[id].description,
              more: traits[id].advice,
            }))}
          />
        </Marginal>
        <Marginal heading={t('settings.remedies')} detail={t('settings.sourceOf', { sources: 'S004' })}>
          <Terms
            items={remedyIds.map((id) => ({ id, label: remedies[id].label, text: remedies[id].description }))}
          />
        </Marginal>
        <Marginal heading={t('settings.steps')} detail={t('settings.sourceOf', { sources: 'S000' })}>
          <Terms
            items={frameworkStepIds.map((id) => ({
              id,
              label: frameworkSteps[id].label,
              text: frameworkSteps[id].description,
            }))}
          />
        </Marginal>
        <Marginal heading={t('settings.sources')}>
          <dl className="set-terms">
            {methodSources.map((source) => (
              <div key={source.id}>
                <dt>
                  {source.id} <cite lang="it">{source.title}</cite>
                  {source.publishedBy && <span className="muted">, {of(source.publishedBy)}</span>}
                  {language !== 'it' && <span className="muted"> ({t('settings.inItalian')})</span>}
                </dt>
                <dd>{of(source.gives)}</dd>
              </div>
            ))}
          </dl>
        </Marginal>
      </div>
    </>
  );
}

/** Which articles a section comes from, or that it is ours. */
function Origin({ section }: { readonly section: Section }): ReactNode {
  const { t, list } = useText();
  const sources = list(section.sourceIds);
  if (!section.derived) return t('settings.sourceOf', { sources });
  return sources === '' ? t('settings.ours') : t('settings.oursFrom', { sources });
}

function Terms({
  items,
}: {
  readonly items: readonly {
    readonly id: string;
    readonly label: Localized;
    readonly text: Localized;
    readonly more?: Localized;
  }[];
}): ReactNode {
  const { of } = useText();
  return (
    <dl className="set-terms">
      {items.map(({ id, label, text, more }) => (
        <div key={id}>
          <dt>{of(label)}</dt>
          <dd>
            {of(text)}
            {more && <span className="it serif set-advice"> {of(more)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
