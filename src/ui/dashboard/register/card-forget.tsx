/** Takes an account out of the register, after a second click. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import { say } from '../../parts/say.ts';
import { draftOf, forget } from './drafts.ts';
import type { Edited } from './field.tsx';
import { goTo } from './place.ts';
import { tell } from './told.tsx';
import { accountName } from './words.ts';

const drop = ({ account, id }: Edited): void => {
  const { municipality, platform, handle } = account;
  send({ do: 'forget-account', municipality, platform, handle });
  forget(id, Object.keys(draftOf(id)) as (keyof ReturnType<typeof draftOf>)[]);
  tell(say('register_forgotten', accountName(account, say)));
  goTo(null);
};

export const Forget = (edited: Edited) => {
  const sure = useSignal(false);
  const stay = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (sure.value) stay.current?.focus();
    else if (asked.current) begin.current?.focus();
    asked.current = sure.value;
  }, [sure.value]);
  const ask = (on: boolean) => () => {
    sure.value = on;
  };
  if (!sure.value)
    return (
      <p class="actions forget">
        <button ref={begin} type="button" name="forget" onClick={ask(true)}>
          {say('register_forget')}
        </button>
      </p>
    );
  return (
    <div class="panel">
      <p>{say('register_forget_sure')}</p>
      <p class="actions">
        <button ref={stay} type="button" onClick={ask(false)}>
          {say('register_forget_not')}
        </button>
        <button type="button" name="forget-surely" class="grave" onClick={() => drop(edited)}>
          {say('register_forget_do')}
        </button>
      </p>
    </div>
  );
};
