/** The texts for sleeping accounts: they fit everywhere, in every language, for every municipality, and never cut a name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import { clean } from '../municipality/fold.ts';
import { readList } from '../municipality/list.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { stepsFor } from './claim-steps.ts';
import { fieldKey, limitKey, pinnedPost, profileText, reasonKey } from './profile-texts.ts';
import { lengthIn, POST_LIMITS, PROFILE_LIMITS } from './text-limits.ts';

type Locale = (typeof LOCALES)[number];
const messages = Object.fromEntries(LOCALES.map((locale) => [locale, messagesOf(locale)]));
const sayIn =
  (locale: Locale) =>
  (key: string, ...args: (string | number)[]): string =>
    (messages[locale]?.[key]?.message ?? `missing ${key}`).replace(/\$(\d)/g, (_, place) =>
      String(args[Number(place) - 1]),
    );
const nl = sayIn('nl');

const UNMONITORED = {
  nl: /niet opgevolgd/i,
  fr: /non consulté|n’est pas consulté/i,
  de: /nicht betreut/i,
  en: /not monitored/i,
};
const PHONE = '+32 9 210 10 10';
const gent = { town: 'Stad Gent', website: 'https://stad.gent/', phone: PHONE };

const ids = [...PLATFORMS.map(({ id }) => id), 'mastodon:mastodon.nl'];
const list = readList(JSON.parse(municipalitiesJson()));
const sleepers = list.flatMap(({ names, website }) =>
  names.flatMap(({ name }) =>
    [name, `Gemeentebestuur ${name}`].map((town) => ({ town, website: website ?? '', phone: PHONE })),
  ),
);

describe.each(LOCALES)('the texts in %s', (locale) => {
  const say = sayIn(locale);

  it.each([
    ['profile', profileText, PROFILE_LIMITS],
    ['pinned post', pinnedPost, POST_LIMITS],
  ] as const)(
    'of every %s fit for every municipality, name it whole and say that nobody reads along',
    (_, make, limits) => {
      expect(list).toHaveLength(907);
      const wrong: string[] = [];
      let contacts = 0;
      for (const platform of ids.filter((id) => limits[id.split(':')[0] ?? ''])) {
        for (const sleeper of sleepers) {
          const made = make(platform, sleeper, say);
          if (made.text === null) wrong.push(`${platform}: nothing for ${sleeper.town}`);
          else {
            const good =
              made.length <= made.limit && made.text.includes(sleeper.town) && UNMONITORED[locale].test(made.text);
            if (!good || /\$|missing|undefined/.test(made.text)) wrong.push(`${platform}: ${made.text}`);
            if (made.text.includes(PHONE) || made.text.includes('www.')) contacts += 1;
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(contacts).toBeGreaterThan(sleepers.length * 10);
    },
  );
});

describe('the text for a profile', () => {
  const textFor = (platform: string, own: Partial<typeof gent> = {}) =>
    profileText(platform, { ...gent, ...own }, nl).text;

  it('says more where there is more room', () => {
    expect(textFor('youtube')).toBe(
      `Stad Gent: officieel account, niet opgevolgd. We plaatsen hier niets en lezen hier geen vragen. Contact: stad.gent of ${PHONE}`,
    );
    expect(textFor('facebook')).toBe(`Stad Gent: officieel account, niet opgevolgd. Contact: stad.gent of ${PHONE}`);
    expect(textFor('tiktok')).toBe('Stad Gent: officieel account, niet opgevolgd. Contact: stad.gent');
    expect(textFor('tiktok', { town: 'Gemeente Nuenen, Gerwen en Nederwetten' })).toBe(
      'Gemeente Nuenen, Gerwen en Nederwetten, officieel, niet opgevolgd: stad.gent',
    );
  });

  it('leaves out what there is none of', () => {
    expect(textFor('facebook', { website: '' })).toBe(
      `Stad Gent: officieel account, niet opgevolgd. Contact: ${PHONE}`,
    );
    expect(textFor('facebook', { website: ' ', phone: '\u200b' })).toBe(
      'Stad Gent: officieel account, niet opgevolgd. We plaatsen hier niets en lezen hier geen vragen.',
    );
  });

  it('is the first in line that fits: with one character less room it would not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 1, max: 200 }), (platform, width) => {
        const made = profileText(platform, { ...gent, town: 'x'.repeat(width) }, nl);
        if (made.text === null) return;
        const longer = profileText(platform, { ...gent, town: 'x'.repeat(width + made.limit - made.length + 1) }, nl);
        expect(longer.text?.replaceAll('x', '')).not.toBe(made.text.replaceAll('x', ''));
      }),
    );
  });

  it('is missing with its reason rather than cut', () => {
    expect(profileText('tiktok', { ...gent, town: 'x'.repeat(60) }, nl)).toEqual({ text: null, reason: 'long' });
    expect(profileText('hoplr', gent, nl)).toEqual({ text: null, reason: 'none' });
    expect(profileText('domain', gent, nl)).toEqual({ text: null, reason: 'none' });
    expect(pinnedPost('youtube', gent, nl)).toEqual({ text: null, reason: 'none' });
    expect(pinnedPost('x', { ...gent, town: 'x'.repeat(300) }, nl)).toEqual({ text: null, reason: 'long' });
  });

  it('holds the name whole and fits, whatever the name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.string({ unit: 'grapheme', maxLength: 120 }), (platform, town) => {
        for (const make of [profileText, pinnedPost]) {
          const made = make(platform, { ...gent, town }, nl);
          if (made.text === null) continue;
          expect(made.length).toBeLessThanOrEqual(made.limit);
          expect(made.text).toContain(clean(town));
        }
      }),
    );
  });
});

describe('the pinned post', () => {
  it('holds a whole address', () => {
    expect(pinnedPost('x', gent, nl).text).toContain('https://stad.gent/');
  });

  it('fits on X also when a short address counts as 23', () => {
    const made = pinnedPost('x', { ...gent, website: 'https://mol.be' }, nl);
    expect(made.text === null ? 0 : made.length).toBe((made.text ?? '').length + 23 - 'https://mol.be'.length);
  });
});

describe('counting', () => {
  it.each([
    ['bluesky', PROFILE_LIMITS, 1],
    ['mastodon', PROFILE_LIMITS, 1],
    ['instagram', PROFILE_LIMITS, 8],
    ['threads', POST_LIMITS, 18],
  ] as const)('goes on %s by what it counts, or by more: a family emoji', (platform, limits, length) => {
    const limit = limits[platform];
    expect(limit && lengthIn('👩‍👩‍👧', limit, '')).toBe(length);
  });
});

describe('the limits', () => {
  it('are firm only with a source, and never for a Mastodon server that we do not know', () => {
    for (const limit of [...Object.values(PROFILE_LIMITS), ...Object.values(POST_LIMITS)]) {
      if (limit.firm) expect(URL.canParse(limit.source)).toBe(true);
      expect(limit.max).toBeGreaterThan(79);
    }
    expect(profileText('mastodon', gent, nl)).toMatchObject({ firm: true });
    expect(profileText('mastodon:mastodon.nl', gent, nl)).toMatchObject({ firm: false, limit: 500 });
  });

  it('exist exactly where the steps of a claim ask for a text', () => {
    for (const { id } of PLATFORMS) {
      const steps = stepsFor(id).map((step) => step.id);
      expect(steps.includes('profile_text'), id).toBe(PROFILE_LIMITS[id] !== undefined);
      expect(steps.includes('pinned'), id).toBe(POST_LIMITS[id] !== undefined);
    }
  });

  it('have words for their fields, their doubts and their reasons', () => {
    const limits = [...Object.values(PROFILE_LIMITS), ...Object.values(POST_LIMITS)];
    const reasons = (['none', 'long'] as const).map((reason) => reasonKey({ text: null, reason }));
    for (const key of [...limits.map(fieldKey), ...limits.map(limitKey), ...reasons])
      for (const locale of LOCALES) expect(messages[locale]?.[key], key).toBeDefined();
  });
});
