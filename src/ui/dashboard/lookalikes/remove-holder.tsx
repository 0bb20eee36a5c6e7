/** Removes somebody in office and everything found under her name, after a second click. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import type { OfficeHolder } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';

interface Props {
  holder: OfficeHolder;
  /** Hears what was done or is about to be done, in words. */
  told: (words: string, done: boolean) => void;
}

export const RemoveHolder = ({ holder, told }: Props) => {
  const sure = useSignal(false);
  const name = visible(holder.name);
  const click = (): void => {
    if (!sure.value) {
      sure.value = true;
      told(say('holders_told_sure', name), false);
      return;
    }
    send({ do: 'forget-office-holder', holder: holder.id });
    told(say('holders_told_removed', name), true);
  };
  const doubt = (): void => {
    sure.value = false;
  };
  return (
    <button
      type="button"
      name="remove-holder"
      class={sure.value ? 'grave' : ''}
      data-sure={sure.value}
      onClick={click}
      onBlur={doubt}
      onKeyDown={(event) => {
        if (event.key === 'Escape') doubt();
      }}
    >
      {say(sure.value ? 'holders_remove_sure' : 'holders_remove')}
      <span class="unseen"> {name}</span>
    </button>
  );
};
