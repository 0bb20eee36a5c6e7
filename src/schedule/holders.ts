/** The handles somebody in office might be imitated under: her name, and her office with it. */
import { words } from '../municipality/fold.ts';
import { breachOf, type HandleRule } from '../municipality/rule.ts';
import type { OfficeHolder } from '../state/state.ts';

const MOST = 4;

const plain = (text: string): string[] => words(text).map((word) => word.replace(/[^a-z0-9]/g, ''));

/**
 * The likeliest handles of an office-holder, possible ones only.
 * @param holder with her name as citizens know it
 */
export const holderHandles = ({ name, office }: Pick<OfficeHolder, 'name' | 'office'>, rule: HandleRule): string[] => {
  const [first = '', ...rest] = plain(name);
  const last = rest.join('');
  const role = plain(office)[0] ?? '';
  const separators = rule.separators.length > 0 ? rule.separators : [''];
  const forms = [
    [first, last],
    ...(role
      ? [
          [role, last || first],
          [role, first, last],
        ]
      : []),
    [last, first],
  ];
  const joined = separators.flatMap((separator) =>
    forms.map((form) => form.filter((part) => part !== '').join(separator)),
  );
  return [...new Set(joined)].filter((handle) => breachOf(rule, handle) === null).slice(0, MOST);
};
