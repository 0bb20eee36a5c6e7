/** The button that opens an account's card; it takes the focus back when that card was left. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../schedule/entries.ts';
import { left, told } from './told.ts';
import { open } from './view.ts';

interface Props {
  entry: Entry;
  children: ComponentChildren;
  /** As small as the text in it. */
  inText?: boolean;
}

export const OpenButton = ({ entry, children, inText = false }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!inText || left.peek() !== entry.key) return;
    left.value = null;
    button.current?.focus();
  }, [entry.key, inText]);
  return (
    <button
      ref={button}
      type="button"
      name="open-lookalike"
      class={inText ? 'head' : ''}
      onClick={() => {
        told.value = '';
        open(entry.key);
      }}
    >
      {children}
    </button>
  );
};
