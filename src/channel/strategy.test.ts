/** The strategy shows whom channels are meant for and where they sprawl, and advises without ever deciding. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { anyCase, DAY, NOW, wholeCase } from './case.fixture.ts';
import type { ChannelCase } from './case.ts';
import { sayIn } from './channel-words.fixture.ts';
import { GROUPS, type GroupId, groupName } from './groups.ts';
import { type Advice, adviceOf, CLOSE_DAYS, SILENT_DAYS, sprawlOf } from './sprawl.ts';
import { type Channel, gapsOf, hoursOf, matrixOf } from './strategy.ts';
import { pictureOf } from './strategy-picture.ts';
import {
  adviceText,
  aimText,
  gapTexts,
  groupNames,
  hoursTexts,
  type Names,
  reasonText,
  sprawlText,
  strategyCaveats,
} from './strategy-text.ts';

const say = sayIn('nl');
const meant = (...ids: GroupId[]): ChannelCase =>
  wholeCase({ groups: ids.map((id) => ({ id, words: '', missed: 'iemand', offline: `folder voor ${id}` })) });

const channel = (key: string, change: Partial<Channel> = {}): Channel => ({
  key,
  town: 'gent',
  platform: 'facebook',
  name: key,
  service: '',
  state: 'open',
  lastPostAt: NOW - DAY,
  plan: null,
  ...change,
});

const anyChannels: fc.Arbitrary<Channel[]> = fc
  .array(
    fc.record({
      town: fc.constantFrom('gent', 'aalst'),
      platform: fc.constantFrom('facebook', 'instagram'),
      service: fc.constantFrom('', 'bib'),
      state: fc.constantFrom('open', 'open', 'open', 'asleep', 'closed', 'wanted'),
      lastPostAt: fc.constantFrom(null, NOW, NOW - 100 * DAY, NOW - 900 * DAY, NOW + DAY, Number.NaN),
      plan: fc.option(anyCase),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((one, index) => ({ ...one, key: `k${index}`, name: `k${index}` })));
const anyWanted = fc.uniqueArray(fc.constantFrom(...GROUPS), { maxLength: 5 });

describe('the matrix', () => {
  it('says which channel is meant for whom, and which only plans to', () => {
    const channels = [
      channel('a', { plan: meant('young', 'families') }),
      channel('b', { plan: meant('young'), state: 'asleep' }),
      channel('c', { plan: meant('young'), state: 'closed' }),
    ];
    const { rows, channels: shown } = matrixOf(channels, ['older']);
    expect(shown.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(rows.map(({ group, aims, offline }) => [group, aims, offline])).toEqual([
      ['older', ['none', 'none'], []],
      ['young', ['aims', 'plans'], ['folder voor young']],
      ['families', ['aims', 'none'], ['folder voor families']],
    ]);
    expect(aimText('aims', say)).toBe('richt zich erop');
    expect(aimText('none', say)).toBe('');
  });

  it('takes groups in own words as one, however they are typed', () => {
    const own = (words: string) => wholeCase({ groups: [{ id: null, words, missed: 'a', offline: 'b' }] });
    const { rows } = matrixOf(
      [channel('a', { plan: own('Hangjongeren') }), channel('b', { plan: own('hangjongeren ') })],
      [],
    );
    expect(rows).toHaveLength(1);
    expect(groupNames(rows, say)(rows[0]?.group ?? '')).toBe('Hangjongeren');
  });

  it('has a cell for every channel in every row, and loses no group of any plan', () => {
    fc.assert(
      fc.property(anyChannels, anyWanted, (channels, wanted) => {
        const { rows, channels: shown } = matrixOf(channels, wanted);
        expect(rows.map(({ group }) => group).slice(0, wanted.length)).toEqual(wanted);
        expect(new Set(rows.map(({ group }) => group)).size).toBe(rows.length);
        for (const { aims } of rows) expect(aims).toHaveLength(shown.length);
        for (const { shown: group } of rows) expect(groupName(group, say)).not.toBe('');
      }),
    );
  });
});

describe('gaps', () => {
  it('are groups without an open channel and open channels without a group', () => {
    const channels = [
      channel('a', { plan: meant('young') }),
      channel('b', { plan: meant('older'), state: 'asleep' }),
      channel('c'),
    ];
    const gaps = gapsOf(matrixOf(channels, ['young', 'retired']));
    expect(gaps.groups.map(({ group, planned }) => [group, planned])).toEqual([
      ['retired', false],
      ['older', true],
    ]);
    expect(gaps.channels).toEqual(['c']);
    const names: Names = { channel: (key) => `kanaal ${key}`, platform: (id) => id, group: (key) => key };
    expect(gapTexts(gaps, names, say)).toEqual([
      'Geen enkel open kanaal richt zich op: gepensioneerden.',
      'Alleen een slapend kanaal is bedoeld voor: 65- tot 74-jarigen.',
      'kanaal c heeft geen doelgroep.',
    ]);
  });
});

describe('hours', () => {
  const hours = (value: number | null) => ({ plan: wholeCase({ hours: value }) });

  it('are added up against those there are, and what nobody knows is said apart', () => {
    const channels = [
      channel('a', hours(4)),
      channel('b', hours(2.5)),
      channel('c', { ...hours(3), state: 'asleep' }),
      channel('d'),
      channel('e', hours(null)),
    ];
    expect(hoursOf(channels, 5)).toEqual({ needed: 6.5, planned: 3, unknown: 2, available: 5, short: 1.5 });
    expect(hoursOf(channels, null)).toMatchObject({ available: null, short: 0 });
    expect(hoursTexts(hoursOf(channels, 5), say)).toEqual([
      'Nodig volgens de plannen: 6,5 uur per week. Er zijn er 5.',
      'Tekort: 1,5 uur per week. Schrap eerst een kanaal of vraag meer tijd.',
      'Als ook de slapende kanalen opengaan, komt er 3 uur per week bij.',
      'Van 2 open kanalen weten we de uren niet.',
    ]);
    expect(hoursTexts(hoursOf([channel('a', hours(4))], 4), say)).toHaveLength(1);
  });

  it('are a number for anything at all', () => {
    fc.assert(
      fc.property(anyChannels, fc.option(fc.double()), (channels, available) => {
        const { needed, planned, short, unknown } = hoursOf(channels, available);
        for (const value of [needed, planned, short, unknown]) expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('sprawl', () => {
  it('is several open pages of one town on one platform or for one group, and silence that we know of', () => {
    const channels = [
      channel('a', { plan: meant('young') }),
      channel('b', { lastPostAt: NOW - (SILENT_DAYS + 1) * DAY }),
      channel('c', { platform: 'instagram', plan: meant('young'), lastPostAt: null }),
      channel('d', { town: 'aalst', plan: meant('young') }),
      channel('e', { state: 'asleep', plan: meant('young') }),
    ];
    expect(sprawlOf(channels, NOW)).toEqual([
      { is: 'same_platform', town: 'gent', platform: 'facebook', keys: ['a', 'b'] },
      { is: 'same_group', town: 'gent', group: 'young', keys: ['a', 'c'] },
      { is: 'silent', key: 'b', days: SILENT_DAYS + 1 },
    ]);
    expect(sprawlOf(channels, NOW, 300).some(({ is }) => is === 'silent')).toBe(false);
  });

  it('does not call a page silent on its last allowed day, nor one whose last post nobody knows', () => {
    const silent = (lastPostAt: number | null) =>
      sprawlOf([channel('a', { lastPostAt })], NOW).some(({ is }) => is === 'silent');
    expect(silent(NOW - SILENT_DAYS * DAY)).toBe(false);
    expect(silent(NOW - (SILENT_DAYS + 1) * DAY)).toBe(true);
    expect(silent(null)).toBe(false);
    expect(silent(NOW + 400 * DAY)).toBe(false);
  });
});

describe('advice', () => {
  const told = (channels: Channel[]): [Advice['do'], string, string | null, string][] =>
    adviceOf(channels, NOW).map((one) => [one.do, one.keys.join(), one.into, one.reasons.map(({ why }) => why).join()]);

  it('is to merge pages of one platform for one group, into the fullest plan', () => {
    expect(told([channel('a', { plan: meant('young') }), channel('b', { plan: meant('families', 'young') })])).toEqual([
      ['merge', 'a,b', 'b', 'same_platform,same_group'],
    ]);
    const twins = [channel('b', { plan: meant('young') }), channel('a', { plan: meant('young') })];
    expect(told(twins)).toEqual([['merge', 'b,a', 'a', 'same_platform,same_group']]);
    const livelier = [...twins, channel('z', { plan: meant('young'), lastPostAt: NOW })];
    expect(told(livelier)).toEqual([['merge', 'b,a,z', 'z', 'same_platform,same_group']]);
    const apart = [channel('a', { plan: meant('young') }), channel('b', { plan: meant('older') })];
    expect(told(apart)).toEqual([]);
    expect(
      told([channel('a', { plan: meant('young') }), channel('b', { platform: 'x', plan: meant('young') })]),
    ).toEqual([]);
  });

  it('is to put a silent page to sleep', () => {
    expect(told([channel('a', { lastPostAt: NOW - SILENT_DAYS * DAY })])).toEqual([]);
    expect(told([channel('a', { lastPostAt: NOW - 100 * DAY })])).toEqual([['sleep', 'a', null, 'silent,no_case']]);
    const nobody = wholeCase({ follows: { role: '', name: '' } });
    expect(told([channel('a', { lastPostAt: NOW - 100 * DAY, plan: nobody })])).toEqual([
      ['sleep', 'a', null, 'silent,nobody'],
    ]);
  });

  it('is to close only what is long silent, has no plan, and has a livelier page beside it', () => {
    const old = { lastPostAt: NOW - (CLOSE_DAYS + 1) * DAY };
    expect(told([channel('a', old), channel('b')])).toEqual([['close', 'a', null, 'silent,no_case,other_page']]);
    expect(told([channel('a', old)])).toEqual([['sleep', 'a', null, 'silent,no_case']]);
    expect(told([channel('a', { ...old, plan: meant('young') }), channel('b')])).toEqual([
      ['sleep', 'a', null, 'silent'],
    ]);
    const elsewhere = [channel('b', { town: 'aalst' }), channel('c', { platform: 'x' })];
    expect(told([channel('a', old), ...elsewhere]).map(([what]) => what)).toEqual(['sleep']);
    expect(told([channel('a', old), channel('b', old)]).map(([what]) => what)).toEqual(['sleep', 'sleep']);
    expect(told([channel('a', old), channel('b', { lastPostAt: null })]).map(([what]) => what)).toEqual(['sleep']);
  });

  it('comes at most once per page, about open pages only, always with a reason, for anything at all', () => {
    fc.assert(
      fc.property(anyChannels, (channels) => {
        const advice = adviceOf(channels, NOW);
        const keys = advice.flatMap((one) => one.keys);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(channels.find((one) => one.key === key)?.state).toBe('open');
        for (const one of advice) {
          expect(one.reasons.length).toBeGreaterThan(0);
          expect(one.into === null).toBe(one.do !== 'merge');
          if (one.into !== null) expect(one.keys).toContain(one.into);
        }
      }),
    );
  });

  it('and sprawl are told in every language', () => {
    const names: Names = { channel: (key) => `@${key}`, platform: (id) => id, group: (key) => key };
    fc.assert(
      fc.property(anyChannels, fc.constantFrom(...LANGUAGES), (channels, language) => {
        const words = sayIn(language);
        const advice = adviceOf(channels, NOW);
        const texts = [
          ...advice.map((one) => adviceText(one, names, words)),
          ...advice.flatMap(({ reasons }) => reasons.map((one) => reasonText(one, words))),
          ...sprawlOf(channels, NOW).map((one) => sprawlText(one, names, words)),
          ...strategyCaveats(words),
        ];
        for (const text of texts) expect(text).not.toMatch(/\$\d|^\s*$/);
      }),
    );
    expect(adviceText({ do: 'merge', keys: ['a', 'b', 'c'], into: 'b', reasons: [] }, names, say)).toBe(
      'Voeg @a, @c samen met @b.',
    );
    const platform = { is: 'same_platform', town: 'gent', platform: 'x', keys: ['a', 'b'] } as const;
    expect(sprawlText({ ...platform, keys: [...platform.keys] }, names, say)).toBe('2 open pagina’s op x: @a, @b.');
    const group = { is: 'same_group', town: 'gent', group: 'young', keys: ['a', 'b'] } as const;
    expect(sprawlText({ ...group, keys: [...group.keys] }, names, say)).toBe('2 open pagina’s voor ‘young’: @a, @b.');
    expect(sprawlText({ is: 'silent', key: 'a', days: 1 }, names, say)).toBe('@a is al 1 dag stil.');
    expect(reasonText({ why: 'silent', days: 95 }, say)).toBe('Er kwam al 95 dagen niets nieuws.');
  });
});

describe('the picture', () => {
  it('draws a line for each filled cell of the matrix, from the right side of a group to the left side of a channel', () => {
    fc.assert(
      fc.property(anyChannels, anyWanted, (channels, wanted) => {
        const matrix = matrixOf(channels, wanted);
        const { boxes, lines, width, height } = pictureOf(matrix);
        const cells = matrix.rows.flatMap(({ aims }, group) =>
          aims.flatMap((aim, channel) => (aim === 'none' ? [] : [[group, channel, aim]])),
        );
        expect(lines.map(({ group, channel, aim }) => [group, channel, aim])).toEqual(cells);
        for (const line of lines)
          for (const [kind, x, y] of [
            ['group', line.x1, line.y1],
            ['channel', line.x2, line.y2],
          ] as const) {
            const box = boxes.find((one) => one.kind === kind && one.index === line[kind]);
            expect(box && [kind === 'group' ? box.x + box.width : box.x, box.y + box.height / 2]).toEqual([x, y]);
            expect(box?.alone).toBe(false);
          }
        expect(boxes).toHaveLength(matrix.rows.length + matrix.channels.length);
        for (const box of boxes) {
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('lays no two boxes over each other and marks what stands alone', () => {
    const channels = [channel('a'), channel('b', { plan: meant('older') }), channel('c', { plan: meant('young') })];
    const { boxes } = pictureOf(matrixOf(channels, ['young', 'older', 'retired']));
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
    expect(boxes.filter(({ alone }) => alone).map(({ kind, index }) => [kind, index])).toEqual([
      ['group', 2],
      ['channel', 0],
    ]);
    // Channels stand beside their groups: young first, the one without a group last.
    expect(boxes.filter(({ kind }) => kind === 'channel').map(({ index }) => index)).toEqual([2, 1, 0]);
  });

  it('is empty when there is nothing', () => {
    expect(pictureOf(matrixOf([], []))).toMatchObject({ height: 0, boxes: [], lines: [] });
  });
});
