/** People in office whose name is watched: only with their word, only until their mandate ends. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { patrolKey } from '../../../state/patrol.ts';
import type { OfficeHolder, Watched } from '../../../state/state.ts';
import { dateWords } from '../../parts/age-words.ts';
import { LiveRegion } from '../../parts/live-region.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, platforms, state } from '../../store.ts';
import { HolderForm } from './holder-form.tsx';
import { MadeList } from './made-list.tsx';
import { RemoveHolder } from './remove-holder.tsx';

/** Which platform is asked about which names of hers: nobody should have to guess. */
const AskedNames = ({ town, holder }: { town: Watched; holder: OfficeHolder }) => {
  const asked = platforms.value.filter(({ patrol }) => patrol !== undefined);
  return (
    <details class="asked">
      <summary>
        {say('holders_names')}
        <span class="unseen"> {visible(holder.name)}</span>
      </summary>
      <p class="muted">{say('holders_names_explain', asked.length)}</p>
      <ul class="beats">
        {asked.map((platform) => (
          <li key={platform.id}>
            <strong>{platformName(platform, say)}</strong>
            <MadeList
              beat={{
                watched: town,
                holder,
                platform,
                key: patrolKey(town.municipality.id, holder.id, platform.id),
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
};

interface HolderProps {
  town: Watched;
  holder: OfficeHolder;
  told: (words: string, done: boolean) => void;
}

const Holder = ({ town, holder, told }: HolderProps) => {
  const { name, office, consent, until } = holder;
  return (
    <li data-holder={holder.id}>
      <div>
        <h3>
          <bdi>{visible(name)}</bdi>
          <small class="muted office">
            {' '}
            <bdi>{visible(office)}</bdi>
          </small>
        </h3>
        <p class="muted">
          <bdi>{say('holders_consent', dateWords(consent.at, language.value), visible(consent.how))}</bdi>{' '}
          {say('holders_ends', dateWords(until, language.value))}
        </p>
        <AskedNames town={town} holder={holder} />
      </div>
      <div class="actions">
        <RemoveHolder holder={holder} told={told} />
      </div>
    </li>
  );
};

export const OfficeHolders = ({ town }: { town: Watched }) => {
  const [words, heading] = [useSignal(''), useRef<HTMLHeadingElement>(null)];
  const held = state.value.officeHolders.filter((one) => one.municipality === town.municipality.id);
  const told = (text: string, done: boolean): void => {
    words.value = text;
    // The button that was clicked goes away with its line.
    if (done) heading.current?.focus();
  };
  return (
    <section aria-labelledby="holders">
      <h2 id="holders" ref={heading} tabIndex={-1}>
        {say('holders_title')}
      </h2>
      <p class="lead">{say('holders_explain')}</p>
      <ul class="plain">
        <li>{say('holders_rule_consent')}</li>
        <li>{say('holders_rule_end')}</li>
        <li>{say('holders_rule_backup')}</li>
      </ul>
      {held.length > 0 && !town.guard.lookalikes && <p class="notice">{say('holders_not_searched')}</p>}
      <LiveRegion text={words.value} />
      {held.length === 0 ? (
        <p>{say('holders_none')}</p>
      ) : (
        <ul class="steps">
          {held.map((holder) => (
            <Holder key={holder.id} town={town} holder={holder} told={told} />
          ))}
        </ul>
      )}
      <details>
        <summary>{say('holders_add')}</summary>
        <HolderForm town={town} held={held} added={(text) => told(text, false)} />
      </details>
    </section>
  );
};
