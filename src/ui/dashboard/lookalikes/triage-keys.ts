/** The keys of the triage: a digit chooses, Enter keeps. They work on the whole card, except where a person types. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Choice, choiceOf, digitPressed } from './choices.ts';

/** Single keys hinder people who speak to their computer: they can be put off (WCAG 2.2, 2.1.4). */
export const keysOn = signal(true);

const TYPED = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';
/** What does something of its own on Enter. */
const ACTS = `${TYPED}, button, a, summary, input[type=checkbox]`;

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const isOurs = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.defaultPrevented) &&
  document.querySelector('dialog[open]') === null;

type Does = { choose: (choice: Choice) => void; keep: () => void };

/** What a pressed key does; true when it did something. */
const press = (event: KeyboardEvent, { choose, keep }: Does): boolean => {
  if (event.key === 'Enter' && !isIn(event.target, ACTS)) {
    keep();
    return true;
  }
  const digit = keysOn.value && !isIn(event.target, TYPED) ? digitPressed(event) : null;
  const choice = digit === null ? undefined : choiceOf(digit);
  if (choice) choose(choice);
  return choice !== undefined;
};

/** Hears the keys as long as the card is open. */
export const useTriageKeys = (does: Does): void => {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (isOurs(event) && press(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
};
