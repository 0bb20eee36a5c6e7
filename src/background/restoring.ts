/** What a backup brings beside the document: of what was found by both, the later look stands. */
import type { Item } from '../browser/storage.ts';
import { accountKey } from '../register/account.ts';
import type { Found } from '../state/backup.ts';
import { nameKey } from '../state/machine.ts';
import type { Kept } from './memory.ts';

const later = (known: { askedAt: number } | undefined, brought: { askedAt: number }): boolean =>
  known === undefined || known.askedAt < brought.askedAt;

/** The things to store of a backup. @param kept what is stored now */
export const itemsOf = (found: Found, kept: Kept): Item[] => [
  ...found.findings
    .filter((one) => later(kept.findings[nameKey(one.platform, one.handle)], one))
    .map((value): Item => ({ kind: 'finding', key: nameKey(value.platform, value.handle), value })),
  ...found.lookalikes
    .filter((one) => later(kept.lookalikes[accountKey(one)], one))
    .map((value): Item => ({ kind: 'lookalike', key: accountKey(value), value })),
  ...found.websites
    .filter((one) => later(kept.websites[one.municipality], one))
    .map((value): Item => ({ kind: 'website', key: value.municipality, value })),
];
