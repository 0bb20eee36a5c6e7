/** When municipalities merge: the plans there are, and the one that is asked for. */
import type { Merger } from '../../../../register/fusion.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { language, state } from '../../../store.ts';
import { detail } from '../../route.ts';
import { placeOf } from '../place.ts';
import { Screen } from '../screen.tsx';
import { FusionForm } from './fusion-form.tsx';
import { MERGER, mergerPlace } from './fusion-place.ts';
import { FusionSheet } from './fusion-sheet.tsx';

const doneIn = ({ lines }: Merger): string => lines.filter((one) => one.done).length.toLocaleString(language.value);

const Plans = ({ mergers }: { mergers: readonly Merger[] }) => (
  <section aria-labelledby="fusion-plans">
    <h2 id="fusion-plans">{say('fusion_plans')}</h2>
    <ul class="rows tools-rows">
      {mergers.map((merger) => (
        <li key={merger.id} data-merger={merger.id}>
          <span>
            <a href={placeOf(mergerPlace(merger.id))}>
              <bdi>{visible(merger.name)}</bdi>
            </a>
            <small class="muted">
              {dateWords(merger.date, language.value)} · {say('fusion_progress', merger.lines.length, doneIn(merger))}
            </small>
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const All = () => {
  const mergers = [...state.value.mergers].sort((one, other) => one.date - other.date);
  return (
    <Screen title={say('fusion_title')} lead={say('fusion_explain')}>
      {mergers.length > 0 && <Plans mergers={mergers} />}
      <section aria-labelledby="fusion-new">
        <h2 id="fusion-new">{say('fusion_new')}</h2>
        <FusionForm before={null} />
      </section>
    </Screen>
  );
};

export const Mergers = () => {
  const asked = state.value.mergers.find((one) => mergerPlace(one.id) === detail.value);
  if (!asked) return <All />;
  return (
    <Screen
      title={say('fusion_of', visible(asked.name))}
      lead={say('merger_own_choice')}
      back={{ room: MERGER, words: say('fusion_all') }}
    >
      <FusionSheet key={asked.id} merger={asked} />
    </Screen>
  );
};
