// @vitest-environment happy-dom
/** The calendar file, as the officer takes it along. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountKey } from '../../../../register/account.ts';
import { accountOf, begin, click, draw, fill, one } from '../register.fixture.tsx';

const saved: { name: string; blob: Blob }[] = [];

vi.mock('../../../parts/save-file.ts', () => ({ saveBlob: (name: string, blob: Blob) => saved.push({ name, blob }) }));

const X = accountOf('x', 'stadgent');
const TIKTOK = accountOf('tiktok', 'stadgent');

const events = (root: HTMLElement): string => one(root, '[data-events]').dataset['events'] ?? '';

describe('the calendar', () => {
  beforeEach(() => {
    saved.length = 0;
    begin([X, TIKTOK]);
  });

  it('saves a file that calendars know by its kind', async () => {
    const root = draw('calendar');
    click(root, '[name=save-calendar]');
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['naamwacht.ics', 'text/calendar;charset=utf-8'],
    ]);
    expect(await saved[0]?.blob.text()).toContain('SUMMARY;LANGUAGE=nl:Meld je aan bij X: stadgent');
  });

  it('is about one account when that is chosen, or asked for in the address', () => {
    const root = draw('calendar');
    expect(events(root)).toBe('3');
    fill(root, '[name=calendar-account]', accountKey(X));
    expect(events(root)).toBe('1');
    expect(events(draw(`calendar ${accountKey(TIKTOK)}`))).toBe('1');
  });

  it('offers no file when there is nothing to remember', () => {
    begin([accountOf('x', 'stadgent', { state: 'wanted' })]);
    const root = draw('calendar');
    expect(root.querySelector('[name=save-calendar]')).toBeNull();
    expect(one(root, '.notice').textContent).toContain('Er is niets om in een agenda te zetten');
  });
});
