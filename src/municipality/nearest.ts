/** The nearest handle a platform would allow. */
import { fold } from './fold.ts';
import { breachOf, type HandleRule } from './rule.ts';

/** Letters to add, drop or replace to make one word of another. */
const distance = (from: string, to: string): number => {
  let row = [...to].map((_, index) => index + 1);
  for (const [index, letter] of [...from].entries()) {
    let [diagonal, left] = [index, index + 1];
    row = row.map((above, column) => {
      const cost = Math.min(above + 1, left + 1, diagonal + (to[column] === letter ? 0 : 1));
      diagonal = above;
      left = cost;
      return cost;
    });
  }
  return row.at(-1) ?? from.length;
};

/** Plain repairs: other separators, none at all, cut off, or lengthened with the country. */
const repaired = (rule: HandleRule, handle: string): string[] => {
  const parts = fold(handle)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ');
  const joined = [...rule.separators, ''].map((separator) => parts.join(separator));
  return [...joined, ...joined.map((one) => one.slice(0, rule.max)), ...joined.map((one) => `${one}be`)];
};

/**
 * The possible handle nearest to an impossible one.
 * @param rule the platform's rule
 * @param handle as wished for
 * @param among handles that would do, best first; when none is given the handle itself is repaired
 * @returns null when nothing possible was found
 */
export const nearest = (rule: HandleRule, handle: string, among: readonly string[] = []): string | null => {
  const wished = handle.toLowerCase().slice(0, 100);
  const possible = (list: readonly string[]) => list.filter((one) => breachOf(rule, one) === null);
  const choice = possible(among).length > 0 ? possible(among) : possible(repaired(rule, wished));
  const ranked = choice.map((one) => ({ one, far: distance(wished, one) })).sort((a, b) => a.far - b.far);
  return ranked[0]?.one ?? null;
};
