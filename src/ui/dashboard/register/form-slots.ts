/** Which fields of an account are saved together, and each of them as a text: read from the account, written into it. */
import { type Account, SECOND_FACTORS } from '../../../register/account.ts';
import type { Column } from '../../../register/columns.ts';
import { isoDay, readDay } from '../../../register/day.ts';
import { readKeepers, readWords, writeKeepers, writeWords } from '../../../register/keeper-list.ts';
import type { AccountChange } from '../../../state/registering.ts';

/** What is saved together. The state is not among them: it only moves, step by step. */
export const GROUPS = {
  what: ['platform', 'handle', 'address', 'service', 'purpose', 'language'],
  people: ['keeperRole', 'keeperName', 'standInRole', 'standInName'],
  dates: ['claimedAt', 'by', 'visitedAt'],
  custody: ['secondFactor', 'recovery', 'place', 'administrators', 'checks', 'reviewedAt'],
  archive: ['archivedAt', 'archivePlace'],
  notes: ['notes'],
} as const satisfies Record<string, readonly Column[]>;

export type Group = keyof typeof GROUPS;
export type FormColumn = (typeof GROUPS)[Group][number];
export type Texts = Readonly<Partial<Record<FormColumn, string>>>;

/** `part` is the field of the account that a text belongs to; platform and handle are none: they name the account. */
type Slot = {
  part: keyof AccountChange | null;
  read: (account: Account) => string;
  write: (account: Account, text: string, now: number) => Account;
};

const plain = (field: 'address' | 'service' | 'purpose' | 'language' | 'by' | 'notes'): Slot => ({
  part: field,
  read: (account) => account[field],
  write: (account, text) => ({ ...account, [field]: text }),
});

const naming = (field: 'platform' | 'handle'): Slot => ({
  part: null,
  read: (account) => account[field],
  write: (account, text) => ({ ...account, [field]: text }),
});

const person = (field: 'keeper' | 'standIn', side: 'role' | 'name'): Slot => ({
  part: field,
  read: (account) => account[field][side],
  write: (account, text) => ({ ...account, [field]: { ...account[field], [side]: text } }),
});

const momentIn = (text: string, now: number): number | null => {
  const day = readDay(text, now);
  return 'at' in day ? day.at : null;
};

const day = (field: 'claimedAt' | 'visitedAt'): Slot => ({
  part: field,
  read: (account) => isoDay(account[field]),
  write: (account, text, now) => ({ ...account, [field]: momentIn(text, now) }),
});

const custody = <K extends keyof Account['custody']>(
  field: K,
  write: (value: Account['custody'][K]) => string,
  read: (text: string, now: number) => Account['custody'][K],
): Slot => ({
  part: 'custody',
  read: (account) => write(account.custody[field]),
  write: (account, text, now) => ({ ...account, custody: { ...account.custody, [field]: read(text, now) } }),
});

const same = (text: string): string => text;

export const SLOTS: Readonly<Record<FormColumn, Slot>> = {
  platform: naming('platform'),
  handle: naming('handle'),
  address: plain('address'),
  service: plain('service'),
  purpose: plain('purpose'),
  language: plain('language'),
  keeperRole: person('keeper', 'role'),
  keeperName: person('keeper', 'name'),
  standInRole: person('standIn', 'role'),
  standInName: person('standIn', 'name'),
  claimedAt: day('claimedAt'),
  by: plain('by'),
  visitedAt: day('visitedAt'),
  secondFactor: custody('secondFactor', same, (text) => SECOND_FACTORS.find((one) => one === text) ?? 'unknown'),
  recovery: custody('recovery', same, same),
  place: custody('place', same, same),
  administrators: custody('administrators', writeKeepers, readKeepers),
  checks: custody('checks', writeWords, readWords),
  reviewedAt: custody('reviewedAt', isoDay, momentIn),
  archivedAt: {
    part: 'archive',
    read: ({ archive }) => isoDay(archive?.at ?? null),
    write: (account, text, now) => {
      const at = momentIn(text, now);
      return { ...account, archive: at === null ? null : { at, place: account.archive?.place ?? '' } };
    },
  },
  archivePlace: {
    part: 'archive',
    read: ({ archive }) => archive?.place ?? '',
    write: (account, text) => ({ ...account, archive: account.archive && { ...account.archive, place: text } }),
  },
  notes: plain('notes'),
};
