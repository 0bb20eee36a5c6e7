/** The finer points of each platform's handles, by example. */
import { describe, expect, it } from 'vitest';
import { type Breach, breachOf, sameForm } from '../municipality/rule.ts';
import type { Platform } from '../probe/platform.ts';
import facebook from './facebook.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import pinterest from './pinterest.ts';
import reddit from './reddit.ts';
import snapchat from './snapchat.ts';
import telegram from './telegram.ts';
import tiktok from './tiktok.ts';
import whatsapp from './whatsapp.ts';
import x from './x.ts';
import youtube from './youtube.ts';

const ALLOWED: readonly [Platform, readonly string[]][] = [
  [facebook, ['StadGent', 'stad.gent', 'abcde', 'a'.repeat(50), 'stad9000']],
  [instagram, ['gent', '_gent_', 'stad.gent', '9000']],
  [x, ['gent', 'Stad_Gent', '9000', 'a'.repeat(15)]],
  [tiktok, ['gt', 'stad.gent_', 'a'.repeat(24)]],
  [youtube, ['gen', 'OneMedia.', 'ville-de-liège', 'stad·gent']],
  [linkedin, ['stad-gent', 'g', 'gent2030']],
  [telegram, ['stad_gent', 'gents', 'a'.repeat(32)]],
  [snapchat, ['gnt', 'stad-gent', 'a'.repeat(15)]],
  [pinterest, ['gnt', 'stad_gent', 'a'.repeat(30)]],
  [reddit, ['gnt', 'stad-gent_', 'a'.repeat(20)]],
  [whatsapp, ['gnt', 'stad.gent_2', 'a'.repeat(35)]],
];

const REFUSED: readonly [Platform, string, Breach['is']][] = [
  [facebook, 'gent', 'short'],
  [facebook, 'stad-gent', 'characters'],
  [facebook, '90.000', 'digits'],
  [facebook, '.stadgent', 'start'],
  [facebook, 'stadgent.', 'end'],
  [facebook, 'stadgent.com', 'ending'],
  [facebook, 'marketplace', 'word'],
  [instagram, 'stad..gent', 'double'],
  [instagram, '.gent', 'start'],
  [instagram, 'gent.', 'end'],
  [instagram, 'explore', 'word'],
  [instagram, 'stad-gent', 'characters'],
  [x, 'mol', 'short'],
  [x, 'gemeentezonnedorp', 'long'],
  [x, 'stad.gent', 'characters'],
  [tiktok, '9000', 'digits'],
  [tiktok, 'gent.', 'end'],
  [linkedin, '9-0-0-0', 'digits'],
  [linkedin, 'stad--gent', 'double'],
  [linkedin, '-gent', 'start'],
  [telegram, 'gent', 'short'],
  [telegram, '9gent', 'start'],
  [telegram, 'gents_', 'end'],
  [snapchat, '9gent', 'start'],
  [snapchat, 'gent-', 'end'],
  [pinterest, 'stad-gent', 'characters'],
  [reddit, 'gemeentezonnedorpaanzee', 'long'],
  [whatsapp, 'www.gent', 'start'],
  [whatsapp, 'stadgent.be', 'ending'],
  [whatsapp, '9000', 'digits'],
];

describe('a handle', () => {
  it.each(ALLOWED.flatMap(([platform, handles]) => handles.map((handle) => ({ platform, handle }))))(
    '$handle may be had on $platform.name',
    ({ platform, handle }) => expect(breachOf(platform.rule, handle)).toBeNull(),
  );

  it.each(REFUSED.map(([platform, handle, breach]) => ({ platform, handle, breach })))(
    '$handle may not be had on $platform.name: $breach',
    ({ platform, handle, breach }) => expect(breachOf(platform.rule, handle)?.is).toBe(breach),
  );

  it('is the same on Facebook with and without dots, elsewhere it is not', () => {
    expect(sameForm(facebook.rule, 'Stad.Gent')).toBe(sameForm(facebook.rule, 'stadgent'));
    expect(sameForm(instagram.rule, 'stad.gent')).not.toBe(sameForm(instagram.rule, 'stadgent'));
  });
});
