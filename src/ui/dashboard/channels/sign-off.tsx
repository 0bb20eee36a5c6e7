/** Management's yes: who, when, and whether it still holds for what the plan says now. */
import { isComplete, isSigned } from '../../../channel/case-missing.ts';
import { signCase, signedUntil } from '../../../channel/sign-off.ts';
import { isoDay } from '../../../register/day.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { language, now, state } from '../../store.ts';
import { answer } from './changing.ts';
import { dayAt } from './entries.ts';
import { anySecret } from './no-secret.ts';
import type { Planning } from './planning.ts';
import { signedWords } from './signed-words.ts';
import { Typed } from './typed.tsx';
import { letGo, typedIn } from './typing.ts';

const Signed = ({ plan: { signOff } }: Planning) =>
  signOff && (
    <p>
      {signedWords(signOff)}{' '}
      <span class="muted">{say('channels_signed_until', dateWords(signedUntil(signOff), language.value))}</span>
    </p>
  );

/** Why the signature cannot be noted yet, as the key of its words; null when it can. */
const lackingIn = (role: string, at: number | null) => {
  if (role === '') return 'missing_sign_off_no_function';
  if (at === null) return 'channels_sign_no_day';
  return at > now.value ? 'missing_sign_off_future' : null;
};

const SignButton = ({ lacks, sign }: { lacks: ReturnType<typeof lackingIn>; sign: () => void }) => (
  <p class="actions">
    <button
      type="button"
      name="sign"
      disabled={lacks !== null}
      aria-describedby={lacks === null ? undefined : 'sign-lacks'}
      onClick={sign}
    >
      {say('channels_sign')}
    </button>
    <span id="sign-lacks" class={lacks === 'missing_sign_off_future' ? 'wrong' : 'muted'} role="status">
      {lacks === null ? '' : say(lacks)}
    </span>
  </p>
);

const Form = ({ line: { key } }: Planning) => {
  const ids = { function: `${key} sign function`, by: `${key} sign by`, at: `${key} sign at` };
  const today = isoDay(now.value);
  const role = (typedIn(ids.function) ?? '').trim();
  const at = dayAt(typedIn(ids.at) ?? today);
  const lacks = lackingIn(role, at);
  const sign = (): void => {
    if (lacks !== null || at === null || anySecret(...Object.values(ids))) return;
    const by = (typedIn(ids.by) ?? state.value.settings.initials).trim();
    answer(key, (one) => signCase(one, { function: role, by, at }));
    letGo(...Object.values(ids));
  };
  return (
    <>
      <Typed
        id={ids.function}
        name="sign-function"
        label={say('channels_sign_function')}
        hint={say('channels_sign_function_hint')}
      />
      <div class="pair">
        <Typed id={ids.at} name="sign-at" label={say('channels_sign_at')} as="date" first={today} max={today} />
        <Typed id={ids.by} name="sign-by" label={say('channels_sign_by')} first={state.value.settings.initials} />
      </div>
      <SignButton lacks={lacks} sign={sign} />
    </>
  );
};

/** A half plan gets no yes: the next answer would undo it. */
export const SignOffAnswer = (planning: Planning) => {
  const { plan } = planning;
  if (isSigned(plan, now.value)) return <Signed {...planning} />;
  return (
    <>
      {plan.signOff && <Signed {...planning} />}
      {isComplete(plan, now.value) ? (
        <>
          <p>{say('channels_sign_how')}</p>
          <Form {...planning} />
        </>
      ) : (
        <p class="notice">{say('channels_sign_first')}</p>
      )}
    </>
  );
};
