/** At which question of which plan a person is; it stays while the tab is open. */
import { signal } from '@preact/signals';
import type { ChannelCase } from '../../../channel/case.ts';
import { missingIn } from '../../../channel/case-missing.ts';
import type { QuestionId } from '../../../channel/case-questions.ts';

const chosen = signal<Readonly<Record<string, QuestionId>>>({});

export const goToStep = (account: string, step: QuestionId): void => {
  chosen.value = { ...chosen.value, [account]: step };
};

/** The chosen question, else the first without its answer, else the first. @param account its key */
export const stepOf = (account: string, plan: ChannelCase, now: number): QuestionId => {
  const step = chosen.peek()[account] ?? missingIn(plan, now)[0]?.step ?? 'goal';
  return chosen.value[account] ?? step;
};

/** Stays at the shown question when it gets its answer. */
export const holdStep = (account: string, step: QuestionId): void => {
  if (chosen.peek()[account] === undefined) goToStep(account, step);
};
