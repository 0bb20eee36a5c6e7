/** The closed evaluations of a channel, the latest first. */
import { type Evaluation, historyOf, verdictKey } from '../../../channel/evaluation.ts';
import { withRenewals } from '../../../channel/renewal.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language } from '../../store.ts';
import { channels } from './changing.ts';
import { ResultsTable, targetWords } from './evaluation-results.tsx';
import { signedWords } from './signed-words.ts';

/** What its targets promised from then on. */
const Promised = ({ one: { results, renewals } }: { one: Evaluation }) => {
  const targets = withRenewals(
    results.map(({ target }) => target),
    renewals,
  ).filter(({ id }) => renewals.some((renewal) => renewal.id === id));
  return targets.length === 0 ? null : (
    <p>
      {say('channels_renewed')} {targets.map(targetWords).join(' · ')}
    </p>
  );
};

const Past = ({ one }: { one: Evaluation }) => (
  <li>
    <details class="more">
      <summary>
        {dateWords(one.closedAt ?? one.startedAt, language.value)}: {one.verdict && say(verdictKey(one.verdict))}
      </summary>
      <p>{visible(one.reason)}</p>
      {one.signOff && <p class="muted">{signedWords(one.signOff)}</p>}
      {one.next && <p>{say('channels_next_on', dateWords(one.next.at, language.value))}</p>}
      <Promised one={one} />
      <ResultsTable results={one.results} />
    </details>
  </li>
);

export const History = ({ account }: { account: string }) => {
  const past = historyOf(channels.value.evaluations, account);
  if (past.length === 0) return null;
  return (
    <>
      <h3>{say('channels_evaluations')}</h3>
      <ol class="plain">
        {past.map((one) => (
          <Past key={one.startedAt} one={one} />
        ))}
      </ol>
    </>
  );
};
