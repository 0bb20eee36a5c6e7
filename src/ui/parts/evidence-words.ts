/** What a witness said, in words. */
import type { Evidence } from '../../verdict/evidence.ts';
import type { Say } from './say.ts';
import { doubtKey } from './verdict-words.ts';

/** What one witness said, as a sentence. */
export const evidenceWords = (evidence: Evidence, say: Say): string => {
  if (evidence.from.by === 'person') return say(`saw_${sawOf(evidence)}`);
  if (evidence.says === 'taken') return say(`holder_${evidence.holder}`);
  return evidence.says === 'free' ? say(`strength_${evidence.strength}`) : say(`${doubtKey(evidence.doubt)}_why`);
};

const sawOf = (evidence: Evidence): 'exists' | 'refused' | 'absent' | 'unclear' => {
  if (evidence.says === 'taken') return evidence.holder === 'reserved' ? 'refused' : 'exists';
  return evidence.says === 'free' ? 'absent' : 'unclear';
};
