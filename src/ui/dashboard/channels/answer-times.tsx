/** How many answers came how fast, by the clock on the wall and by that of the office: as bars, with the figures beside. */
import { type Answering, BUCKETS, type Bucket, type Buckets } from '../../../channel/answers.ts';
import { bucketKey, clockKey, notEnoughWords } from '../../../channel/dialogue-words.ts';
import { NOT_ENOUGH } from '../../../channel/measures.ts';
import { say } from '../../parts/say.ts';

const CLOCKS = ['wall', 'office'] as const;
const WIDE = 120;
const HIGH = 10;

const Bar = ({ count, top }: { count: number; top: number }) => (
  <svg class="bars" width={WIDE} height={HIGH} viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
    {count > 0 && <rect y="1" width={Math.max(2, (count / top) * WIDE)} height={HIGH - 2} data-chosen="true" />}
  </svg>
);

const Row = ({ bucket, told }: { bucket: Bucket; told: readonly Buckets[] }) => {
  const top = Math.max(1, ...told.flatMap((one) => BUCKETS.map((other) => one[other])));
  return (
    <tr data-bucket={bucket}>
      <th scope="row">{say(bucketKey(bucket))}</th>
      {told.map((one, at) => (
        <td key={at} class="answer-count">
          <span class="number">{one[bucket]}</span> <Bar count={one[bucket]} top={top} />
        </td>
      ))}
    </tr>
  );
};

/** Nothing where no times are known. Whether questions stayed without an answer is only told where they were counted. */
export const AnswerTimes = ({ answering }: { answering: Answering | null }) => {
  const clocks = CLOCKS.filter((clock) => answering?.[clock] != null);
  if (answering === null || clocks.length === 0) return null;
  const told = clocks.flatMap((clock) => answering[clock] ?? []);
  const { key, values } = notEnoughWords(answering.timed);
  return (
    <section aria-labelledby="answer-times" data-answer-times={answering.timed}>
      <h3 id="answer-times">{say('talk_answer_times')}</h3>
      <p class="muted">{say(answering.received === null ? 'talk_answer_only' : 'talk_answer_all')}</p>
      {answering.timed < NOT_ENOUGH && <p class="talk-few">{say(key, ...values)}</p>}
      <table class="talk-services">
        <caption class="unseen">{say('talk_answer_times')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('talk_answer_within')}</th>
            {clocks.map((clock) => (
              <th key={clock} scope="col">
                {say(clockKey(clock))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BUCKETS.filter((bucket) => bucket !== 'never' || answering.received !== null).map((bucket) => (
            <Row key={bucket} bucket={bucket} told={told} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
