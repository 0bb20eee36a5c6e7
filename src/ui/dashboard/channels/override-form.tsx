/** A person lets a channel through without a finished plan: who, and why it cannot wait. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { gateRefusalText, LEAST_REASON, OVERRIDE_DAYS, overrideGate } from '../../../channel/gate.ts';
import { say } from '../../parts/say.ts';
import { now, state } from '../../store.ts';
import type { ChannelLine } from './channel-lines.ts';
import { anySecret } from './no-secret.ts';
import { Typed } from './typed.tsx';
import { letGo, typedIn } from './typing.ts';

export const Override = ({ line: { key, overrides } }: { line: ChannelLine }) => {
  const refused = useSignal<'no_reason' | 'no_name' | null>(null);
  const ids = { reason: `${key} override reason`, by: `${key} override by` };
  const submit = (): void => {
    if (anySecret(ids.reason, ids.by)) return;
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
