/** What a person typed about an account and has not sent yet: kept while the tab is open, whatever is drawn meanwhile. */
import { signal } from '@preact/signals';

type Texts = Readonly<Record<string, string>>;

const drafts = signal<Readonly<Record<string, Texts>>>({});

/** Who makes the notice is typed once and stands in every notice. */
export const NOTIFIER = 'notifier';

/**
 * What stands in a field.
 * @param key of the account, or `NOTIFIER`
 * @param otherwise what stands there before anybody typed
 */
export const typed = (key: string, field: string, otherwise = ''): string => drafts.value[key]?.[field] ?? otherwise;

/** Keeps what was typed in a field. */
export const type = (key: string, field: string, text: string): void => {
  drafts.value = { ...drafts.value, [key]: { ...drafts.value[key], [field]: text } };
};

/** Forgets what was typed in some fields, because it was sent. */
export const clear = (key: string, ...fields: string[]): void => {
  const left = Object.entries(drafts.value[key] ?? {}).filter(([field]) => !fields.includes(field));
  drafts.value = { ...drafts.value, [key]: Object.fromEntries(left) };
};
