/** The plan of a merger on paper. */
import type { Merger, MergerLine } from '../../../../register/fusion.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { language, now } from '../../../store.ts';
import { memberWords } from './fusion-place.ts';
import { dayWords, lineWords } from './fusion-words.ts';

const date = (at: number): string => dateWords(at, language.value);

const Row = ({ merger, line }: { merger: Merger; line: MergerLine }) => (
  <tr>
    <td>{dayWords(merger, line, say, date)}</td>
    <th scope="row">{lineWords(merger, line, say)}</th>
    <td>
      <span class="box-sign">{line.done === null ? '☐' : '☑'}</span>
      {line.done && <small>{[date(line.done.at), visible(line.done.by)].filter((one) => one !== '').join(', ')}</small>}
    </td>
    <td />
  </tr>
);

const COLUMNS = ['when', 'what', 'done', 'who'] as const;

export const FusionPaper = ({ merger }: { merger: Merger }) => (
  <article class="paper" data-paper="merger">
    <h2>{say('fusion_of', visible(merger.name))}</h2>
    <dl class="facts">
      <dt>{say('fusion_day')}</dt>
      <dd>{date(merger.date)}</dd>
      <dt>{say('fusion_members')}</dt>
      <dd>{memberWords(merger)}</dd>
      <dt>{say('tools_paper_printed')}</dt>
      <dd>{date(now.value)}</dd>
    </dl>
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`fusion_column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {merger.lines.map((line) => (
          <Row key={line.id} merger={merger} line={line} />
        ))}
      </tbody>
    </table>
    <p class="paper-note">{say('merger_own_choice')}</p>
  </article>
);
