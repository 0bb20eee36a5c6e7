/** The forms of the public list. */
import { describe, expect, it } from 'vitest';
import type { PublicList } from '../../../../register/public-list.ts';
import { nl } from '../../../parts/nl.fixture.ts';
import { FORMS, publicFile, publicText } from './public-text.ts';

const LIST: PublicList = {
  town: 'Gent </script>',
  website: 'https://stad.gent/',
  accounts: [
    {
      service: '',
      platform: 'X',
      name: 'Gent',
      address: 'https://x.com/stadgent',
      language: 'nl',
      asleep: false,
    },
  ],
};
const WORDS = { language: 'nl', say: nl } as const;

describe('the public list', () => {
  it('names every account in every form', () => {
    for (const form of FORMS) expect(publicText(form, LIST, WORDS, 2), form).toContain('https://x.com/stadgent');
  });

  it('starts at the heading that was chosen', () => {
    expect(publicText('list', LIST, WORDS, 4)).toContain('<h4>');
  });

  it('comes for search engines in a script that its own text cannot end', () => {
    const text = publicText('data', LIST, WORDS, 2);
    expect(text.startsWith('<script type="application/ld+json">')).toBe(true);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
  });

  it('is a file that says what it is', async () => {
    const { name, blob } = publicFile('markdown', '# é', WORDS);
    expect([name, blob.type]).toEqual(['naamwacht-accounts-markdown-nl.md', 'text/markdown;charset=utf-8']);
    expect(await blob.text()).toBe('# é');
  });
});
