/** Everybody else who carries the municipality's name: where nobody of ours is first, then all of them. */
import type { Entry } from '../../../schedule/entries.ts';
import { say } from '../../parts/say.ts';
import { watched } from '../../store.ts';
import { Nobody, NotListed } from './empty.tsx';
import { Gaps } from './gaps.tsx';
import { Row } from './row.tsx';
import { sift } from './sift.ts';
import { LookalikeSift, ShowAll } from './sift-bar.tsx';
import { ToldLine } from './told-line.tsx';
import { entries, filter } from './view.ts';

const COLUMNS = ['platform', 'handle', 'name', 'standing', 'likeness', 'found', 'changed'] as const;

const Table = ({ shown, caption }: { shown: readonly Entry[]; caption: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section class="scroll" aria-label={caption} tabIndex={0}>
    <table class="lookalikes">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`lookalikes_by_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((entry) => (
          <Row key={entry.key} entry={entry} />
        ))}
      </tbody>
    </table>
  </section>
);

const Sifted = ({ all }: { all: readonly Entry[] }) => {
  const shown = sift(all, filter.value);
  return (
    <>
      <LookalikeSift shown={shown} total={all.length} />
      {shown.length === 0 ? (
        <p class="actions">
          {say('lookalikes_nothing')} <ShowAll />
        </p>
      ) : (
        <Table shown={shown} caption={say('lookalikes_caption', watched.value?.municipality.name ?? '')} />
      )}
    </>
  );
};

export const List = () => {
  const all = entries.value;
  const open = all.filter((one) => one.standing === 'open').length;
  return (
    <>
      <ToldLine />
      <NotListed />
      <Gaps />
      <section aria-labelledby="lookalikes-list">
        <h2 id="lookalikes-list">
          {say('lookalikes_list')}
          {open > 0 && (
            <span class="count" title={say('lookalikes_open', open)}>
              {open}
              <span class="unseen"> {say('lookalikes_open', open)}</span>
            </span>
          )}
        </h2>
        {all.length === 0 ? <Nobody /> : <Sifted all={all} />}
      </section>
    </>
  );
};
