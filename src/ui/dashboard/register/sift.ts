/** Which accounts of the register are shown, and in which order: apart from how they are drawn. */
import { fold } from '../../../municipality/fold.ts';
import { type Account, type AccountState, type Keeper, STATES } from '../../../register/account.ts';
import { dueOf, type RegisterLine } from './register-lines.ts';

/** An empty text or choice lets everything through; a service is null for all, empty for the municipality itself. */
export type Filter = { text: string; platform: string; service: string | null; state: AccountState | '' };

export const NO_FILTER: Filter = { text: '', platform: '', service: null, state: '' };

/** Folding is slow, and an account that did not change is the very same object. */
const folded = new WeakMap<Account, string>();

const bearing = (account: Account): string => {
  const known = folded.get(account);
  if (known !== undefined) return known;
  const { handle, address, service, purpose, language, keeper, standIn, notes } = account;
  const people = [keeper, standIn].map(({ role, name }) => `${role} ${name}`);
  const text = fold([handle, address, service, purpose, language, ...people, notes].join(' '));
  folded.set(account, text);
  return text;
};

/** The lines a filter lets through; each word of the text must stand somewhere in what was noted of the account. */
export const sift = (lines: readonly RegisterLine[], { text, platform, service, state }: Filter): RegisterLine[] => {
  const sought = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  return lines.filter(
    ({ account }) =>
      (platform === '' || account.platform === platform) &&
      (service === null || account.service === service) &&
      (state === '' || account.state === state) &&
      sought.every((word) => bearing(account).includes(word)),
  );
};

export const SORTED = ['platform', 'handle', 'service', 'keeper', 'state', 'visited', 'due'] as const;
export type By = (typeof SORTED)[number];
export type Order = { by: By; down: boolean };

/** The most urgent first. */
export const BY_DUE: Order = { by: 'due', down: false };

const collator = new Intl.Collator('nl', { numeric: true });

const keeperText = ({ role, name }: Keeper): string => (role === '' ? name : role);

/** What nobody filled in comes last. */
const byText = (one: string, other: string): number =>
  Number(one === '') - Number(other === '') || collator.compare(one, other);

const compare: Record<By, (one: RegisterLine, other: RegisterLine) => number> = {
  platform: (one, other) => byText(one.account.platform, other.account.platform),
  handle: (one, other) => byText(one.account.handle, other.account.handle),
  service: (one, other) => collator.compare(one.account.service, other.account.service),
  keeper: (one, other) => byText(keeperText(one.account.keeper), keeperText(other.account.keeper)),
  state: (one, other) => STATES.indexOf(one.account.state) - STATES.indexOf(other.account.state),
  visited: (one, other) => (one.account.visitedAt ?? 0) - (other.account.visitedAt ?? 0),
  due: (one, other) => dueOf(one) - dueOf(other),
};

/** The lines in an order; those that are equal keep the order they had. */
export const inOrder = (lines: readonly RegisterLine[], { by, down }: Order): RegisterLine[] =>
  [...lines].sort((one, other) => compare[by](one, other) * (down ? -1 : 1));

/** The order after a click on a column: the same column turns round, another starts upwards. */
export const turned = (order: Order, by: By): Order => ({ by, down: order.by === by && !order.down });

/** The services that have accounts, in alphabetical order; empty for the municipality itself. */
export const servicesIn = (lines: readonly RegisterLine[]): string[] =>
  [...new Set(lines.map(({ account }) => account.service))].sort(collator.compare);
