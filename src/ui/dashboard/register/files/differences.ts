/** What two registers say differently of the accounts of one municipality, and what is sent once a person has chosen. */
import { type Account, accountKey } from '../../../../register/account.ts';
import { type OpenDifference, openDifferences } from '../../../../register/merge-accounts.ts';
import type { MergedField } from '../../../../register/merge-fields.ts';
import type { Command } from '../../../../state/command.ts';

export type Differing = { key: string; account: Account; open: OpenDifference[] };

/** The accounts with something to choose, in the order of the register. */
export const differingIn = (accounts: readonly Account[], municipality: string): Differing[] =>
  accounts
    .filter((account) => account.municipality === municipality && account.differs.length > 0)
    .map((account) => ({ key: accountKey(account), account, open: openDifferences(account) }))
    .filter(({ open }) => open.length > 0);

/** All things to choose together. */
export const countOf = (differing: readonly Differing[]): number =>
  differing.reduce((sum, { open }) => sum + open.length, 0);

/** The chosen value by field, as a JSON text. */
export type Chosen = Readonly<Partial<Record<MergedField, string>>>;

export type ChooseCommand = Extract<Command, { do: 'register'; change: 'choose' }>;

/**
 * What is sent.
 * @param chosen only values that are among those to choose from count
 * @returns the handle last, because the others go by it
 */
export const choosing = ({ account, open }: Differing, chosen: Chosen): ChooseCommand[] => {
  const { municipality, platform, handle } = account;
  const commands = open.flatMap(({ field, main, others }): ChooseCommand[] => {
    const json = chosen[field];
    if (json === undefined || ![main, ...others].includes(json)) return [];
    return [{ do: 'register', change: 'choose', municipality, platform, handle, field, json }];
  });
  return commands.sort((one, other) => Number(one.field === 'handle') - Number(other.field === 'handle'));
};
