/** How long ago something was, with the exact moment on hover. */
import { looksOld } from '../../verdict/finding.ts';
import { language, now } from '../store.ts';
import { ageWords, dateWords, momentWords } from './age-words.ts';
import { say } from './say.ts';

interface Props {
  /** Epoch milliseconds, or null when it never happened. */
  at: number | null;
  /** What is said in place of "never", where nobody knows whether it happened. */
  unknown?: string;
}

const MINUTE = 60_000;

export const Age = ({ at, unknown }: Props) => {
  if (at === null) return <span class="age">{unknown ?? say('age_never')}</span>;
  const recent = Math.abs(now.value - at) < MINUTE;
  const words = ageWords(at, now.value, language.value) ?? (recent ? say('age_now') : dateWords(at, language.value));
  return (
    <time
      class={looksOld(at, now.value) ? 'age old' : 'age'}
      dateTime={new Date(at).toISOString()}
      title={momentWords(at, language.value)}
    >
      {words}
    </time>
  );
};
