/** Why we think so: the reasons with what was seen, and what proves an account to be ours. */

import type { Entry } from '../../../schedule/entries.ts';
import { proofKey } from '../../../site/proof.ts';
import { Age } from '../../parts/age.tsx';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { reasonWords } from './words.ts';

const Proofs = ({ entry: { proofs } }: { entry: Entry }) => (
  <>
    <h4>{say('lookalikes_proofs')}</h4>
    <ul class="reasons">
      {proofs.map(({ kind, source, at }) => (
        <li key={`${kind} ${source}`} data-proof={kind}>
          <p>
            <bdi>{say(proofKey(kind), visible(source))}</bdi>
          </p>
          {at > 0 && (
            <p class="source">
              <Age at={at} />
            </p>
          )}
        </li>
      ))}
    </ul>
  </>
);

/** Which way a reason points, in a word: the weight itself is a number for machines. */
const sideOf = (weight: number): 'for' | 'against' | 'neither' => {
  if (weight === 0) return 'neither';
  return weight > 0 ? 'for' : 'against';
};

export const Why = ({ entry }: { entry: Entry }) => {
  const { reasons } = entry.likeness;
  return (
    <section aria-labelledby="card-why">
      <h3 id="card-why">{say('lookalikes_why')}</h3>
      {entry.proofs.length > 0 && <Proofs entry={entry} />}
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={`${reason.key} ${reason.seen}`} data-reason={reason.key}>
            <p>
              <bdi>{reasonWords(reason, say)}</bdi>
            </p>
            <p class="source">{say(`lookalikes_reason_${sideOf(reason.weight)}`)}</p>
          </li>
        ))}
      </ul>
      {reasons.length === 0 && <p>{say('lookalikes_no_reason')}</p>}
      {entry.standing !== 'official' && <p class="muted">{say('lookalikes_why_caveat')}</p>}
    </section>
  );
};
