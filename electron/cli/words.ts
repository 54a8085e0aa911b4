import type { ClientRow } from '../../shared/contract/clients.ts';
import type { TimelineEntry } from '../../shared/contract/interactions.ts';
import { shownIndex } from '../../shared/domain/shown-index.ts';
import { catalogueSignal } from '../../shared/domain/signals/catalogue.ts';
import type { Strain } from '../../shared/domain/strain.ts';
import type { Session } from './session.ts';

/** Strain in one line: index, band and coverage always together, knock-outs beside. */
export function strainWords(session: Session, strain: Strain): string {
  const { t, dynamic, language } = session.text;
  const band = dynamic(`domain.band.${strain.band}`);
  const coverage = `${Math.round(strain.coverage * 100)} %`;
  const isKnown = strain.index !== null && strain.band !== 'too-little-known';
  const line = isKnown
    ? t('cli.strainLine', { index: shownIndex(strain.index as number), band, coverage })
    : t('cli.strainUnknown', { band, coverage });
  if (strain.knockOuts.length === 0) return line;
  const names = strain.knockOuts
    .map((k) => catalogueSignal(k.signalId)?.label[language] ?? k.signalId)
    .join(', ');
  return `${line} · ${t('cli.knockOut', { names })}`;
}

/** A client in one line. */
export function clientWords(session: Session, client: ClientRow): string {
  const { t } = session.text;
  const contact =
    client.lastContactOn === null ? t('cli.noContact') : t('cli.lastContact', { day: client.lastContactOn });
  return `${client.name}  ·  ${strainWords(session, client.strain)}  ·  ${contact}`;
}

/** An entry of the log in one line. */
export function entryWords(session: Session, entry: TimelineEntry): string {
  const { t, dynamic } = session.text;
  const head = t('cli.logged', {
    day: entry.occurredOn,
    kind: dynamic(`domain.interactionKind.${entry.kind}`),
    clients: [...entry.clients, ...entry.contacts].map((who) => who.name).join(', '),
  });
  return entry.text === '' ? head : `${head}: ${entry.text.replace(/\s+/g, ' ')}`;
}
