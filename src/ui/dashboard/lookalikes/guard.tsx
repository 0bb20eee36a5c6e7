/** What may be looked at beyond the municipality's own names, and having it done now. Nothing of it before a person says so. */
import { useEffect, useRef } from 'preact/hooks';
import type { Watched } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { watched } from '../../store.ts';
import { type Look, readNow, searchNow, told, unfolded } from './guard-actions.ts';
import { LookalikesChoice } from './guard-lookalikes.tsx';
import { Missing } from './guard-missing.tsx';
import { followGuardPermits } from './guard-permits.ts';
import { PicturesChoice } from './guard-pictures.tsx';
import { GuardProgress } from './guard-progress.tsx';
import { WebsiteChoice, WikidataChoice } from './guard-website.tsx';

const LOOKS: readonly Look[] = ['lookalikes', 'website', 'wikidata', 'pictures'];

const Buttons = ({ town }: { town: Watched }) => {
  const unstarted = town.startedAt === null;
  return (
    <>
      {unstarted && (
        <p id="guard-unstarted" class="notice">
          {say('guard_unstarted')} <a href="#overview">{say('guard_to_check')}</a>
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          name="search-lookalikes"
          class="primary"
          disabled={unstarted}
          aria-describedby={unstarted ? 'guard-unstarted' : undefined}
          onClick={() => void searchNow(town)}
        >
          {say('guard_search_now')}
        </button>
        <button type="button" name="read-website" onClick={() => void readNow(town)}>
          {say('guard_read_now')}
        </button>
      </p>
    </>
  );
};

/** Unfolded while nothing was chosen yet; afterwards what was found matters more than what was chosen. */
const Choices = ({ town }: { town: Watched }) => {
  const on = LOOKS.filter((look) => town.guard[look]).length;
  const atFirst = useRef(on === 0);
  useEffect(
    () => () => {
      unfolded.value = null;
    },
    [],
  );
  return (
    <details
      class="choices"
      open={unfolded.value ?? atFirst.current}
      onToggle={(event) => {
        unfolded.value = event.currentTarget.open;
      }}
    >
      <summary>{say('guard_choices', on, LOOKS.length)}</summary>
      <p class="muted">{say('guard_choices_explain')}</p>
      <LookalikesChoice town={town} />
      <WebsiteChoice town={town} />
      <WikidataChoice town={town} />
      <PicturesChoice town={town} />
    </details>
  );
};

export const Guard = () => {
  useEffect(() => {
    followGuardPermits();
    // What was said is over once the page was left.
    return () => {
      told.value = '';
    };
  }, []);
  const town = watched.value;
  if (!town) return null;
  return (
    <section aria-labelledby="guard" class="guard">
      <h2 id="guard">{say('guard_title')}</h2>
      <p class="lead">{say('guard_explain')}</p>
      <Buttons town={town} />
      <GuardProgress town={town} />
      {LOOKS.filter((look) => town.guard[look]).map((look) => (
        <Missing key={look} town={town} look={look} />
      ))}
      <p role="status" data-guard-told class={told.value === '' ? 'unseen' : 'notice'}>
        <bdi>{told.value}</bdi>
      </p>
      <Choices key={town.municipality.id} town={town} />
    </section>
  );
};
