/** What there is to say about single lines of a list: why one gives no account, and what was made of the others. */

import { type Remark, remarkWords } from '../../../../register/import-remark.ts';
import type { RefusedRow } from '../../../../register/import-row.ts';
import { say } from '../../../parts/say.ts';
import { accountName, columnWords } from '../words.ts';
import { Part } from './brought-lists.tsx';
import type { CheckedRow } from './list-check.ts';
import { oneLine } from './value-text.ts';

const MOST = 120;

const words = (remark: Remark): string => {
  const { key, values } = remarkWords(remark);
  return say(key, ...values.map((value) => (typeof value === 'string' ? oneLine(value, MOST) : value)));
};

const Remarks = ({ texts }: { texts: readonly string[] }) => (
  <ul class="brought-fields">
    {[...new Set(texts)].map((text) => (
      <li key={text}>
        <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
);

const drawRefused = ({ line, text, remarks }: RefusedRow) => (
  <>
    <bdi>{text === '' ? say('files_line', line) : say('files_pair', say('files_line', line), oneLine(text, MOST))}</bdi>
    <Remarks texts={remarks.map(words)} />
  </>
);

/** That the register holds an account already is told by what becomes of it. */
const told = ({ remarks, left }: CheckedRow): string[] => [
  ...remarks.filter(({ is }) => is !== 'held').map(words),
  ...left.map(({ field }) => say('import_secret', columnWords(field, say))),
];

const drawRemarked = (row: CheckedRow) => (
  <>
    <bdi>{say('files_pair', say('files_line', row.line), accountName(row.account, say))}</bdi>
    <Remarks texts={told(row)} />
  </>
);

const isSecret = ({ is }: Remark): boolean => is === 'secret';

/** Cells in which a secret may have stood, over all lines. */
const secretsIn = (rows: readonly CheckedRow[], refused: readonly RefusedRow[]): number =>
  [...rows, ...refused].reduce((sum, { remarks }) => sum + remarks.filter(isSecret).length, 0) +
  rows.reduce((sum, { left }) => sum + left.length, 0);

interface Props {
  rows: readonly CheckedRow[];
  refused: readonly RefusedRow[];
}

export const LineRemarks = ({ rows, refused }: Props) => (
  <>
    <Part what="refused" items={refused} draw={drawRefused} explain={say('files_refused_explain')} />
    <Part what="remarked" items={rows.filter((row) => told(row).length > 0)} draw={drawRemarked} />
  </>
);

/** Said at the top, because somebody has to change that password. */
export const SecretsNote = ({ rows, refused }: Props) => {
  const count = secretsIn(rows, refused);
  return count === 0 ? null : (
    <p class="files-warning" data-secrets={count}>
      {say('files_secrets', count)}
    </p>
  );
};
