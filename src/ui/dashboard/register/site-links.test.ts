/** Which links of the website are proposed for the register. */
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../platforms/index.ts';
import type { SiteLink } from '../../../site/links.ts';
import { proposedFrom } from './site-links.ts';

const link = (platform: string, handle: string, more: Partial<SiteLink> = {}): SiteLink => ({
  platform,
  handle,
  address: `https://${platform}.com/${handle}`,
  how: 'link',
  place: 'footer',
  ...more,
});

const read = (links: SiteLink[], held: { platform: string; handle: string }[] = [], refused = held.slice(0, 0)) =>
  proposedFrom(links, held, refused, platformOf).map((one) => `${one.platform} ${one.handle} ${one.surely}`);

describe('the accounts on the website', () => {
  it('are proposed when the register does not have them, in whatever spelling', () => {
    const links = [link('facebook', 'Stad.Gent'), link('x', 'stadgent')];
    expect(read(links, [{ platform: 'facebook', handle: 'stadgent' }])).toEqual(['x stadgent true']);
  });

  it('are less sure when they only stand in a text', () => {
    const links = [link('x', 'brandweer', { place: 'body' }), link('x', 'stadgent', { how: 'rel-me', place: 'body' })];
    expect(read(links)).toEqual(['x stadgent true', 'x brandweer false']);
  });

  it('are not proposed when somebody said that they are not ours', () => {
    expect(read([link('x', 'gentinfo')], [], [{ platform: 'x', handle: 'GentInfo' }])).toEqual([]);
  });

  it('are proposed once, and never with a name the platform cannot have', () => {
    expect(
      read([link('x', 'stadgent'), link('x', 'StadGent'), link('x', 'stad-gent'), link('myspace', 'gent')]),
    ).toEqual(['x stadgent true']);
  });
});
