/** The half of a screen that both browsers share: everything that is a JavaScript expression asked over and over. */
import axe from 'axe-core';
import type { Flaw, Screen } from './rig.ts';

const PATIENCE = 20_000;
const LOOK_EVERY = 50;

type Looking = Pick<Screen, 'wait' | 'waitGone' | 'texts' | 'data' | 'axe' | 'evaluate'>;
type Evaluate = (expression: string) => Promise<unknown>;

const rest = (time: number) => new Promise((done) => setTimeout(done, time));

/** Asks until the answer is true; a page that is still loading may refuse to answer. */
export const until = async (evaluate: Evaluate, expression: string, patience = PATIENCE): Promise<void> => {
  const end = Date.now() + patience;
  for (;;) {
    if ((await evaluate(expression).catch(() => false)) === true) return;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain: ${expression}`);
    await rest(LOOK_EVERY);
  }
};

const flawsBy = (rules?: readonly string[]): string => `axe.run(document, {
  resultTypes: ['violations'],
  ...(${JSON.stringify(rules ?? null)} && { runOnly: ${JSON.stringify(rules ?? [])} }),
}).then((found) => found.violations.map((one) => ({
  id: one.id, impact: one.impact ?? '', help: one.help, where: one.nodes.map((node) => node.target.join(' ')),
})))`;

/**
 * Builds the looking half of a screen.
 * @param evaluate how this browser evaluates an expression in the page, past its content security policy
 */
export const looking = (evaluate: Evaluate): Looking => {
  const all = (selector: string) => `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  return {
    evaluate: (expression) => evaluate(expression) as never,
    wait: (selector, patience = PATIENCE) => until(evaluate, `${all(selector)}.length > 0`, patience),
    waitGone: (selector, patience = PATIENCE) => until(evaluate, `${all(selector)}.length === 0`, patience),
    texts: async (selector) =>
      (await evaluate(`${all(selector)}.map((one) => (one.innerText ?? one.textContent).trim())`)) as string[],
    data: async (selector) =>
      (await evaluate(`${all(selector)}.map((one) => ({ ...one.dataset }))`)) as Record<string, string>[],
    axe: async (rules) => {
      // Colours change gradually, and halfway they are nobody’s choice.
      await evaluate('document.getAnimations().forEach((one) => one.finish())');
      if ((await evaluate('typeof axe')) !== 'object') await evaluate(`${axe.source}; undefined`);
      return (await evaluate(flawsBy(rules))) as Flaw[];
    },
  };
};

/** Expressions about the extension itself, for any page of it. */
export const BADGE = '(globalThis.browser ?? chrome).action.getBadgeText({})';
/** As a JSON text: what stands twice in storage as one object comes over WebDriver BiDi only once. */
export const storedIn = (area: string): string =>
  `(globalThis.browser ?? chrome).storage.${area}.get(null).then((all) => JSON.stringify(all))`;
export const storeIn = (area: string, values: Record<string, unknown>): string =>
  `(globalThis.browser ?? chrome).storage.${area}.set(${JSON.stringify(values)})`;
