/** When two lines of a register are the same account. */
import type { Account } from './account.ts';

/** The form in which two handles are the same account on a platform. */
export type SameForm = (platform: string, handle: string) => string;

/** One key per account, whatever case it was typed in and whatever dots the platform ignores. */
export const formKey = (account: Pick<Account, 'municipality' | 'platform' | 'handle'>, sameForm: SameForm): string =>
  JSON.stringify([account.municipality, account.platform, sameForm(account.platform, account.handle.toLowerCase())]);
