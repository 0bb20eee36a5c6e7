/** An account by its name: the way to its card, and the way to its page on the platform. */
import { httpsAddress } from '../../../municipality/https-address.ts';
import { platformOf } from '../../../platforms/index.ts';
import type { Account } from '../../../register/account.ts';
import { HandleText } from '../../parts/handle-text.tsx';
import { say } from '../../parts/say.ts';
import { placeOf } from './place.ts';
import type { RegisterLine } from './register-lines.ts';
import { addressOf } from './spreadsheet.ts';
import { accountName } from './words.ts';

export const CardLink = ({ line: { key, account } }: { line: RegisterLine }) => (
  <a href={placeOf(key)}>
    <HandleText handle={account.handle} />
  </a>
);

interface PageLinkProps {
  account: Account;
  /** Says it in a sentence; otherwise an arrow does. */
  whole?: boolean;
}

/** Only https addresses can be followed. */
export const PageLink = ({ account, whole = false }: PageLinkProps) => {
  const url = httpsAddress(addressOf(account, platformOf(account.platform)?.page));
  if (url === null) return null;
  const words = say('register_open_page', accountName(account, say));
  return (
    <a class={whole ? undefined : 'out'} href={url.href} target="_blank" rel="noopener noreferrer" title={words}>
      {whole ? words : <span class="unseen">{words}</span>}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
};
