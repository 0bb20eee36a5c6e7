/** What a person typed on the screens beside the register: kept while the tab is open, whatever page is shown meanwhile. */
import { signal } from '@preact/signals';

/** By sheet and field. */
const sheets = signal<Readonly<Record<string, Readonly<Record<string, string>>>>>({});

/**
 * What stands in a field.
 * @param sheet what it is about, a handover or a claim for instance
 * @param otherwise what stands there before anybody typed
 */
export const noted = (sheet: string, field: string, otherwise = ''): string =>
  sheets.value[sheet]?.[field] ?? otherwise;

/** Keeps what was typed in a field. */
export const note = (sheet: string, field: string, text: string): void => {
  sheets.value = { ...sheets.value, [sheet]: { ...sheets.value[sheet], [field]: text } };
};

/** Forgets a sheet, because it was sent. */
export const wipe = (sheet: string): void => {
  sheets.value = Object.fromEntries(Object.entries(sheets.value).filter(([one]) => one !== sheet));
};
