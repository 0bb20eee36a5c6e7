/** Chooses who leaves: somebody who stands in the register, or a typed name; and begins the handover. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { send } from '../../../../browser/messages.ts';
import type { Keeper } from '../../../../register/account.ts';
import { isNamed, samePerson } from '../../../../register/person.ts';
import { say } from '../../../parts/say.ts';
import { state, watched } from '../../../store.ts';
import { NotedField } from '../noted-fields.tsx';
import { goTo, placeOf } from '../place.ts';
import { note, noted, wipe } from '../scratch.ts';
import { keeperWords } from '../words.ts';
import { handoverPlace } from './handover-place.ts';
import { type Leaver, leaverOf, leaversIn } from './leaver.ts';

const SHEET = 'leaver';
const OTHER = 'other';

const known = (): Leaver[] => leaversIn(watched.value?.municipality.id ?? '', state.value.accounts);

/** By name and role: a place in the list is somebody else's as soon as the register changes. */
const keyOf = ({ name, role }: Keeper): string => JSON.stringify([name, role]);

/** Who was chosen or typed; nobody at first, nor when the one who was chosen no longer stands in the register. */
const chosenOf = (leavers: readonly Leaver[]): Keeper => {
  const who = noted(SHEET, 'leaver');
  if (who === OTHER) return { name: noted(SHEET, 'leaver-name').trim(), role: noted(SHEET, 'leaver-role').trim() };
  return leavers.find(({ person }) => keyOf(person) === who)?.person ?? { name: '', role: '' };
};

const runningOf = (person: Keeper) =>
  state.value.handovers.find(
    (one) =>
      one.closedAt === null && one.municipality === watched.value?.municipality.id && samePerson(one.person, person),
  );

/** Goes to the handover that was just begun, as soon as the state holds it. */
const useArrival = (): ((person: Keeper) => void) => {
  const awaited = useSignal<Keeper | null>(null);
  const begun = awaited.value && runningOf(awaited.value);
  useEffect(() => {
    if (!begun) return;
    wipe(SHEET);
    goTo(handoverPlace(begun));
  }, [begun]);
  return (person) => {
    awaited.value = person;
  };
};

/** What hangs on the person, before anything begins. */
const Outlook = ({ leaver: { person, accounts, alone } }: { leaver: Leaver }) => {
  const running = runningOf(person);
  return (
    <div class="outlook" role="status">
      <p>
        <bdi>{accounts === 0 ? say('leaver_nowhere', keeperWords(person)) : say('leaver_stands', accounts)}</bdi>
      </p>
      {alone > 0 && <p class="danger">{say('leaver_alone', alone)}</p>}
      {running && (
        <p>
          {say('leaver_under_way')} <a href={placeOf(handoverPlace(running))}>{say('leaver_go_on')}</a>
        </p>
      )}
    </div>
  );
};

/** What the list shows as chosen; nothing when the one who was chosen is no longer in it. */
const shownIn = (leavers: readonly Leaver[]): string => {
  const who = noted(SHEET, 'leaver');
  return who === OTHER || leavers.some(({ person }) => keyOf(person) === who) ? who : '';
};

const Choice = ({ leavers }: { leavers: readonly Leaver[] }) => (
  <p class="field choice-field">
    <label for="leaver">{say('leaver_who')}</label>
    <select
      id="leaver"
      name="leaver"
      value={shownIn(leavers)}
      onChange={(event) => note(SHEET, 'leaver', event.currentTarget.value)}
    >
      <option value="">{say('leaver_choose')}</option>
      {leavers.map(({ person, accounts }) => (
        <option key={keyOf(person)} value={keyOf(person)}>
          {say('leaver_option', accounts, keeperWords(person))}
        </option>
      ))}
      <option value={OTHER}>{say('leaver_other')}</option>
    </select>
  </p>
);

const Typed = () => (
  <>
    <NotedField sheet={SHEET} field="leaver-name" label={say('tools_name')} />
    <NotedField sheet={SHEET} field="leaver-role" label={say('tools_role')} />
  </>
);

export const LeaverForm = () => {
  const leavers = known();
  const person = chosenOf(leavers);
  const town = watched.value?.municipality.id;
  const leaver = isNamed(person) ? leaverOf({ person, municipality: town ?? '' }, state.value.accounts) : null;
  const arrive = useArrival();
  const begin = (municipality: string): void => {
    send({ do: 'handover', change: 'open', municipality, person, by: state.value.settings.initials });
    arrive(person);
  };
  const ready = leaver !== null && leaver.accounts > 0 && !runningOf(person);
  return (
    <section aria-labelledby="leaver-new">
      <h2 id="leaver-new">{say('leaver_new')}</h2>
      {leavers.length === 0 && <p>{say('leaver_nobody')}</p>}
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (town !== undefined && ready) begin(town);
        }}
      >
        <Choice leavers={leavers} />
        {noted(SHEET, 'leaver') === OTHER && <Typed />}
        {ready && (
          <p class="field">
            <button type="submit" name="begin-handover" class="primary">
              {say('leaver_begin')}
            </button>
          </p>
        )}
      </form>
      {leaver && <Outlook leaver={leaver} />}
    </section>
  );
};
