/** The account beside one of ours: text, numbers, dates, and whether the pictures are the same. No picture is loaded. */
import type { OfficialHandle } from '../../../impersonation/subject.ts';
import { platformOf } from '../../../platforms/index.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { profileOf } from '../../../schedule/subject.ts';
import { nameKey } from '../../../state/machine.ts';
import type { Profile } from '../../../verdict/profile.ts';
import { dateWords } from '../../parts/age-words.ts';
import { HandleText } from '../../parts/handle-text.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { findings, language, websites } from '../../store.ts';
import { type Line, linesBetween, type Part, pictureOf } from './beside.ts';
import { type, typed } from './drafts.ts';
import { oursFor } from './records.ts';

const platformWords = (id: string): string => {
  const platform = platformOf(id);
  return platform ? platformName(platform, say) : visible(id);
};

const NAMES: Readonly<Record<Part, string>> = {
  name: 'profile_name',
  about: 'profile_about',
  website: 'profile_website',
  followers: 'profile_followers',
  posts: 'profile_posts',
  createdAt: 'profile_created',
  mark: 'profile_mark',
};

const Value = ({ part, value }: { part: Part; value: Profile[Part] }) => {
  if (value === undefined) return <span class="muted">{say('lookalikes_unknown')}</span>;
  if (part === 'createdAt') return <>{dateWords(Number(value), language.value)}</>;
  if (part === 'mark') return <>{say(`mark_${value}`)}</>;
  return <bdi>{typeof value === 'number' ? value.toLocaleString(language.value) : visible(value)}</bdi>;
};

const Compared = ({ line: { part, theirs, ours, same } }: { line: Line }) => (
  <tr data-compare={part} data-same={same}>
    <th scope="row">{say(NAMES[part])}</th>
    <td>
      <Value part={part} value={theirs} />
      {same && <small>{say('lookalikes_same')}</small>}
    </td>
    <td>
      <Value part={part} value={ours} />
    </td>
  </tr>
);

const Chooser = ({
  entry,
  ours,
  chosen,
}: {
  entry: Entry;
  ours: readonly OfficialHandle[];
  chosen: OfficialHandle;
}) => (
  <p class="field">
    <label for="compare-with">{say('lookalikes_compare_with')}</label>
    <select
      id="compare-with"
      name="compare-with"
      value={nameKey(chosen.platform, chosen.handle)}
      onChange={(event) => type(entry.key, 'compare', event.currentTarget.value)}
    >
      {ours.map(({ platform, handle }) => (
        <option key={nameKey(platform, handle)} value={nameKey(platform, handle)}>
          {platformWords(platform)}: {visible(handle)}
        </option>
      ))}
    </select>
  </p>
);

const Beside = ({ entry, chosen }: { entry: Entry; chosen: OfficialHandle }) => {
  const ours = profileOf(findings.value, chosen.platform, chosen.handle);
  const pictures = websites.value[entry.municipality]?.pictures ?? [];
  const picture = pictureOf(entry.lookalike.picture?.hash ?? null, ours?.avatar, pictures);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section class="scroll" aria-label={`${say('lookalikes_theirs')}, ${say('lookalikes_ours_column')}`} tabIndex={0}>
      <table class="side-by-side">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('lookalikes_theirs')}</th>
            <th scope="col">{say('lookalikes_ours_column')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('lookalikes_by_handle')}</th>
            <td>
              <HandleText handle={entry.handle} />
            </td>
            <td>
              <HandleText handle={chosen.handle} />
            </td>
          </tr>
          {linesBetween(entry.profile, ours).map((line) => (
            <Compared key={line.part} line={line} />
          ))}
          <tr data-picture={picture}>
            <th scope="row">{say('lookalikes_picture')}</th>
            <td colSpan={2}>{say(`lookalikes_picture_${picture}`)}</td>
          </tr>
        </tbody>
      </table>
      {!ours && <p class="muted">{say('lookalikes_ours_unread')}</p>}
    </section>
  );
};

export const Compare = ({ entry }: { entry: Entry }) => {
  const ours = oursFor(entry);
  const wanted = typed(entry.key, 'compare');
  const chosen = ours.find((one) => nameKey(one.platform, one.handle) === wanted) ?? ours[0];
  return (
    <section aria-labelledby="card-compare">
      <h3 id="card-compare">{say('lookalikes_compare')}</h3>
      {chosen ? (
        <>
          <Chooser entry={entry} ours={ours} chosen={chosen} />
          <Beside entry={entry} chosen={chosen} />
        </>
      ) : (
        <p class="muted">{say('lookalikes_compare_none')}</p>
      )}
    </section>
  );
};
