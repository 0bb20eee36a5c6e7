/** The first run: one question, one choice, one button. Nothing is asked of any platform before it is clicked. */
import { computed, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { platformOf } from '../../platforms/index.ts';
import type { Platform } from '../../probe/platform.ts';
import { namesFor } from '../../state/names.ts';
import { NO_GUARD, type Watched } from '../../state/state.ts';
import { HostList } from '../parts/host-list.tsx';
import { MunicipalityBox } from '../parts/municipality-box.tsx';
import { PlatformTicks } from '../parts/platform-ticks.tsx';
import { say } from '../parts/say.ts';
import { state } from '../store.ts';
import { checkFirst } from './check-first.ts';
import { choice } from './chosen.ts';

/** What was changed before the first check; null as long as the usual platforms stand. */
const changed = signal<string[] | null>(null);
const ticked = computed(() => changed.value ?? state.value.settings.platforms);
const platforms = computed(() => ticked.value.map(platformOf).filter((one) => one !== undefined));

/** The names that a platform would be asked about, for the municipality that was chosen. */
const namesOn = (platform: Platform): string[] => {
  const municipality = choice.chosen.value;
  if (!municipality) return [];
  const watched: Watched = { municipality, addedAt: 0, startedAt: null, choices: {}, guard: NO_GUARD };
  return namesFor(watched, platform, [], state.value.settings.namesPerPlatform)
    .filter((name) => name.breach === null)
    .map((name) => name.handle);
};

export const FirstRun = () => {
  const form = useRef<HTMLFormElement>(null);
  // One question: the cursor stands in it.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[name=municipality]')?.focus(), []);
  return (
    <form
      ref={form}
      class="first"
      onSubmit={(event) => {
        event.preventDefault();
        void checkFirst(platforms.value);
      }}
    >
      <p class="lead">{say('first_lead')}</p>
      <MunicipalityBox choice={choice} />
      <PlatformTicks
        ticked={ticked.value}
        onChange={(ids) => {
          changed.value = ids;
        }}
      />
      <HostList platforms={platforms.value} names={namesOn} />
      <div class="go">
        <button type="submit" name="check" class="primary" disabled={ticked.value.length === 0}>
          {say('button_check')}
        </button>
        <p class="muted">{say('first_nothing')}</p>
      </div>
    </form>
  );
};
