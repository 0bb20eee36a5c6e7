/** The manual holds together: its words exist, its links lead somewhere, and it promises no more than the platforms do. */
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../../../tools/locales.ts';
import domain from '../../../platforms/domain.ts';
import { PLATFORMS } from '../../../platforms/index.ts';
import { BEST_FREE, bestFree } from '../../../probe/best-free.ts';
import { detailOf, PAGES, pageOf } from '../address.ts';
import { DO, type Line, PARTS } from './content.ts';
import { KNOWABLE, lineWords, platformsOf } from './knowable.ts';

const known = KNOWABLE.flatMap(({ title, why, caveat }) => [title, why, ...(caveat ? [caveat] : [])]);
const LINES: readonly Line[] = [...PARTS.flatMap((part) => part.content), ...Object.values(DO), ...known];
const dutch = messagesOf('nl');
const textOf = (key: string): string => dutch[key]?.message ?? '';
const say = (key: string, ...args: (string | number)[]): string =>
  textOf(key).replace(/\$([1-9])/g, (_, index) => String(args[Number(index) - 1]));

describe('the lines of the manual', () => {
  it('have words, and so has every part and every place', () => {
    const keys = [
      ...PARTS.flatMap(({ title, lead }) => [title, ...(lead ? [lead] : [])]),
      ...LINES.flatMap(({ text, to }) => [text, ...(to ? [to.name] : [])]),
    ];
    expect(keys.filter((key) => !dutch[key])).toEqual([]);
  });

  it('name the interface by its own words, one for each place to fill in', () => {
    const wrong = LINES.filter(({ text, words = [] }) => {
      const places = new Set(textOf(text).match(/\$\d/g) ?? []);
      return places.size !== words.length || words.some((key) => !dutch[key] || textOf(key).includes('$'));
    });
    expect(wrong).toEqual([]);
    expect(LINES.map((line) => lineWords(line, say)).filter((text) => /\$\d|undefined/.test(text))).toEqual([]);
  });

  it('lead to pages that exist', () => {
    const places = LINES.flatMap(({ to }) => (to ? [to.page] : []));
    expect(places.filter((page) => pageOf(`#${page}`) !== page.split('/')[0])).toEqual([]);
    expect(new Set(places.map((page) => pageOf(`#${page}`)))).toEqual(new Set(PAGES.slice(0, -1)));
  });

  it('stand in parts with an address of their own', () => {
    const ids = PARTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => detailOf(`#manual/${id}`))).toEqual(ids);
  });

  it.each(LOCALES)('leave no text of the manual unused in %s', (locale) => {
    const own = Object.keys(messagesOf(locale)).filter((key) => key.startsWith('manual_'));
    const frame = ['manual_lead', 'manual_contents', 'manual_print', 'manual_head_read', 'manual_head_means'];
    const used = new Set([
      ...frame,
      'manual_know_platforms',
      ...PARTS.flatMap(({ title, lead }) => [title, lead ?? '']),
      ...LINES.map(({ text }) => text),
    ]);
    expect(own.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('what the manual says can be known', () => {
  it('names each platform exactly once', () => {
    const told = BEST_FREE.map((best) => PLATFORMS.filter((one) => bestFree(one) === best).length);
    expect(told.reduce((sum, count) => sum + count)).toBe(PLATFORMS.length);
    expect(told.every((count) => count > 0)).toBe(true);
    expect(platformsOf('unasked', 'nl', say)).toBe('WhatsApp en Hoplr / Nextdoor');
    expect(KNOWABLE.map(({ best }) => best)).toEqual(BEST_FREE);
  });

  it('is true of the endings of domain names: only those with a registry to ask are ever sure', () => {
    const [registry] = domain.probes.filter(({ signs }) =>
      signs.some((one) => 'strength' in one && one.strength === 'sure'),
    );
    const endings = (key: string): string[] =>
      [...textOf(key).matchAll(/\.([a-z]{2,})\b/g)].map(([, ending]) => ending ?? '');
    const asked = endings('manual_know_domain').filter((ending) => registry?.request(`stadgent.${ending}`, {}));
    expect(asked).toEqual(['vlaanderen', 'brussels', 'com']);
    expect(endings('manual_know_domain').slice(asked.length)).toEqual(['be', 'eu']);
  });
});
