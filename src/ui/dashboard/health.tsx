/** How the checks themselves are doing: when they ran, when they run again, and which of them are out of order. */
import { nextDue } from '../../schedule/due.ts';
import { Age } from '../parts/age.tsx';
import { dateWords } from '../parts/age-words.ts';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { rows } from '../popup/groups.ts';
import { findings, language, lookalikes, machine, now, platforms, state, watched } from '../store.ts';
import { type OutOfOrder, outOfOrder } from './out-of-order.ts';

const Broken = ({ platform, all, at }: OutOfOrder) => (
  <li>
    <strong>{platformName(platform, say)}</strong>{' '}
    {say(all ? 'overview_rotten_all' : 'overview_rotten_some', platformName(platform, say))}{' '}
    <span class="muted">
      <Age at={at} />
    </span>
  </li>
);

/** When the clock asks again; nothing is promised while nothing is planned. */
const Next = () => {
  const known = { state: state.value, findings: findings.value, lookalikes: lookalikes.value };
  const at = nextDue(known, platforms.value, now.value);
  if (!Number.isFinite(at)) return null;
  return (
    <>
      <dt>{say('overview_next')}</dt>
      <dd>{at <= now.value ? say('overview_next_now') : dateWords(at, language.value)}</dd>
    </>
  );
};

export const Health = () => {
  const broken = outOfOrder(machine.value, platforms.value);
  const asked = rows.value.map((row) => row.finding?.askedAt ?? 0);
  const last = Math.max(0, ...asked);
  if (watched.value?.startedAt === null) return null;
  return (
    <section aria-labelledby="health">
      <h2 id="health">{say('overview_health')}</h2>
      <dl class="facts">
        <dt>{say('overview_last')}</dt>
        <dd>
          <Age at={last === 0 ? null : last} />
        </dd>
        <Next />
      </dl>
      {broken.length > 0 && (
        <>
          <h3>{say('overview_rotten')}</h3>
          <ul class="plain">
            {broken.map((one) => (
              <Broken key={one.platform.id} {...one} />
            ))}
          </ul>
          <p class="muted">{say('overview_rotten_why')}</p>
        </>
      )}
    </section>
  );
};
