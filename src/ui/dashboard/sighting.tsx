/** What a person saw with her own eyes, kept as evidence under her initials. */
import { send } from '../../browser/messages.ts';
import type { Row } from '../../schedule/rows.ts';
import type { Sighting as Seen } from '../../state/state.ts';
import { say } from '../parts/say.ts';
import { visible } from '../parts/visible.ts';
import { state } from '../store.ts';

const ANSWERS: readonly { saw: Seen['saw']; key: string }[] = [
  { saw: 'exists', key: 'eyes_exists' },
  { saw: 'absent', key: 'eyes_absent' },
  { saw: 'refused', key: 'names_saw_refused' },
];

export const Sighting = ({ row: { platform, handle } }: { row: Row }) => {
  const { initials } = state.value.settings;
  const address = platform.page(handle) ?? '';
  const note = (saw: Seen['saw']): void =>
    send({ do: 'saw', platform: platform.id, handle, saw, initials, address, excerpt: '' });
  return (
    <section class="sighting" aria-labelledby="sighting">
      <h3 id="sighting">{say('names_saw')}</h3>
      <p class="muted">{say('eyes_question', visible(handle))}</p>
      <div class="actions">
        {ANSWERS.map(({ saw, key }) => (
          <button key={saw} type="button" onClick={() => note(saw)}>
            {say(key)}
          </button>
        ))}
      </div>
    </section>
  );
};
