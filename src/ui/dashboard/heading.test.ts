// @vitest-environment happy-dom
/** The heading takes the focus on arrival, but never from a field that somebody went into meanwhile. */
import { beforeEach, describe, expect, it } from 'vitest';
import { focusHeading } from './heading.tsx';

const frame = () => new Promise((done) => requestAnimationFrame(done));
const named = (id: string) => document.getElementById(id);

beforeEach(() => {
  document.body.innerHTML =
    '<a id="link" href="#x">x</a><main><h1 id="heading" tabindex="-1">x</h1><input id="field"></main>';
});

describe('the heading', () => {
  it('takes the focus from the link that led here', async () => {
    named('link')?.focus();
    focusHeading();
    await frame();
    expect(document.activeElement).toBe(named('heading'));
  });

  it('leaves the focus in a field that a person went into before the page was drawn', async () => {
    named('link')?.focus();
    focusHeading();
    named('field')?.focus();
    await frame();
    expect(document.activeElement).toBe(named('field'));
  });
});
