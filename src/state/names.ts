/** The handles watched for one municipality on one platform: proposals, as the officer changed them. */
import { propose } from '../municipality/candidates.ts';
import { type Breach, breachOf, type HandleRule, sameForm } from '../municipality/rule.ts';
import type { Account } from '../register/account.ts';
import type { Choice, Watched } from './state.ts';

export type Name = {
  handle: string;
  breach: Breach | null;
  nearest: string | null;
  origin: 'ours' | 'added' | 'proposed';
};

export const NO_CHOICE: Choice = { added: [], dropped: [], order: [] };

const ranked = (names: Name[], order: readonly string[], rule: HandleRule): Name[] => {
  const forms = order.map((handle) => sameForm(rule, handle));
  const rank = (name: Name) => {
    const index = forms.indexOf(sameForm(rule, name.handle));
    return index < 0 ? forms.length : index;
  };
  return names
    .map((name, index) => ({ name, index }))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.index - b.index)
    .map((one) => one.name);
};

/**
 * The names to show and check, best first.
 * @param watched the municipality with its choices
 * @param platform id of the platform, with its rule
 * @param accounts the register; accounts of this municipality on this platform come first
 * @param count how many possible names are proposed; what a person added comes on top
 * @returns possible names, then the impossible ones with the nearest possible form
 */
export const namesFor = (
  watched: Watched,
  platform: { id: string; rule: HandleRule },
  accounts: readonly Account[],
  count: number,
): Name[] => {
  const { rule } = platform;
  const choice = watched.choices[platform.id] ?? NO_CHOICE;
  const proposal = propose(watched.municipality, rule, 8);
  const ours = accounts
    .filter((one) => one.municipality === watched.municipality.id && one.platform === platform.id)
    .map((one): Name => ({ handle: one.handle, breach: null, nearest: null, origin: 'ours' }));
  const added = choice.added.map(
    (handle): Name => ({ handle, breach: breachOf(rule, handle), nearest: null, origin: 'added' }),
  );
  const dropped = new Set(choice.dropped.map((handle) => sameForm(rule, handle)));
  const proposed = proposal.candidates
    .filter((one) => !dropped.has(sameForm(rule, one.handle)))
    .slice(0, count)
    .map((one): Name => ({ handle: one.handle, breach: null, nearest: null, origin: 'proposed' }));
  const impossible = proposal.impossible
    .filter((one) => !dropped.has(sameForm(rule, one.handle)))
    .map((one): Name => ({ ...one, origin: 'proposed' }));
  const unique = new Map<string, Name>();
  for (const name of [...ours, ...ranked([...added, ...proposed], choice.order, rule), ...impossible]) {
    const form = sameForm(rule, name.handle);
    if (!unique.has(form)) unique.set(form, name);
  }
  const all = [...unique.values()];
  return [...all.filter((one) => one.breach === null), ...all.filter((one) => one.breach !== null)];
};
