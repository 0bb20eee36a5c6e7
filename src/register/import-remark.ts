/** What there is to say about a line of somebody's list, and in which words. */
import type { AccountState, SecondFactor } from './account.ts';
import type { Column } from './columns.ts';
import type { Trouble } from './csv-in.ts';
import type { ChangedField } from './import-preview.ts';
import type { SecretKind } from './secret.ts';

/** Why a text was kept in the notes. */
type Kept = 'no_address' | 'no_word' | 'no_town' | 'no_day' | 'date_unread' | 'date_future' | 'date_early';

/** `heading` is the file's own, `text` what stood there; neither is ever a secret. */
export type Remark =
  /** No account can be made of the line: no platform that we know, no name, or more text than a register keeps. */
  | { is: 'no_platform' | 'no_handle' | 'too_long' }
  | { is: 'unknown_platform'; text: string }
  /** Taken over, but the platform's rule does not allow such a name. */
  | { is: 'breach'; text: string }
  /** Kept in the notes, because it is not what the column asks for. */
  | { is: Kept; heading: string; text: string }
  /** Platform, name and address do not agree; what was not followed is kept. */
  | { is: 'mismatch'; text: string }
  /** Left out altogether. */
  | { is: 'secret'; heading: string; kind: SecretKind }
  /** In the register already; the line is merged with it. */
  | { is: 'held'; handle: string }
  /** On an earlier line as well, there for another service. */
  | { is: 'twice'; line: number }
  | { is: 'two_services'; line: number; service: string };

/** The key of a text and what fills its places. */
export type Phrase = { key: string; values: (string | number)[] };

const valuesOf = (remark: Remark): (string | number)[] => {
  switch (remark.is) {
    case 'twice':
      return [remark.line];
    case 'two_services':
      return [remark.line, remark.service];
    case 'held':
      return [remark.handle];
    case 'secret':
      return [remark.heading];
    default:
      return [...('heading' in remark ? [remark.heading] : []), ...('text' in remark ? [remark.text] : [])];
  }
};

/** A remark in words. */
export const remarkWords = (remark: Remark): Phrase => ({ key: `import_${remark.is}`, values: valuesOf(remark) });

/** What is wrong with a file, in words; where lines are counted, their number comes first. */
export const troubleWords = (trouble: Trouble): Phrase => {
  const count = trouble.is === 'uneven' ? [trouble.count] : [];
  const line = 'line' in trouble ? [trouble.line] : [];
  return { key: `import_trouble_${trouble.is}`, values: [...count, ...line] };
};

/** The key of what a column of a list, or a field that was merged, is called; keys know no capitals. */
export const columnKey = (column: Column | ChangedField): string => `column_${column.toLowerCase()}`;

/** The key of the word for a state in a list. */
export const stateKey = (state: AccountState): string => `import_state_${state}`;

/** The key of the word for a second factor in a list. */
export const factorKey = (factor: SecondFactor): string => `import_factor_${factor}`;
