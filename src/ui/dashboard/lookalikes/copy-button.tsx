/** Puts a text on the clipboard, and says whether that went well. */
import { useSignal } from '@preact/signals';
import { say } from '../../parts/say.ts';

interface Props {
  name: string;
  label: string;
  text: () => string;
  /** What is said afterwards. */
  done: string;
  primary?: boolean;
}

export const CopyButton = ({ name, label, text, done, primary = false }: Props) => {
  const told = useSignal('');
  const copy = async (): Promise<void> => {
    told.value = '';
    const copied = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    told.value = copied ? done : say('lookalikes_not_copied');
  };
  return (
    <>
      <button type="button" name={name} class={primary ? 'primary' : ''} onClick={() => void copy()}>
        {label}
      </button>
      <span class="muted" role="status">
        {told.value}
      </span>
    </>
  );
};
