/** What waits for a person at an account, in a few words: what is weak, what two registers differ on, what is not saved. */
import { computed } from '@preact/signals';
import { weaknesses } from '../../../register/custody.ts';
import { openDifferences } from '../../../register/merge-accounts.ts';
import { say } from '../../parts/say.ts';
import { now } from '../../store.ts';
import { isUnsaved } from './drafts.ts';
import type { RegisterLine } from './register-lines.ts';

interface MarkProps {
  sign: string;
  kind: 'urgent' | 'unsaved';
  words: string;
}

const Mark = ({ sign, kind, words }: MarkProps) => (
  <small class={`flag ${kind}`}>
    <span aria-hidden="true">{sign} </span>
    {words}
  </small>
);

/** Choosing a plural takes long in a long list, and there are two urgent weaknesses at most. */
const urgentWords = computed(() => [1, 2].map((count) => say('register_mark_weak', count)));

export const Marks = ({ line: { account, key } }: { line: RegisterLine }) => {
  const urgent = weaknesses(account, now.value).filter((one) => one.urgency === 'now').length;
  const differences = account.differs.length === 0 ? 0 : openDifferences(account).length;
  return (
    <>
      {urgent > 0 && (
        <Mark sign="!" kind="urgent" words={urgentWords.value[urgent - 1] ?? say('register_mark_weak', urgent)} />
      )}
      {differences > 0 && <Mark sign="≠" kind="urgent" words={say('register_mark_differs', differences)} />}
      {isUnsaved(account, key) && <Mark sign="✎" kind="unsaved" words={say('register_unsaved')} />}
    </>
  );
};
