/** Why a verdict is what it is: who said what, when, and what to do where nobody knows. */
import type { Row } from '../../schedule/rows.ts';
import { conclude } from '../../verdict/conclude.ts';
import type { Evidence } from '../../verdict/evidence.ts';
import { looksOld } from '../../verdict/finding.ts';
import { language, now } from '../store.ts';
import { Age } from './age.tsx';
import { momentWords } from './age-words.ts';
import { evidenceWords } from './evidence-words.ts';
import { HandleText } from './handle-text.tsx';
import { say } from './say.ts';
import { doubtKey } from './verdict-words.ts';
import { visible } from './visible.ts';

const withoutScheme = (address: string): string => visible(address.replace(/^https:\/\//, ''));

const sourceWords = ({ from }: Evidence): string => {
  if (from.by === 'probe') return say('reasons_asked', withoutScheme(from.address));
  return from.initials ? say('reasons_seen_by', visible(from.initials)) : say('reasons_seen');
};

const One = ({ evidence }: { evidence: Evidence }) => (
  <li>
    <p>{evidenceWords(evidence, say)}</p>
    {evidence.excerpt && (
      <p class="muted">
        <bdi>{say('reasons_excerpt', visible(evidence.excerpt))}</bdi>
      </p>
    )}
    {evidence.says === 'nothing' && evidence.retryAt !== undefined && evidence.retryAt > now.value && (
      <p>{say('reasons_retry', momentWords(evidence.retryAt, language.value))}</p>
    )}
    <p class="source">
      {sourceWords(evidence)} · <Age at={evidence.at} />
      {evidence.from.by === 'person' && evidence.from.address && <> · {withoutScheme(evidence.from.address)}</>}
      {looksOld(evidence.at, now.value) && <> · {say('reasons_old')}</>}
    </p>
  </li>
);

/** The doubt that kept the last round from confirming what was known before. */
const NotRenewed = ({ row: { reading, finding } }: Props) => {
  const last = conclude(finding?.last ?? []);
  if (reading.renewed || last.is !== 'unknown') return null;
  return <p class="muted">{say('reasons_not_renewed', say(doubtKey(last.doubt)))}</p>;
};

const Impossible = ({ row: { nearest } }: Props) =>
  nearest && (
    <p>
      {say('breach_nearest')} <HandleText handle={nearest} />
    </p>
  );

interface Props {
  row: Row;
}

export const Reasons = ({ row }: Props) => {
  if (row.breach) return <Impossible row={row} />;
  const { verdict, evidence } = row.reading;
  const doubt = verdict.is === 'unknown' ? doubtKey(verdict.doubt) : null;
  const alone = doubt && (evidence.length === 0 || doubt === 'doubt_disagree');
  return (
    <div class="reasons">
      {alone && <p>{say(`${doubt}_why`)}</p>}
      <ul>
        {evidence.map((one, index) => (
          <One key={`${index} ${one.at}`} evidence={one} />
        ))}
      </ul>
      {verdict.is === 'free' && verdict.strength === 'likely' && <p>{say('strength_likely_caveat')}</p>}
      <NotRenewed row={row} />
      {doubt && <p>{say(`${doubt}_todo`)}</p>}
    </div>
  );
};
