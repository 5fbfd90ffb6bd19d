import { settingsTexts, type SettingsTexts } from '../../../../bot/src/texts/settings.ts';
import { useLanguage } from '../../app/reader.ts';

/** The texts of this page, in the reader's written form. */
export function useSettingsTexts(): SettingsTexts {
  return settingsTexts[useLanguage().form];
}
