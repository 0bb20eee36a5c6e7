/** The register as a table, which sorts by any column; on paper it shows more columns than on a screen. */

import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { language } from '../../store.ts';
import { CardLink, PageLink } from './account-link.tsx';
import { DidButton, Due } from './due.tsx';
import { Marks } from './marks.tsx';
import type { RegisterLine } from './register-lines.ts';
import { type By, type Order, SORTED, turned } from './sift.ts';
import { order, printing } from './view.ts';
import { columnWords, dayWords, factorWords, keeperWords, serviceWords, stateWords } from './words.ts';

/** The attributes of the one element that stands for an account. */
export const accountData = ({ key, account, when }: RegisterLine) => ({
  'data-account': key,
  'data-platform': account.platform,
  'data-handle': account.handle,
  'data-state': account.state,
  'data-due': when,
});

const headWords = (by: By): string => {
  if (by === 'visited') return say('register_visited');
  return by === 'due' ? say('register_due') : columnWords(by, say);
};

const sortState = ({ by, down }: Order, column: By): 'none' | 'ascending' | 'descending' => {
  if (by !== column) return 'none';
  return down ? 'descending' : 'ascending';
};

const ARROWS = { none: '', ascending: ' ↑', descending: ' ↓' };

const SortHead = ({ by }: { by: By }) => {
  const sorted = sortState(order.value, by);
  return (
    <th scope="col" aria-sort={sorted}>
      <button
        type="button"
        class="head"
        onClick={() => {
          order.value = turned(order.value, by);
        }}
      >
        {headWords(by)}
        <span aria-hidden="true">{ARROWS[sorted]}</span>
      </button>
    </th>
  );
};

/** What matters on paper and would crowd a screen; drawn only while the browser prints, for it costs time. */
const OnPaper = ({ line: { account } }: { line: RegisterLine }) => {
  const { standIn, custody, claimedAt } = account;
  return (
    <>
      <td>{keeperWords(standIn)}</td>
      <td>{custody.administrators.map(keeperWords).join(', ')}</td>
      <td>{factorWords(custody.secondFactor, say)}</td>
      <td>{visible(custody.place)}</td>
      <td>{claimedAt === null ? '' : dayWords(claimedAt, language.value)}</td>
    </>
  );
};

const PAPER = ['standIn', 'administrators', 'secondFactor', 'place', 'claimedAt'] as const;

const AccountRow = ({ line }: { line: RegisterLine }) => {
  const { account } = line;
  return (
    <tr {...accountData(line)}>
      <td>{nameOfPlatform(account.platform, say)}</td>
      <th scope="row">
        <CardLink line={line} /> <PageLink account={account} />
        <Marks line={line} />
      </th>
      <td>{serviceWords(account.service, say)}</td>
      <td>{keeperWords(account.keeper) || '—'}</td>
      <td>{stateWords(account.state, say)}</td>
      <td>
        <Age at={account.visitedAt} unknown={say('register_unknown_day')} />
      </td>
      <td>
        <Due {...line} />
      </td>
      {printing.value && <OnPaper line={line} />}
      <td class="doing">
        <DidButton line={line} />
      </td>
    </tr>
  );
};

interface Props {
  lines: readonly RegisterLine[];
  caption: string;
}

export const AccountTable = ({ lines, caption }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section class="scroll" aria-label={caption} tabIndex={0}>
    <table class="register">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {SORTED.map((by) => (
            <SortHead key={by} by={by} />
          ))}
          {printing.value &&
            PAPER.map((column) => (
              <th key={column} scope="col">
                {columnWords(column, say)}
              </th>
            ))}
          <th scope="col" class="doing">
            {say('register_actions')}
          </th>
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
