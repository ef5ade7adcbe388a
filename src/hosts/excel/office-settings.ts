import type { SettingsFile } from '../../core/settings';
import { readOfficeFile } from './office-file';

const none: SettingsFile = { ok: true, settings: { rules: {} } };

async function readSettings(): Promise<SettingsFile> {
  const text = await readOfficeFile('office-settings.json');
  if (text === undefined) return none;
  const { parseSettings } = await import('../../core/settings-file');
  return parseSettings(text);
}

let asked: Promise<SettingsFile> | undefined;

/** The settings the office published for everybody, asked for once; empty where there are none. */
export const officeSettings = (): Promise<SettingsFile> => (asked ??= readSettings());
