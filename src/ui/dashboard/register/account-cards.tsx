/** The same accounts as cards, for small windows and for whoever reads better one by one. */
import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { CardLink, PageLink } from './account-link.tsx';
import { accountData } from './account-table.tsx';
import { DidButton, Due } from './due.tsx';
import { Marks } from './marks.tsx';
import type { RegisterLine } from './register-lines.ts';
import { columnWords, keeperWords, serviceWords, stateWords } from './words.ts';

const AccountCard = ({ line }: { line: RegisterLine }) => {
  const { account } = line;
  return (
    <li {...accountData(line)}>
      <h2>
        <span>{nameOfPlatform(account.platform, say)}</span> <CardLink line={line} /> <PageLink account={account} />
      </h2>
      <p>
        {stateWords(account.state, say)}
        <span class="muted"> · {serviceWords(account.service, say)}</span>
      </p>
      <dl class="facts">
        <dt>{columnWords('keeper', say)}</dt>
        <dd>{keeperWords(account.keeper) || '—'}</dd>
        <dt>{say('register_visited')}</dt>
        <dd>
          <Age at={account.visitedAt} unknown={say('register_unknown_day')} />
        </dd>
        <dt>{say('register_due')}</dt>
        <dd>
          <Due {...line} />
        </dd>
      </dl>
      <p class="flags">
        <Marks line={line} />
      </p>
      <div class="actions">
        <DidButton line={line} />
      </div>
    </li>
  );
};

interface Props {
  lines: readonly RegisterLine[];
  caption: string;
}

export const AccountCards = ({ lines, caption }: Props) => (
  <ul class="account-cards" aria-label={caption}>
    {lines.map((line) => (
      <AccountCard key={line.key} line={line} />
    ))}
  </ul>
);
