import type { Language } from '../../shared/domain/language.ts';

/** Italian where the system is Italian, English elsewhere. */
export function systemLanguage(locale: string = Intl.DateTimeFormat().resolvedOptions().locale): Language {
  const named = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || locale;
  return /^it\b|^it_/i.test(named) ? 'it' : 'en';
}
