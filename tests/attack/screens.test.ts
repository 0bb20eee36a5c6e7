// @vitest-environment happy-dom
/** Text from the outside is text on every screen: no element, no link but https, no handle that deceives the eye. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { brokenOn } from './law.ts';
import { draw, fill, questionsOn, SCREENS, unfold } from './screens.ts';
import { ALL_AT_ONCE, DECEIVERS, MARK, turned } from './strings.ts';
import type { Attack } from './town.ts';

vi.mock('../../src/browser/messages.ts', () => ({ send: () => undefined }));
vi.mock('../../src/browser/version.ts', () => ({ version: () => '0' }));
vi.mock('../../src/browser/permissions.ts', () => ({
  granted: async () => new Set(),
  requestHosts: async () => false,
  takeBackHosts: async () => false,
  onPermissions: () => undefined,
}));

/** One trick everywhere, then every trick somewhere. */
const ATTACKS: readonly Attack[] = [
  { handle: ALL_AT_ONCE, texts: [ALL_AT_ONCE] },
  { handle: '__proto__', texts: ['https://stad.gent@evil.example/'] },
  { handle: 'ѕtadgent', texts: ['javascript:alert(1)'] },
  { handle: DECEIVERS[0] ?? '', texts: turned(0) },
  { handle: '../../evil?a=b#c', texts: turned(41) },
];

describe.each(SCREENS.map((screen) => [screen.name, screen] as const))('the screen "%s"', (_, screen) => {
  it('shows every hostile text as text', () => {
    const broken = new Set<string>();
    let shown = 0;
    for (const attack of ATTACKS) {
      fill(attack);
      const root = draw(screen, attack.handle);
      unfold(root);
      for (const flaw of brokenOn(root)) broken.add(flaw);
      for (const question of questionsOn(root)) {
        act(() => question.click());
        for (const flaw of brokenOn(root)) broken.add(flaw);
      }
      shown += root.querySelectorAll('*').length;
    }
    expect([...broken]).toEqual([]);
    expect(shown).toBeGreaterThan(ATTACKS.length * 20);
    expect(Reflect.get(globalThis, MARK)).toBeUndefined();
  });
});
