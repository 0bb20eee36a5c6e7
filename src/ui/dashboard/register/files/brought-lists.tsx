/** What a file would bring to the register: five counts, each with its list. */
import type { ComponentChildren } from 'preact';
import type { Account } from '../../../../register/account.ts';
import type { Change, ChangedField } from '../../../../register/import-preview.ts';
import { type OpenDifference, openDifferences } from '../../../../register/merge-accounts.ts';
import { SLOTS } from '../../../../register/merge-fields.ts';
import { say } from '../../../parts/say.ts';
import { language } from '../../../store.ts';
import { accountName, columnWords } from '../words.ts';
import type { Brought } from './brought.ts';
import { LongList } from './long-list.tsx';
import { isMerged, shortValue } from './value-text.ts';

interface PartProps<T> {
  /** What is counted; a key `files_part_<what>` with both plural forms says it. */
  what: string;
  items: readonly T[];
  draw: (item: T) => ComponentChildren;
  /** What will become of them. */
  explain?: string;
}

/** A count that opens into its list; one of nothing is only said. */
export const Part = <T,>({ what, items, draw, explain }: PartProps<T>) =>
  items.length === 0 ? (
    <p class="brought none muted" data-brought={what} data-count={0}>
      {say(`files_part_${what}`, 0)}
    </p>
  ) : (
    <details class="brought" data-brought={what} data-count={items.length}>
      <summary>{say(`files_part_${what}`, items.length)}</summary>
      {explain && <p class="muted">{explain}</p>}
      <LongList items={items} draw={draw} />
    </details>
  );

const drawName = (account: Account) => <bdi>{accountName(account, say)}</bdi>;

/** A field with the value that it gets; a list that was joined has only its name. */
const fieldWords = (field: ChangedField, account: Account): string =>
  isMerged(field)
    ? say('files_pair', columnWords(field, say), shortValue(field, SLOTS[field].read(account), say, language.value))
    : columnWords(field, say);

const differenceWords = ({ field, main, others }: OpenDifference): string => {
  const values = [main, ...others].map((json) => say('files_quoted', shortValue(field, json, say, language.value)));
  const either = new Intl.ListFormat(language.value, { type: 'disjunction' }).format(values);
  return say('files_pair', columnWords(field, say), either);
};

const Fields = ({ texts }: { texts: readonly string[] }) => (
  <ul class="brought-fields">
    {texts.map((text) => (
      <li key={text}>
        <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
);

const drawChange = ({ account, fields }: Change) => (
  <>
    {drawName(account)}
    <Fields texts={fields.map((field) => fieldWords(field, account))} />
  </>
);

const drawDifference = ({ account, fields, asked }: Change) => (
  <>
    {drawName(account)}
    <Fields
      texts={[
        ...openDifferences(account)
          .filter(({ field }) => asked.includes(field))
          .map(differenceWords),
        ...fields.map((field) => fieldWords(field, account)),
      ]}
    />
  </>
);

interface Props {
  brought: Brought<unknown>;
  /** Further parts, under the four of the register. */
  children?: ComponentChildren;
}

export const BroughtLists = ({ brought: { added, changed, differing, unchanged }, children }: Props) => (
  <div class="brought-all">
    <Part what="added" items={added} draw={drawName} />
    <Part what="changed" items={changed} draw={drawChange} explain={say('files_changed_explain')} />
    <Part what="differing" items={differing} draw={drawDifference} explain={say('files_differing_explain')} />
    <Part what="unchanged" items={unchanged} draw={drawName} />
    {children}
  </div>
);

/** The counts in one sentence, for those who listen and for the top of the page. */
export const countWords = ({ added, changed, differing, unchanged, refused }: Brought<never>['counts']): string =>
  say('files_summary', added, changed, differing, unchanged, refused);
