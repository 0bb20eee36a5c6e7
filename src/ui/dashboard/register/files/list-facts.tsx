/** What a list was found to be, and what is wrong with it. */
import { troubleWords } from '../../../../register/import-remark.ts';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { delimiterKey, encodingKey } from './list-file.ts';
import type { Opened } from './opened-list.ts';

/** Rows under the headings that are not blank. */
const linesIn = ({ rows, top }: Opened): number =>
  rows.slice(top).filter((row) => row.some((cell) => cell.trim() !== '')).length;

/** A list without headings: what stands on its first line would be left out without a word. */
const looksLikeAccount = (heading: string): boolean => /^\s*(?:https?:\/\/|@[a-z0-9])/i.test(heading);

export const ListFacts = ({ opened }: { opened: Opened }) => {
  const { name, encoding, delimiter, trouble, headings, top } = opened;
  const key = delimiterKey(delimiter);
  const lines = linesIn(opened);
  return (
    <section aria-labelledby="files-facts">
      <h2 id="files-facts">
        <bdi>{visible(name)}</bdi>
      </h2>
      <dl class="facts">
        <dt>{say('files_encoding')}</dt>
        <dd>{say(encodingKey(encoding))}</dd>
        <dt>{say('files_delimiter')}</dt>
        <dd>{key ? say(key) : visible(delimiter)}</dd>
        <dt>{say('files_lines')}</dt>
        <dd>{say('files_lines_count', lines)}</dd>
      </dl>
      {encoding === 'windows-1252' && <p class="files-warning">{say('files_encoding_doubt')}</p>}
      {trouble.map((one) => {
        const { key: words, values } = troubleWords(one);
        return (
          <p key={words} class="files-warning">
            {say(words, ...values)}
          </p>
        );
      })}
      {lines > 0 && headings.some(looksLikeAccount) && <p class="files-warning">{say('files_top_is_account', top)}</p>}
      {lines === 0 && <p class="files-warning">{say('files_lines_none')}</p>}
    </section>
  );
};
