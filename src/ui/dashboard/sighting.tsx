/** What a person saw with her own eyes, kept as evidence under her initials. */
import { send } from '../../browser/messages.ts';
import type { Row } from '../../schedule/rows.ts';
import type { Sighting as Seen } from '../../state/state.ts';
import { say } from '../parts/say.ts';
import { state } from '../store.ts';

const ANSWERS: readonly Seen['saw'][] = ['exists', 'absent', 'refused'];

export const Sighting = ({ row: { platform, handle } }: { row: Row }) => {
  const note = (saw: Seen['saw']): void =>
    send({
      do: 'saw',
      platform: platform.id,
      handle,
      saw,
      initials: state.value.settings.initials,
      address: platform.page(handle) ?? '',
      excerpt: '',
    });
  return (
    <section class="sighting" aria-labelledby="sighting">
      <h3 id="sighting">{say('names_saw')}</h3>
      <p class="muted">{say('names_saw_explain')}</p>
      <p class="actions">
        {ANSWERS.map((saw) => (
          <button key={saw} type="button" onClick={() => note(saw)}>
            {say(`saw_${saw}`)}
          </button>
        ))}
      </p>
    </section>
  );
};
