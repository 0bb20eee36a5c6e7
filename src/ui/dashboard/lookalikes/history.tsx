/** How an account changed since it came to our notice, latest first. */
import type { Entry } from '../../../schedule/entries.ts';
import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { changeWords } from './words.ts';

export const History = ({ entry: { lookalike } }: { entry: Entry }) => (
  <section aria-labelledby="card-history">
    <h3 id="card-history">{say('lookalikes_history')}</h3>
    {lookalike.history.length === 0 ? (
      <p class="muted">{say('lookalikes_history_none')}</p>
    ) : (
      <ol class="reasons">
        {lookalike.history.toReversed().map((change, index) => (
          <li key={`${change.at} ${change.what} ${index}`} data-change={change.what}>
            <p>
              <bdi>{changeWords(change, say)}</bdi>
            </p>
            <p class="source">
              <Age at={change.at} />
            </p>
          </li>
        ))}
      </ol>
    )}
  </section>
);
