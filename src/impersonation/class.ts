/** The classes of accounts that carry the municipality's name without being its own, and what each leads to. */

/** The eight classes a person may give, mildest first. Only the last two lead to a report. */
export const CLASSES = [
  'forgotten',
  'automatic',
  'residents',
  'satire',
  'critic',
  'commercial',
  'impersonation',
  'fraud',
] as const;
export type Class = (typeof CLASSES)[number];

/** What a person decides about an account: one of the classes, another public body's own account, or nothing to do with us. */
export type Decided = Class | 'service' | 'unrelated';
