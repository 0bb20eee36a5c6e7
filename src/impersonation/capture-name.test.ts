/** The file of a screenshot has a name that every disk takes and that tells look-alikes apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureName } from './capture-name.ts';

const AT = new Date(2026, 10, 3, 9, 5).getTime();

describe('the name of a screenshot', () => {
  it('says platform, handle, day and time', () => {
    expect(captureName('facebook', 'Stad.Gent', AT)).toBe('naamwacht-facebook-stad.gent-2026-11-03-0905.png');
  });

  it('keeps the separators in which look-alikes differ', () => {
    const names = ['stadgent', 'stad_gent', 'stad.gent', '_stadgent', 'stadgent_', 'stad__gent'];
    expect(new Set(names.map((name) => captureName('instagram', name, AT))).size).toBe(names.length);
  });

  it('shows a letter of another script as a dash, and an accent not at all', () => {
    expect(captureName('x', 'st\u0430dgent', AT)).toContain('-st-dgent-');
    expect(captureName('domain', 'liège.be', AT)).toContain('-liege.be-');
  });

  it('is one plain name, whatever the handle', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary', maxLength: 300 }), (platform, handle) => {
        const name = captureName(platform, handle, AT);
        expect(name).toMatch(/^naamwacht-[a-z0-9._-]*-2026-11-03-0905\.png$/);
      }),
    );
    expect(captureName('domain', 'a'.repeat(300), AT)).toBe(`naamwacht-domain-${'a'.repeat(60)}-2026-11-03-0905.png`);
    expect(captureName('mastodon', '../../etc/stad@gent.social', AT)).toContain('-..-..-etc-stad-gent.social-');
  });
});
