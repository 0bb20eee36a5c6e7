/** A secret is refused where it is typed about channels, with the reason; nothing of the form is sent meanwhile. */
import { secretIn, secretKey } from '../../../register/secret.ts';
import { say } from '../../parts/say.ts';
import { typedIn } from './typing.ts';

/** Why a text is not kept, or null when it may be. */
export const noSecret = (text: string): string | null => {
  const found = secretIn(text);
  return found === null ? null : say(secretKey(found.kind));
};

/** Whether one of these fields holds something that may not be kept. @param ids as `typedIn` takes them */
export const anySecret = (...ids: readonly string[]): boolean => ids.some((id) => secretIn(typedIn(id) ?? '') !== null);
