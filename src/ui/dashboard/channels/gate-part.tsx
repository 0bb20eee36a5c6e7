/** The gate between asleep and open: what it says, what is missing, and the person who lets a channel through all the same. */
import { send } from '../../../browser/messages.ts';
import { missingText } from '../../../channel/case-missing.ts';
import { gateText, mayOpen } from '../../../channel/gate.ts';
import { dateWords } from '../../parts/age-words.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, state } from '../../store.ts';
import type { ChannelLine } from './channel-lines.ts';
import { Override } from './override-form.tsx';
import { goToStep } from './steps.ts';

type Lined = { line: ChannelLine };

const until = ({ gate }: ChannelLine): string =>
  gate.is === 'overridden' ? dateWords(gate.until, language.value) : '';

/** The gate in one sentence, that fits the state the account is in. */
export const gateWords = (line: ChannelLine): string => {
  const { gate, account } = line;
  if (account.state === 'open' && gate.is === 'shut') return say('channels_open_incomplete', gate.missing.length);
  if (account.state === 'open' && gate.is === 'open') return say('channels_open_complete');
  return gateText(gate, until(line), say);
};

const Missing = ({ line: { key, gate } }: Lined) => {
  if (gate.is === 'open') return null;
  return (
    <details class="more">
      <summary>{say('channels_missing', gate.missing.length)}</summary>
      <ul class="points">
        {gate.missing.map((one, index) => (
          <li key={`${one.step} ${one.why} ${index}`}>
            <button type="button" class="link" onClick={() => goTo(key, one.step)}>
              {missingText(one, say)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};

const goTo = (key: string, step: Parameters<typeof goToStep>[1]): void => {
  goToStep(key, step);
  focusSoon(() => document.getElementById('question'));
};

const Open = ({ line: { account } }: Lined) => (
  <p class="actions">
    <button
      type="button"
      name="open-channel"
      class="primary"
      onClick={() => {
        const { municipality, platform, handle } = account;
        const by = state.value.settings.initials;
        send({ do: 'register', change: 'move', municipality, platform, handle, to: 'open', by, reason: '' });
      }}
    >
      {say('channels_open')}
    </button>
  </p>
);

/** Earlier overrides stay in sight. */
const Earlier = ({ line: { overrides } }: Lined) => {
  if (overrides.length === 0) return null;
  return (
    <details class="more">
      <summary>{say('channels_overrides', overrides.length)}</summary>
      <ul class="points">
        {overrides.map(({ at, by, reason }) => (
          <li key={at}>
            {dateWords(at, language.value)} · {visible(by)}: {visible(reason)}
          </li>
        ))}
      </ul>
    </details>
  );
};

export const GatePart = ({ line }: Lined) => {
  const asleep = line.account.state === 'asleep';
  return (
    <section class="gate panel" data-gate={line.gate.is} aria-labelledby="part-gate">
      <h2 id="part-gate">{say(line.account.state === 'open' ? 'channels_gate_open' : 'channels_gate')}</h2>
      <p role="status">{gateWords(line)}</p>
      {!asleep && line.account.state !== 'open' && <p class="muted">{say('channels_not_asleep')}</p>}
      <Missing line={line} />
      {asleep && mayOpen(line.gate) && <Open line={line} />}
      {asleep && line.gate.is === 'shut' && <Override line={line} />}
      <Earlier line={line} />
    </section>
  );
};
