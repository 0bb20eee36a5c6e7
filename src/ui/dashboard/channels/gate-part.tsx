/** The gate between asleep and open: what it says, what is missing, and the person who lets a channel through all the same. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { missingText } from '../../../channel/case-missing.ts';
import {
  gateRefusalText,
  gateText,
  LEAST_REASON,
  mayOpen,
  OVERRIDE_DAYS,
  overrideGate,
} from '../../../channel/gate.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now, state } from '../../store.ts';
import type { ChannelLine } from './channel-lines.ts';
import { Typed } from './inputs.tsx';
import { goToStep } from './steps.ts';
import { letGo, typedIn } from './typing.ts';

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
  requestAnimationFrame(() => document.getElementById('question')?.focus());
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

const Override = ({ line: { key, overrides } }: Lined) => {
  const refused = useSignal<'no_reason' | 'no_name' | null>(null);
  const ids = { reason: `${key} override reason`, by: `${key} override by` };
  const submit = (): void => {
    const override = {
      at: now.value,
      by: typedIn(ids.by) ?? state.value.settings.initials,
      reason: typedIn(ids.reason) ?? '',
    };
    const given = overrideGate(overrides, override);
    refused.value = 'refused' in given ? given.refused : null;
    const last = 'refused' in given ? undefined : given.at(-1);
    if (last === undefined) return;
    send({ do: 'channel', change: 'override', key, override: { at: last.at, by: last.by, reason: last.reason } });
    letGo(ids.reason, ids.by);
  };
  const wrong = (why: 'no_reason' | 'no_name'): string | null =>
    refused.value === why ? gateRefusalText(why, say) : null;
  return (
    <details class="more">
      <summary>{say('channels_override')}</summary>
      <form
        class="group"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p class="muted">{say('channels_override_why', OVERRIDE_DAYS)}</p>
        <Typed
          id={ids.reason}
          name="override-reason"
          label={say('channels_override_reason')}
          hint={say('channels_override_least', LEAST_REASON)}
          wrong={wrong('no_reason')}
        />
        <Typed
          id={ids.by}
          name="override-by"
          label={say('channels_override_by')}
          first={state.value.settings.initials}
          wrong={wrong('no_name')}
        />
        <p class="actions">
          <button type="submit" name="override" class="grave">
            {say('channels_override_do')}
          </button>
        </p>
      </form>
    </details>
  );
};

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
      <h2 id="part-gate">{say('channels_gate')}</h2>
      <p role="status">{gateWords(line)}</p>
      {!asleep && line.account.state !== 'open' && <p class="muted">{say('channels_not_asleep')}</p>}
      <Missing line={line} />
      {asleep && mayOpen(line.gate) && <Open line={line} />}
      {asleep && line.gate.is === 'shut' && <Override line={line} />}
      <Earlier line={line} />
    </section>
  );
};
