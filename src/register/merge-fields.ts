/** The fields of an account on which two registers can differ, each as a JSON text: to compare, to keep, to put back. */
import { type Account, type Keeper, NOBODY, SECOND_FACTORS, STATES } from './account.ts';

/** Named as in `Account` and `Custody`; what joins by itself (moves, administrators, checks, last visits) is not here. */
export const MERGED = [
  ...(['handle', 'address', 'service', 'purpose', 'language', 'keeper', 'standIn', 'claimedAt', 'by'] as const),
  ...(['state', 'secondFactor', 'recovery', 'place', 'archive', 'notes'] as const),
] as const;
export type MergedField = (typeof MERGED)[number];

export type Slot = {
  /** The value as a JSON text; the same value always gives the same text. */
  read: (account: Account) => string;
  /** The account with another value; unchanged when the text is no value of this field. */
  write: (account: Account, json: string) => Account;
  /** The one text for a value, or null when it is none of this field. */
  tidy: (json: string) => string | null;
  /** What stands there when nobody filled it in. */
  empty: string;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** @param shape gives the value with its keys in one order, or undefined when it is no such value */
const slot = <T>(
  get: (account: Account) => T,
  put: (account: Account, value: T) => Account,
  shape: (raw: unknown) => T | undefined,
  empty: T,
): Slot => ({
  read: (account) => JSON.stringify(shape(get(account)) ?? empty),
  write: (account, json) => {
    const value = shape(parsed(json));
    return value === undefined ? account : put(account, value);
  },
  tidy: (json) => {
    const value = shape(parsed(json));
    return value === undefined ? null : JSON.stringify(value);
  },
  empty: JSON.stringify(empty),
});

const at = (raw: unknown, key: string): unknown =>
  typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined;

const text = (raw: unknown): string | undefined => (typeof raw === 'string' ? raw : undefined);

const moment = (raw: unknown): number | null | undefined =>
  raw === null || (typeof raw === 'number' && Number.isFinite(raw)) ? raw : undefined;

const keeper = (raw: unknown): Keeper | undefined => {
  const [role, name] = [text(at(raw, 'role')), text(at(raw, 'name'))];
  return role === undefined || name === undefined ? undefined : { role, name };
};

const archive = (raw: unknown): Account['archive'] | undefined => {
  const [made, place] = [moment(at(raw, 'at')), text(at(raw, 'place'))];
  if (raw === null) return null;
  return typeof made !== 'number' || place === undefined ? undefined : { at: made, place };
};

type TextField = 'handle' | 'address' | 'service' | 'purpose' | 'language' | 'by' | 'notes';

const textSlot = (field: TextField): Slot =>
  slot(
    (account) => account[field],
    (account, value) => ({ ...account, [field]: value }),
    text,
    '',
  );

const custodySlot = (field: 'recovery' | 'place'): Slot =>
  slot(
    ({ custody }) => custody[field],
    (account, value) => ({ ...account, custody: { ...account.custody, [field]: value } }),
    text,
    '',
  );

const keeperSlot = (field: 'keeper' | 'standIn'): Slot =>
  slot(
    (account) => account[field],
    (account, value) => ({ ...account, [field]: value }),
    keeper,
    NOBODY,
  );

export const SLOTS: Readonly<Record<MergedField, Slot>> = {
  handle: textSlot('handle'),
  address: textSlot('address'),
  service: textSlot('service'),
  purpose: textSlot('purpose'),
  language: textSlot('language'),
  keeper: keeperSlot('keeper'),
  standIn: keeperSlot('standIn'),
  claimedAt: slot(
    ({ claimedAt }) => claimedAt,
    (account, claimedAt) => ({ ...account, claimedAt }),
    moment,
    null,
  ),
  by: textSlot('by'),
  // Every state says something, so none is empty.
  state: {
    ...slot(
      ({ state }) => state,
      (account, state) => ({ ...account, state }),
      (raw) => STATES.find((state) => state === raw),
      'asleep',
    ),
    empty: '',
  },
  secondFactor: slot(
    ({ custody }) => custody.secondFactor,
    (account, secondFactor) => ({ ...account, custody: { ...account.custody, secondFactor } }),
    (raw) => SECOND_FACTORS.find((factor) => factor === raw),
    'unknown',
  ),
  recovery: custodySlot('recovery'),
  place: custodySlot('place'),
  archive: slot(
    ({ archive }) => archive,
    (account, value) => ({ ...account, archive: value }),
    archive,
    null,
  ),
  notes: textSlot('notes'),
};
