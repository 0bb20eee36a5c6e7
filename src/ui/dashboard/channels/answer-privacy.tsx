/** Whether the data protection officer was asked: when and whom, or why not. */
import type { Privacy } from '../../../channel/case.ts';
import { isoDay } from '../../../register/day.ts';
import { say } from '../../parts/say.ts';
import { now } from '../../store.ts';
import { answer } from './changing.ts';
import { Choice } from './choice.tsx';
import { dayAt } from './entries.ts';
import { Answer } from './inputs.tsx';
import type { Planning } from './planning.ts';

const OPTIONS = ['yes', 'no'] as const;

export const PrivacyAnswer = ({ line: { key }, plan: { privacy } }: Planning) => {
  const keep = (more: Partial<Privacy>): void =>
    answer(key, (one) => ({ ...one, privacy: { ...one.privacy, ...more } }));
  return (
    <>
      <Choice
        name="case-privacy"
        legend={null}
        value={privacy.asked}
        options={OPTIONS.map((value) => ({ value, words: say(`channels_privacy_${value}`) }))}
        choose={(asked) => keep({ asked })}
      />
      {privacy.asked === 'yes' && (
        <div class="pair">
          <Answer
            id={`${key} privacy at`}
            name="case-privacy-at"
            label={say('channels_privacy_at')}
            as="date"
            max={isoDay(now.value)}
            value={isoDay(privacy.at)}
            keep={(text) => keep({ at: dayAt(text) })}
          />
          <Answer
            id={`${key} privacy by`}
            name="case-privacy-by"
            label={say('channels_privacy_by')}
            value={privacy.by}
            keep={(by) => keep({ by })}
          />
        </div>
      )}
      {privacy.asked === 'no' && (
        <Answer
          id={`${key} privacy reason`}
          name="case-privacy-reason"
          label={say('channels_privacy_reason')}
          as="area"
          value={privacy.reason}
          keep={(reason) => keep({ reason })}
        />
      )}
    </>
  );
};
