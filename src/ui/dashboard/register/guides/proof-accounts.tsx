/** Each account as citizens can check it: what is there, what is missing, and the exact line to add. */
import type { Municipality } from '../../../../municipality/municipality.ts';
import { platformOf } from '../../../../platforms/index.ts';
import { type Account, accountKey } from '../../../../register/account.ts';
import { hostOf } from '../../../../site/addresses.ts';
import { nameKey } from '../../../../state/machine.ts';
import { Age } from '../../../parts/age.tsx';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { nameOfPlatform } from '../../../popup/step-words.ts';
import { findings, language, websites } from '../../../store.ts';
import { CopyButton } from '../copy-text.tsx';
import { placeOf } from '../place.ts';
import { accountName } from '../words.ts';
import { claimPlace } from './claim-place.ts';
import { sureWebsite } from './town-words.ts';
import { type Check, checkOf, isProved, pageOf, trustedSite } from './two-way-check.ts';

const checkFor = (town: Municipality, account: Account): Check => {
  const website = sureWebsite(town);
  return checkOf(account, {
    platform: platformOf(account.platform),
    website,
    site: trustedSite(websites.value[town.id], website),
    finding: findings.value[nameKey(account.platform, account.handle)],
    text: say('public_link', nameOfPlatform(account.platform, say), account.service || town.name),
  });
};

type Mark = 'yes' | 'no' | 'unsure';
const SIGNS: Readonly<Record<Mark, string>> = { yes: '✓', no: '!', unsure: '?' };

const Fact = ({ mark, words }: { mark: Mark; words: string }) => (
  <li data-mark={mark}>
    <span class={`mark ${mark}`} aria-hidden="true">
      {SIGNS[mark]}
    </span>
    <span>{words}</span>
  </li>
);

const SITE_MARKS: Readonly<Record<Check['onSite'], Mark>> = {
  named: 'yes',
  weak: 'no',
  missing: 'no',
  unread: 'unsure',
};

const backWords = (back: boolean | null): { mark: Mark; words: string } => {
  if (back === null) return { mark: 'unsure', words: say('proofs_back_unseen') };
  return back ? { mark: 'yes', words: say('proofs_back_yes') } : { mark: 'no', words: say('proofs_back_no') };
};

/** An own domain as a name says more than any link, and costs nothing. */
const OwnDomain = ({ town, account }: { town: Municipality; account: Account }) => {
  const host = hostOf(sureWebsite(town));
  if (account.platform !== 'bluesky' || host === null) return null;
  return (
    <p>
      {say('proofs_own_domain', host)} <a href={placeOf(claimPlace('bluesky-domain', host))}>{say('guide_link')}</a>
    </p>
  );
};

const Code = ({ line, name }: { line: string; name: string }) => (
  <>
    <code translate={false}>{line}</code>
    <p class="actions">
      <CopyButton name="copy-line" text={line} of={`${say('proofs_line_short')} ${name}`} />
    </p>
  </>
);

/** Folded away while nobody knows whether it is needed. */
const Line = ({ line, unread, name }: { line: string; unread: boolean; name: string }) =>
  unread ? (
    <details class="line-to-add">
      <summary>
        {say('proofs_line_if')}
        <span class="unseen"> {name}</span>
      </summary>
      <Code line={line} name={name} />
    </details>
  ) : (
    <div class="line-to-add">
      <p>{say('proofs_line')}</p>
      <Code line={line} name={name} />
    </div>
  );

const One = ({ town, account }: { town: Municipality; account: Account }) => {
  const check = checkFor(town, account);
  const { onSite, back, firm, line, profileAt } = check;
  const key = accountKey(account);
  return (
    <li data-account={key} data-on-site={onSite} data-back={String(back)} data-proved={isProved(check)}>
      <h3>
        <a href={placeOf(key)}>
          <bdi>{accountName(account, say)}</bdi>
        </a>
      </h3>
      <ul class="marks">
        {firm && <Fact mark="yes" words={say(`proofs_firm_${firm}`)} />}
        <Fact mark={SITE_MARKS[onSite]} words={say(`proofs_site_${onSite}`)} />
        {firm !== 'verified' && <Fact {...backWords(back)} />}
      </ul>
      <p class="source">
        {say('proofs_profile_read')} <Age at={profileAt} />
      </p>
      {line && <Line line={line} unread={onSite === 'unread'} name={accountName(account, say)} />}
      <OwnDomain town={town} account={account} />
    </li>
  );
};

const Pageless = ({ accounts }: { accounts: readonly Account[] }) =>
  accounts.length === 0 ? null : (
    <p class="muted">
      {say('proofs_no_page')}{' '}
      <bdi>{new Intl.ListFormat(language.value).format(accounts.map((one) => visible(accountName(one, say))))}</bdi>
    </p>
  );

interface Props {
  town: Municipality;
  accounts: readonly Account[];
}

export const ProofAccounts = ({ town, accounts }: Props) => {
  const hasPage = (one: Account): boolean => pageOf(one, platformOf(one.platform)) !== null;
  const shown = accounts.filter(hasPage);
  const proved = shown.filter((one) => isProved(checkFor(town, one))).length;
  return (
    <section aria-labelledby="proof-accounts">
      <h2 id="proof-accounts">{say('proofs_accounts')}</h2>
      <p class="sentence" data-proved={proved} data-total={shown.length}>
        {say('proofs_count', shown.length, proved.toLocaleString(language.value))}
      </p>
      <ul class="checks">
        {shown.map((account) => (
          <One key={accountKey(account)} town={town} account={account} />
        ))}
      </ul>
      <Pageless accounts={accounts.filter((one) => !hasPage(one))} />
    </section>
  );
};
