/** The steps of a claim: every platform has them, in order, and what is doubtful says so in every language. */
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { PHASES, stepKey, stepsFor } from './claim-steps.ts';

const ids = [...PLATFORMS.map(({ id }) => id), 'mastodon:mastodon.nl', 'unheard-of'];
const all = ids.flatMap(stepsFor);
const of = (platform: string) => stepsFor(platform).map(({ id }) => id);

describe('the steps of a claim', () => {
  it.each(ids)('exist for %s, each once, in the order before, during, after', (platform) => {
    const steps = stepsFor(platform);
    expect(steps.length).toBeGreaterThan(1);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    const phases = steps.map(({ phase }) => PHASES.indexOf(phase));
    expect(phases).toEqual(phases.toSorted());
    expect(of(platform)).toContain('note');
  });

  it('stand without doubt words only where they are firm, and have words in every language', () => {
    const doubt = { nl: /mogelijk/i, fr: /peut-être/i, de: /möglicherweise/i, en: /\b(?:may|possibly)\b/i };
    for (const locale of LOCALES) {
      const messages = messagesOf(locale);
      for (const step of all) {
        const text = messages[stepKey(step)]?.message ?? '';
        expect(text, `${locale} ${step.id}`).not.toBe('');
        expect(doubt[locale].test(text), `${locale} ${step.id}: ${text}`).toBe(!step.firm);
      }
    }
  });

  it('are all in the words, and the words hold no step that nobody takes', () => {
    const known = Object.keys(messagesOf('nl')).filter((key) => key.startsWith('claimstep_'));
    expect(known.sort()).toEqual([...new Set(all.map(stepKey))].sort());
  });

  it('point to a source that can be opened, dated as a year or a month', () => {
    for (const { source, dated } of all) {
      if (source !== undefined) expect(URL.canParse(source), source).toBe(true);
      if (dated !== undefined) expect(dated).toMatch(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
    }
  });

  it('hold no shop, and send a domain to a registrar of the town’s own choice', () => {
    expect(of('domain')).toContain('dm_registrar');
    const words = LOCALES.map((locale) => messagesOf(locale)['claimstep_dm_registrar']?.message).join(' ');
    expect(words).not.toMatch(/combell|godaddy|ovh|gandi|versio|easyhost|https?:/i);
  });

  it('ask for two real people on Facebook instead of a shared mailbox', () => {
    expect(of('facebook')).toEqual(expect.arrayContaining(['fb_portfolio', 'fb_admins', 'fb_name', 'fb_fallback']));
    for (const shared of ['mailbox', 'vault', 'second_factor']) {
      expect(of('facebook')).not.toContain(shared);
      expect(of('linkedin')).not.toContain(shared);
      expect(of('x')).toContain(shared);
    }
  });

  it('go for every Mastodon server alike', () => {
    expect(of('mastodon:mastodon.nl')).toEqual(of('mastodon'));
    expect(of('mastodon')).toEqual(expect.arrayContaining(['ms_overheid', 'ms_belgium', 'ms_relme']));
  });
});
