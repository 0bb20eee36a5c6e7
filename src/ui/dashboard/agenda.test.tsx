// @vitest-environment happy-dom
/** The agenda of a large register: a part of it at a time, the most urgent first. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Agenda } from './agenda.tsx';
import { accountOf, begin, click } from './register/register.fixture.tsx';
import { NOW } from './town.fixture.ts';
import { steps } from './view.ts';

vi.mock('../../browser/messages.ts', () => ({ send: () => {} }));

const YEAR = 365 * 86_400_000;

const drawAgenda = (): HTMLElement => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<Agenda />, root));
  return root;
};

/** So many accounts that nobody signed in to for years. */
const silent = (count: number) =>
  Array.from({ length: count }, (_, index) => accountOf('x', `gent${index}`, { visitedAt: NOW - 5 * YEAR }));

describe('the agenda', () => {
  beforeEach(() => begin(silent(70)));

  it('draws the first fifty steps, and the next on a click, with the focus on the first new one', async () => {
    const root = drawAgenda();
    const all = steps.value.length;
    expect(all).toBeGreaterThanOrEqual(70);
    expect(root.querySelectorAll('ol.steps > li')).toHaveLength(50);
    expect(root.textContent).toContain(`50 van ${all} getoond`);
    click(root, '[name=more]');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H3'));
    const items = [...root.querySelectorAll('ol.steps > li')];
    expect(items).toHaveLength(Math.min(all, 100));
    expect(items[50]?.contains(document.activeElement)).toBe(true);
    expect(root.querySelector('[name=more]') === null).toBe(all <= 100);
  });

  it('has no button when everything is drawn', () => {
    begin(silent(3));
    const root = drawAgenda();
    expect(root.querySelectorAll('ol.steps > li').length).toBe(steps.value.length);
    expect(root.querySelector('[name=more]')).toBeNull();
  });
});
