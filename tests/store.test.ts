/** What the stores are told is within their limits, the same in every language, and true of the package. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WITH_HOSTS, withHosts } from '../tools/hosts.ts';
import { LOCALES, messagesOf } from '../tools/locales.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs/store/pictures');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Characters as a form counts them. */
const LIMITS = { title: 45, summary: 132, description: { least: 250, most: 10_000 }, terms: 7, term: 30, words: 21 };

/** Words of praise: a store's reader can judge for herself. */
const PRAISE =
  /\b(?:best|perfect|ultimate|powerful|amazing|beste|krachtig|perfect|unieke?|meilleur|parfait|unique|puissant|perfekt|einzigartig|leistungsstark|nummer 1|number one|numéro un|100 ?%)\b/i;

type Listing = Record<'Title' | 'Summary' | 'Description' | 'Search terms' | 'Pictures', string>;

const listingOf = (locale: string): Listing => {
  const [, ...parts] = read(`docs/store/listing-${locale}.md`).split(/^## /m);
  return Object.fromEntries(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  ) as Listing;
};

/** The lines of a description by what they are: a heading in capitals, one of a list, or a paragraph. */
const shapeOf = (description: string): string[] =>
  description
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('- ') ? 'item' : line === line.toUpperCase() ? 'heading' : 'paragraph'));

describe.each(LOCALES)('the listing in %s', (locale) => {
  const listing = listingOf(locale);
  const words = messagesOf(locale);

  it('has the title and the summary of the package, within the limits', () => {
    expect(listing.Title).toBe(words['extension_name']?.message);
    expect(listing.Summary).toBe(words['extension_description']?.message);
    expect(listing.Title.length).toBeLessThanOrEqual(LIMITS.title);
    expect(listing.Summary.length).toBeLessThanOrEqual(LIMITS.summary);
  });

  it('has a description within the limits, in the same parts as the Dutch one, and without praise', () => {
    const { length } = listing.Description;
    expect(length).toBeGreaterThanOrEqual(LIMITS.description.least);
    expect(length).toBeLessThanOrEqual(LIMITS.description.most);
    expect(shapeOf(listing.Description)).toEqual(shapeOf(listingOf('nl').Description));
    expect(shapeOf(listing.Description).filter((one) => one === 'heading')).toHaveLength(4);
    expect(listing.Description.match(PRAISE)?.[0]).toBeUndefined();
  });

  it('has search terms that Edge takes', () => {
    const terms = listing['Search terms'].split('\n').map((line) => line.replace(/^- /, ''));
    expect(terms.length).toBeLessThanOrEqual(LIMITS.terms);
    expect(terms.filter((term) => term.length > LIMITS.term)).toEqual([]);
    expect(terms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(LIMITS.words);
  });

  it('says what is on each picture', () => {
    const pictures = readdirSync(PICTURES).filter((name) => name.startsWith('nl-'));
    expect(listing.Pictures.split('\n')).toHaveLength(pictures.length);
  });
});

describe('the pictures', () => {
  it.each(readdirSync(PICTURES))('%s has the size a store asks, and is light', (name) => {
    const png = readFileSync(join(PICTURES, name));
    const size = name.startsWith('tile-') ? [440, 280] : [1280, 800];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size);
    expect(statSync(join(PICTURES, name)).size).toBeLessThan(200_000);
  });
});

describe('the forms', () => {
  it('give a reason for every permission of the manifest, and for no other', () => {
    const { permissions } = JSON.parse(read('manifest.json'));
    const [, part = ''] = read('docs/store/permissions.md').split('## Permissions\n');
    const rows = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...permissions].sort());
  });

  it.each(WITH_HOSTS)('%s lists every host as it is (npm run readme writes it anew)', (file) => {
    expect(read(file)).toBe(withHosts(read(file)));
    expect(read(file)).toContain('`https://bsky.social/*`');
  });
});

describe('the privacy policy', () => {
  const parts = read('docs/privacy.md')
    .split(/^## /m)
    .slice(1)
    .map((part) => ({ language: part.slice(0, part.indexOf('\n')), text: part }));
  const LANGUAGES = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' } as const;

  it.each(LOCALES)('has the same parts in %s, and names the buttons as they are called', (locale) => {
    const text = parts.find(({ language }) => language === LANGUAGES[locale])?.text ?? '';
    expect(text.match(/^### /gm)).toHaveLength(7);
    const buttons = [...text.matchAll(/\*([^*]+)\*/g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
    expect(buttons).toHaveLength(2);
    const known = new Set(Object.values(messagesOf(locale)).map(({ message }) => message));
    expect(buttons.filter((words) => !known.has(words))).toEqual([]);
  });
});

describe('the notes for reviewers', () => {
  it('name the buttons as they are called', () => {
    const known = new Set(Object.values(messagesOf('en')).map(({ message }) => message));
    const text = read('docs/store/reviewers.md').replace(/\*\*[\s\S]*?\*\*/g, '');
    const named = [...text.matchAll(/\*([^*]+)\*/g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((words) => !known.has(words))).toEqual([]);
  });
});

describe('the changelog', () => {
  it('begins with the version of the package', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(read('CHANGELOG.md').match(/^## (\S+)/m)?.[1]).toBe(version);
  });
});

describe('the documents', () => {
  const files = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
    .concat(readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)))
    .filter((name) => name.endsWith('.md'));

  it.each(files)('%s leads nowhere but to files that are there', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(resolve(ROOT, dirname(file), target)))).toEqual([]);
  });
});
