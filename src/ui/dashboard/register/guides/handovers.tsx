/** "X leaves": the handovers of the shown municipality, and the one that is asked for. */
import type { Handover } from '../../../../register/handover.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { say } from '../../../parts/say.ts';
import { language, state, watched } from '../../../store.ts';
import { detail } from '../../route.ts';
import { placeOf } from '../place.ts';
import { Screen } from '../screen.tsx';
import { keeperWords } from '../words.ts';
import { HANDOVER, handoverPlace } from './handover-place.ts';
import { HandoverSheet } from './handover-sheet.tsx';
import { LeaverForm } from './leaver-form.tsx';

const mine = (): Handover[] =>
  state.value.handovers
    .filter((one) => one.municipality === watched.value?.municipality.id)
    .sort((one, other) => other.startedAt - one.startedAt);

const date = (at: number): string => dateWords(at, language.value);

const Line = ({ handover }: { handover: Handover }) => (
  <li data-handover={handover.id}>
    <span>
      <a href={placeOf(handoverPlace(handover))}>
        <bdi>{keeperWords(handover.person)}</bdi>
      </a>
      <small class="muted">
        {handover.closedAt === null
          ? say('leaver_since', date(handover.startedAt))
          : say('leaver_closed_on', date(handover.closedAt))}
      </small>
    </span>
  </li>
);

const List = ({ title, id, handovers }: { title: string; id: string; handovers: readonly Handover[] }) =>
  handovers.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="rows tools-rows">
        {handovers.map((one) => (
          <Line key={one.id} handover={one} />
        ))}
      </ul>
    </section>
  );

const All = () => {
  const all = mine();
  return (
    <Screen title={say('leaver_title')} lead={say('leaver_explain')}>
      <List title={say('leaver_running')} id="leaver-running" handovers={all.filter((one) => one.closedAt === null)} />
      <LeaverForm />
      <List title={say('leaver_earlier')} id="leaver-earlier" handovers={all.filter((one) => one.closedAt !== null)} />
    </Screen>
  );
};

export const Handovers = () => {
  const asked = mine().find((one) => handoverPlace(one) === detail.value);
  if (!asked) return <All />;
  return (
    <Screen
      title={say('leaver_of', keeperWords(asked.person))}
      lead={say('leaver_sheet_explain')}
      back={{ room: HANDOVER, words: say('leaver_all') }}
    >
      <HandoverSheet key={asked.id} handover={asked} />
    </Screen>
  );
};
