/** Whether something that was typed looks like a secret, which is refused before anything is sent. */
import { type SecretKind, secretIn } from '../../../../register/secret.ts';

/** The kind of the first secret among some texts; null when there is none. */
export const secretAmong = (texts: readonly string[]): SecretKind | null =>
  texts.map(secretIn).find((one) => one !== null)?.kind ?? null;
