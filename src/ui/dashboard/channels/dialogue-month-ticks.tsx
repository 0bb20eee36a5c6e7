/** The months that an export would bring, each with its counts and a tick. */

import type { Dialogue } from '../../../state/channels.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, state } from '../../store.ts';
import { periodWords } from './dialogue-figures.ts';
import { spared } from './dialogue-import-flow.ts';

const tick = (period: string, on: boolean): void => {
  spared.value = on ? spared.value.filter((one) => one !== period) : [...spared.value, period];
};

const sumOf = ({ told, sum }: Dialogue['counts']['likes']): string =>
  told === 0 ? '–' : sum.toLocaleString(language.value);

const Row = ({ dialogue: { key, period, counts } }: { dialogue: Dialogue }) => {
  const before = state.value.channels.dialogue.find((one) => one.key === key && one.period === period);
  const name = periodWords(period, say, language.value);
  return (
    <tr data-month={period}>
      <th scope="row">
        <label class="tick">
          <input
            type="checkbox"
            name="dialogue-month-take"
            value={period}
            checked={!spared.value.includes(period)}
            onChange={(event) => tick(period, event.currentTarget.checked)}
          />
          {visible(name)}
        </label>
        {before && <small class="muted">{say(`talk_import_over_${before.from}`)}</small>}
      </th>
      <td class="number">{counts.posts.toLocaleString(language.value)}</td>
      <td class="number">{counts.invitations.toLocaleString(language.value)}</td>
      <td class="number">{sumOf(counts.likes)}</td>
      <td class="number">{sumOf(counts.comments)}</td>
      <td class="number">{sumOf(counts.shares)}</td>
    </tr>
  );
};

const HEADS = ['posts', 'invitations', 'likes', 'comments', 'shares'] as const;

export const MonthTicks = ({ months }: { months: readonly Dialogue[] }) => (
  <>
    <p class="muted">{say('talk_import_months')}</p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
    <section class="scroll" aria-label={say('talk_import_caption')} tabIndex={0}>
      <table class="talk-months">
        <caption class="unseen">{say('talk_import_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('talk_month')}</th>
            {HEADS.map((one) => (
              <th key={one} scope="col" class="number">
                {say(`talk_head_${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <Row key={one.period} dialogue={one} />
          ))}
        </tbody>
      </table>
    </section>
  </>
);
