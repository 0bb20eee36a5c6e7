/** Which hosts each further look asks. */
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../platforms/index.ts';
import type { Platform } from '../../../probe/platform.ts';
import { patrolOrigins, pictureOrigins, siteOrigins } from './guard-hosts.ts';

const platformsOf = (...ids: string[]): Platform[] => ids.map(platformOf).filter((one) => one !== undefined);

describe('the hosts of a website', () => {
  it.each([
    ['https://stad.gent', ['https://stad.gent/*', 'https://www.stad.gent/*']],
    ['https://www.gent.be/nl', ['https://www.gent.be/*', 'https://gent.be/*']],
    ['http://www.seraing.be', ['https://www.seraing.be/*', 'https://seraing.be/*']],
    [null, []],
    ['geen adres', []],
  ])('%s: with and without www', (website, origins) => {
    expect(siteOrigins(website)).toEqual(origins);
  });
});

describe('the hosts of pictures', () => {
  it('are those of profiles, of the website and of its logo, each once', () => {
    expect(
      pictureOrigins(platformsOf('facebook', 'bluesky'), 'https://stad.gent', 'https://cdn.example.com/logo.png'),
    ).toEqual([
      'https://cdn.bsky.app/*',
      'https://stad.gent/*',
      'https://www.stad.gent/*',
      'https://cdn.example.com/*',
    ]);
    expect(pictureOrigins([], 'https://stad.gent', 'https://stad.gent/logo.png')).toEqual(
      siteOrigins('https://stad.gent'),
    );
  });
});

describe('the hosts that are asked for look-alikes', () => {
  it('are only those of platforms that bear it', () => {
    expect(patrolOrigins(platformsOf('linkedin', 'instagram'))).toEqual(platformOf('instagram')?.origins);
  });
});
