/** What was just done, said on the card or the list, whichever is drawn next; and where the focus goes back to. */
import { signal } from '@preact/signals';
import { focusSoon } from '../../parts/focus-soon.ts';

export const told = signal('');

/** The headings of the card and of its report: they take the focus when what had it goes away. */
export const CARD_HEADING = 'card-heading';
export const REPORT_HEADING = 'card-report';

/** Puts the focus on a heading, once what is coming was drawn. @param id of the heading */
export const focusOn = (id: string): void => {
  focusSoon(() => document.getElementById(id));
};

/** The account whose card was left: its line in the list takes the focus. */
export const left = signal<string | null>(null);

/** The account of which a word was just kept: what follows from it takes the focus as soon as it is there. */
export const judged = signal<string | null>(null);
