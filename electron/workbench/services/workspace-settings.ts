import type { Settings } from '../../../shared/contract/workspace.ts';
import { settingsSchema } from '../../../shared/contract/workspace.ts';
import { defaultStrainRules } from '../../../shared/domain/strain.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';
import { loadSettingValues, saveSettingValue } from '../repositories/setting-repository.ts';

/** What holds until the user says otherwise. */
export const defaultSettings: Settings = {
  agencyName: '',
  people: [],
  me: '',
  language: null,
  theme: 'system',
  density: 'compact',
  listHourlyRateCents: null,
  currency: 'EUR',
  defaultCadenceDays: 30,
  strain: { ...defaultStrainRules },
  exportFolder: null,
  paper: 'A4',
};

/** The settings of this workspace. A value that no longer reads (set by hand, or by a later version) counts as not set. */
export function readSettings(db: Reader): Settings {
  const stored = loadSettingValues(db);
  const settings: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = name in stored ? schema.safeParse(stored[name]) : null;
    settings[name] = parsed?.success ? parsed.data : defaultSettings[name as keyof Settings];
  }
  return settings as Settings;
}

/** Writes those given. */
export function writeSettings(
  w: Writer,
  given: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): void {
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) saveSettingValue(w, name, value);
}
