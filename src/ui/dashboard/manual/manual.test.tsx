// @vitest-environment happy-dom
/** The manual as somebody reads it: the contents lead to the parts, and the parts to the pages. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { speakDutch } from '../../parts/nl.fixture.ts';
import { detail } from '../route.ts';
import { PARTS } from './content.ts';
import { Manual } from './manual.tsx';

const frame = () => new Promise((done) => requestAnimationFrame(done));
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');

const draw = async (part: string | null): Promise<void> => {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  act(() => {
    detail.value = part;
    render(<Manual />, root);
  });
  await frame();
};

beforeEach(speakDutch);

describe('the manual', () => {
  it('lists its parts first, in their order, and has a heading for each', async () => {
    await draw(null);
    expect(texts('.manual-contents a')).toEqual(texts('.manual > section:not(.manual-contents) > h2'));
    expect(texts('.manual-contents a')).toHaveLength(PARTS.length);
    expect(document.activeElement).toBe(document.body);
  });

  it('puts the focus on the part that the address names, at first and whenever it changes', async () => {
    await draw('verdicts');
    expect(document.activeElement?.id).toBe('manual-verdicts');
    act(() => {
      detail.value = 'alarm';
    });
    await frame();
    expect(document.activeElement?.id).toBe('manual-alarm');
  });

  it('gives every verdict its sign, its word, its meaning and what to do', async () => {
    await draw(null);
    expect(texts('.manual-verdicts tbody th')).toEqual([
      'van ons',
      'vrij',
      'waarschijnlijk vrij',
      'bezet',
      'onzeker',
      'kan hier niet',
    ]);
    expect(document.querySelectorAll('.manual-verdicts tbody th svg')).toHaveLength(6);
    expect(document.querySelectorAll('.manual-verdicts tbody td a')).toHaveLength(6);
  });

  it('says the very words of the interface', async () => {
    await draw(null);
    expect(texts('.manual-lines li').join('\n')).toContain('Klik op ‘Bewaar alles als bestand’.');
  });
});
