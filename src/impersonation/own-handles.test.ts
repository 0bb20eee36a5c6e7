import { describe, expect, it } from 'vitest';
import { keepsName, leftOvers, type OwnHandle, ownHandles } from './own-handles.ts';
import type { Core } from './own-names.ts';

const cores: readonly Core[] = [{ letters: 'uri', kind: 'name' }];
const handlesOf = (...handles: string[]): OwnHandle[] =>
  ownHandles(
    handles.map((handle) => ({ platform: 'x', handle })),
    cores,
  );
const only = (handle: string): OwnHandle => {
  const [first] = handlesOf(handle);
  if (!first) throw new Error('no letters');
  return first;
};

describe('our own handles', () => {
  it('are bare when they are nothing but the name', () => {
    expect(handlesOf('Uri', 'uri.bsky.social', 'kapo_uri').map((one) => one.bare)).toEqual([true, true, false]);
  });

  it('without letters are none', () => {
    expect(handlesOf('___')).toEqual([]);
  });

  it('keep our name and title under a slip', () => {
    expect(keepsName('kapourri', only('kapouri'))).toBe(true);
    expect(keepsName('kapozug', only('kapouri'))).toBe(false);
    expect(keepsName('stadturi', only('kapouri'))).toBe(false);
  });

  it('leave words of our own beside the name, but no state and no number', () => {
    expect(leftOvers(handlesOf('kapo_uri', 'uri_mn', 'uri1291'))).toEqual(['kapo']);
  });
});
