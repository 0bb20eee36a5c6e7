/** Labels against classes, counted. */
import type { LikenessClass } from '../../src/impersonation/likeness.ts';
import { likenessOf } from '../../src/impersonation/likeness.ts';
import type { Labelled } from './corpus.ts';

export const CLASSES = ['official', 'service', 'lookalike', 'parody', 'homonym', 'unrelated'] as const;

/** How many profiles of each label got each class. */
export type Confusion = Record<LikenessClass, Record<LikenessClass, number>>;

const row = () => ({ official: 0, service: 0, lookalike: 0, parody: 0, homonym: 0, unrelated: 0 });

/** The class of a labelled profile, from all that is known or from handle and display name alone. */
export const classOf = ({ profile, subject, context }: Labelled, part: 'all' | 'names'): LikenessClass => {
  const { platform, handle, name } = profile;
  const seen = part === 'all' ? profile : { platform, handle, ...(name === undefined ? {} : { name }) };
  return likenessOf(seen, subject, context).class;
};

/** Counts the classes of all profiles of a set per label. */
export const confusionOf = (set: readonly Labelled[], part: 'all' | 'names'): Confusion => {
  const table: Confusion = {
    official: row(),
    service: row(),
    lookalike: row(),
    parody: row(),
    homonym: row(),
    unrelated: row(),
  };
  for (const one of set) table[one.label][classOf(one, part)] += 1;
  return table;
};

/** The part of the profiles with these labels that is called a look-alike. */
export const shareOf =
  (table: Confusion) =>
  (labels: readonly LikenessClass[]): number => {
    const rows = labels.map((label) => table[label]);
    const all = rows.flatMap((counts) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
    return rows.reduce((sum, counts) => sum + counts.lookalike, 0) / all;
  };
