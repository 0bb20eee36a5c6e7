/** By when somebody must sign in, the one click that says it was done, and the way back from that click. */
import { signal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { platformOf } from '../../../platforms/index.ts';
import { type Account, accountKey } from '../../../register/account.ts';
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { isUndated, type RegisterLine } from './register-lines.ts';
import { doingOf } from './rule-words.ts';
import { accountName, dayWords } from './words.ts';

const SIGNS: Record<RegisterLine['when'], string> = { '': '', later: '', soon: '◷ ', late: '! ' };

/** What stands under the day. */
const underKey = ({ when, account }: RegisterLine): string | null => {
  if (when === 'soon') return 'register_due_soon';
  if (when !== 'late') return null;
  return isUndated(account) ? 'register_due_why_undated' : 'register_due_late';
};

/** Where nobody ever noted a date, a date would be a guess: then we only say that it is time. */
export const Due = (line: RegisterLine) => {
  const { visit, when, account } = line;
  if (!visit) return <span class="muted">{say('register_due_none')}</span>;
  const under = underKey(line);
  const undated = when === 'late' && isUndated(account);
  return (
    <span class={`due ${when}`}>
      <span class="day">
        <span aria-hidden="true">{SIGNS[when]}</span>
        {undated ? say('register_due_undated') : dayWords(visit.dueAt, language.value)}
      </span>
      {under && <small>{say(under)}</small>}
      {visit.ownChoice && <small class="muted">{say('register_own_choice')}</small>}
    </span>
  );
};

/** The account that was signed in to last, as it was before. */
const visited = signal<Account | null>(null);

export const DidButton = ({ line: { account, visit } }: { line: RegisterLine }) => {
  if (!visit) return null;
  const { municipality, platform, handle } = account;
  return (
    <button
      type="button"
      name="visited"
      onClick={() => {
        visited.value = account;
        send({ do: 'visited', municipality, platform, handle });
      }}
    >
      {say(`register_did_${doingOf(platformOf(platform)?.inactivity)}`)}
      <span class="unseen"> {accountName(account, say)}</span>
    </button>
  );
};

const takeBack = (account: Account): void => {
  const { municipality, platform, handle, visitedAt } = account;
  send({ do: 'register', change: 'edit', municipality, platform, handle, fields: { visitedAt } });
  visited.value = null;
};

interface ToldProps {
  /** Only about this account; without it about any. */
  only?: string;
}

/** Says what the click noted, for as long as it can be taken back here. */
export const VisitTold = ({ only }: ToldProps) => {
  const account = visited.value;
  const about = account && (only === undefined || accountKey(account) === only) ? account : null;
  return (
    <div class="told" role="status">
      {about && (
        <>
          <span>{say('register_noted', accountName(about, say))}</span>
          <button type="button" onClick={() => takeBack(about)}>
            {say('register_take_back')}
          </button>
        </>
      )}
    </div>
  );
};
