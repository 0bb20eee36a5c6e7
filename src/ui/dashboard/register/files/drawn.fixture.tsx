/** A screen as it is drawn in a test: what is on it, and what a person does with it. */
import type { ComponentType } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

export type Drawn = ReturnType<typeof draw>;

/** Draws a screen in the document. */
export const draw = (Screen: ComponentType) => {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  act(() => render(<Screen />, root));
  const all = <E extends HTMLElement>(selector: string): E[] => [...root.querySelectorAll<E>(selector)];
  const one = <E extends HTMLElement>(selector: string): E => {
    const [found] = all<E>(selector);
    if (!found) throw new Error(`nothing on the screen is ${selector}`);
    return found;
  };
  const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));
  return {
    root,
    all,
    one,
    settle,
    text: (selector: string) => one(selector).textContent ?? '',
    click: async (selector: string) => {
      await act(() => one(selector).click());
      await settle();
    },
    type: (selector: string, text: string) =>
      act(() => {
        const field = one<HTMLInputElement>(selector);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    choose: async (selector: string, value: string) => {
      await act(() => {
        const field = one<HTMLSelectElement>(selector);
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    },
    hand: async (selector: string, file: File) => {
      await act(() => {
        const field = one<HTMLInputElement>(selector);
        Object.defineProperty(field, 'files', { value: [file], configurable: true });
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    /** Until something stands on the screen. */
    wait: async (selector: string) => {
      for (let round = 0; round < 400 && all(selector).length === 0; round++) await settle();
      return one(selector);
    },
    leave: () => act(() => render(null, root)),
  };
};
