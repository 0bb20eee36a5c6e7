/** Whose code comes along is known, allowed and credited; a registry that does not answer is no failure and no yes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditOf } from '../../tools/audit.ts';
import {
  flawOf,
  LICENCES_PAGE,
  licenceOf,
  licencesPage,
  noticesOf,
  packagesIn,
  runtimePackages,
} from '../../tools/licences.ts';

describe('the code of others', () => {
  it('is under a licence that somebody looked at, and brings its text and the place of its source', () => {
    const packages = runtimePackages().map(licenceOf);
    expect(packages.length).toBeGreaterThan(7);
    expect(packages.map(flawOf).filter((flaw) => flaw !== null)).toEqual([]);
  });

  it('stops the build when its licence is another one, has no text or no source', () => {
    const good = licenceOf('preact');
    expect(flawOf({ ...good, licence: 'AGPL-3.0' })).toContain('nobody has looked');
    expect(flawOf({ ...good, licence: 'constructor' })).toContain('nobody has looked');
    expect(flawOf({ ...good, text: '' })).toContain('no text');
    expect(flawOf({ ...good, source: '' })).toContain('where its source is');
  });

  it('stands in docs/licences.md as it is', () => {
    expect(readFileSync(LICENCES_PAGE, 'utf8')).toBe(licencesPage());
  });

  it('is found by the modules that the bundler took in, also the pieces of the bundler itself', () => {
    const ids = [
      '/x/node_modules/@preact/signals/dist/a.mjs',
      '/x/node_modules/a/node_modules/preact/b.js',
      '/x/src/c.ts',
    ];
    expect(packagesIn([...ids, '\0vite/preload-helper.js'])).toEqual(['@preact/signals', 'preact', 'vite']);
  });

  it('keeps its copyright line in the notices', () => {
    const notices = noticesOf(runtimePackages().map(licenceOf));
    for (const holder of ['Jason Miller', 'Matthew Holt', 'Fabian Hiller', 'Felix B', 'Mozilla Public License'])
      expect(notices).toContain(holder);
    expect(notices).toContain('Statbel');
  });
});

describe('the question whether a flaw is known', () => {
  it('is answered by the registry only', () => {
    expect(auditOf('{"vulnerabilities":{"left":{"severity":"high"}}}')).toEqual({
      is: 'asked',
      flaws: ['left (high)'],
    });
    expect(auditOf('{"vulnerabilities":{}}')).toEqual({ is: 'asked', flaws: [] });
  });

  it.each(['', 'null', '{', '{"message":"405 Method Not Allowed"}', '{"error":{"code":"ENOTFOUND"}}'])(
    'counts as not asked when the answer is %j',
    (output) => expect(auditOf(output).is).toBe('not-asked'),
  );
});
