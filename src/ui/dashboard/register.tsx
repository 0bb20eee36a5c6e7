/** The register: the accounts the municipality holds, and by when somebody must sign in. */
import { send } from '../../browser/messages.ts';
import { platformOf } from '../../platforms/index.ts';
import { Age } from '../parts/age.tsx';
import { dateWords } from '../parts/age-words.ts';
import { HandleText } from '../parts/handle-text.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { visible } from '../parts/visible.ts';
import { language, now, state, watched } from '../store.ts';
import { AddAccount } from './add-account.tsx';
import { Heading } from './heading.tsx';
import { type RegisterLine, registerOf } from './register-lines.ts';
import { PERIODS } from './view.ts';

const SIGNS: Record<RegisterLine['when'], string> = { later: '', soon: '◷ ', late: '! ' };

/** A domain name is renewed, an account is signed in to. */
const doingOf = (platform: string): 'renew' | 'visit' =>
  platformOf(platform)?.inactivity.clock === 'renewal' ? 'renew' : 'visit';

const Due = ({ visit, when }: RegisterLine) => (
  <span class={`due ${when}`}>
    <span aria-hidden="true">{SIGNS[when]}</span>
    {dateWords(visit.dueAt, language.value)}
    {when !== 'later' && <small>{say(`register_due_${when}`)}</small>}
    {visit.ownChoice && <small class="muted">{say('register_own_choice')}</small>}
  </span>
);

const AccountRow = ({ line }: { line: RegisterLine }) => {
  const { municipality, platform, handle, claimedAt, by, visitedAt } = line.account;
  const known = platformOf(platform);
  const page = known?.page(handle);
  const own = { municipality, platform, handle };
  return (
    <tr>
      <th scope="row">{known ? platformName(known, say) : platform}</th>
      <td>
        {page ? (
          <a href={page} target="_blank" rel="noreferrer">
            <HandleText handle={handle} />
          </a>
        ) : (
          <HandleText handle={handle} />
        )}
      </td>
      <td>{dateWords(claimedAt, language.value)}</td>
      <td>{by === '' ? '—' : visible(by)}</td>
      <td>
        <Age at={visitedAt} />
      </td>
      <td>
        <Due {...line} />
      </td>
      <td>
        <div class="actions">
          <button type="button" onClick={() => send({ do: 'visited', ...own })}>
            {say(`register_did_${doingOf(platform)}`)}
            <span class="unseen"> {handle}</span>
          </button>
          <button type="button" onClick={() => send({ do: 'forget-account', ...own })}>
            {say('register_forget')}
            <span class="unseen"> {handle}</span>
          </button>
        </div>
      </td>
    </tr>
  );
};

const COLUMNS = ['platform', 'handle', 'since', 'by', 'visited', 'due', 'actions'] as const;

const Accounts = ({ lines, caption }: { lines: readonly RegisterLine[]; caption: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section class="scroll" aria-label={caption} tabIndex={0}>
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`register_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <AccountRow key={line.key} line={line} />
        ))}
      </tbody>
    </table>
  </section>
);

export const Register = () => {
  const town = watched.value?.municipality;
  const lines = town ? registerOf(state.value.accounts, town.id, PERIODS, now.value) : [];
  return (
    <>
      <Heading>{say('nav_register')}</Heading>
      <p class="lead">{say('register_explain')}</p>
      {lines.length === 0 ? (
        <p class="notice">{say('register_empty')}</p>
      ) : (
        <Accounts lines={lines} caption={say('register_caption', town?.name ?? '')} />
      )}
      {town && <AddAccount municipality={town.id} />}
    </>
  );
};
