/** The field for pasted addresses, and what each of them is, while it is typed. */
import { type BulkWrong, bulkKey, type Pasted } from '../../../../register/bulk.ts';
import { say } from '../../../parts/say.ts';
import { accountName } from '../words.ts';
import { LongList } from './long-list.tsx';
import { isGood } from './paste.ts';
import { pasted, read, taking } from './paste-flow.ts';
import { oneLine } from './value-text.ts';

const LONGEST = 100_000;
const SHORT = 90;

/** Nothing has to be mended where the account is in already. */
const isIn = (wrong: BulkWrong): boolean => wrong === 'known' || wrong === 'twice';

const Result = ({ one }: { one: Pasted }) =>
  isGood(one) ? (
    <span data-pasted="good">
      <span aria-hidden="true">✓ </span>
      <bdi>{accountName(one, say)}</bdi>
      <small class="muted">
        <bdi>{oneLine(one.address, SHORT)}</bdi>
      </small>
    </span>
  ) : (
    <span class={isIn(one.wrong) ? 'muted' : 'wrong'} data-pasted={one.wrong}>
      <span aria-hidden="true">{isIn(one.wrong) ? '– ' : '! '}</span>
      {say(bulkKey(one.wrong), oneLine(one.text, SHORT))}
    </span>
  );

const readWords = (): string => {
  const all = read.value;
  const good = all.filter(isGood).length;
  return all.length === 0 ? '' : say('files_paste_read', good, all.length - good);
};

export const PasteField = () => (
  <>
    <p class="field wide">
      <label for="register-paste">{say('files_paste_label')}</label>
      <textarea
        id="register-paste"
        name="register-paste"
        rows={6}
        spellcheck={false}
        maxLength={LONGEST}
        aria-describedby="register-paste-hint"
        value={pasted.value}
        onInput={(event) => {
          taking.leave();
          pasted.value = event.currentTarget.value;
        }}
      />
      <small id="register-paste-hint" class="muted">
        {say('files_paste_hint')}
      </small>
    </p>
    <p class={read.value.length > 0 ? 'muted' : 'unseen'} role="status">
      {readWords()}
    </p>
    {read.value.length > 0 && (
      <LongList class="paste-results" items={read.value} draw={(one) => <Result one={one} />} />
    )}
  </>
);
