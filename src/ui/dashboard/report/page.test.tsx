// @vitest-environment happy-dom
/** The report as a person sees it before she prints it. */
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noneStored } from '../../../browser/storage.ts';
import { PAGE_LINES } from '../../../channel/page-room.ts';
import { pageLines } from '../../../channel/report.ts';
import { speakDutch } from '../../parts/nl.fixture.ts';
import { found, now, state } from '../../store.ts';
import { type Drawn, draw } from '../register/files/drawn.fixture.tsx';
import { ReportPage } from './page.tsx';
import { fullTown, LONGEST } from './report-town.fixture.ts';

const NOW = Date.UTC(2026, 10, 25, 11);
let screen: Drawn;

const texts = (selector: string): string[] => screen.all(selector).map((one) => one.textContent ?? '');

beforeEach(() => {
  now.value = NOW;
  state.value = fullTown(NOW, 'nl');
  found.value = noneStored();
  speakDutch();
  screen = draw(ReportPage);
});

describe('the report page', () => {
  it('shows one page of six sections, in the language of the page when the municipality speaks it', () => {
    expect(screen.one('[data-report-page]').lang).toBe('nl');
    expect(screen.text('[data-report-page] h2')).toContain(LONGEST.slice(0, 25));
    expect(screen.all('[data-report-page] [data-section]').map((one) => one.dataset['section'])).toEqual([
      'names',
      'lookalikes',
      'channels',
      'decisions',
      'changes',
      'dates',
    ]);
    expect(screen.all('[data-report-page] [data-section=channels] li').length).toBeGreaterThan(2);
  });

  it('stays within the lines of one page, and says how much is left out', () => {
    const page = screen.all('[data-report-page] [data-section]').map((one) => ({
      id: 'names' as const,
      heading: '',
      lead: one.querySelector(':scope > p:not(.report-more)')?.textContent ?? '',
      rows: [...one.querySelectorAll('li')].map((row) => row.textContent ?? ''),
      more: one.querySelector('.report-more')?.textContent ?? '',
    }));
    expect(pageLines({ about: screen.text('.report-about'), page })).toBeLessThanOrEqual(PAGE_LINES);
    expect(texts('[data-section=channels] .report-more')).toEqual([expect.stringMatching(/^… en \d+ meer/)]);
  });

  it('prints the annex only when it is ticked, and then with every channel', async () => {
    expect(screen.all('[data-report-annex]')).toHaveLength(0);
    await screen.click('[name=report-annex]');
    expect(screen.all('[data-report-annex] [data-section=channels] li')).toHaveLength(15);
    await screen.click('[name=report-annex]');
    expect(screen.all('[data-report-annex]')).toHaveLength(0);
  });

  it('copies the report as Markdown in which no text of anybody is markup', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await screen.click('[name=report-copy]');
    expect(copied.mock.lastCall?.[0]).toMatch(/^# Sociale media van Beveren/);
    expect(texts('[role=status]')).toContain('Gekopieerd.');
  });

  it('opens the print window on a click', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    await screen.click('[name=report-print]');
    expect(printed).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('names who made it as typed, and tells changes of the chosen quarter only', async () => {
    await screen.type('[name=report-by]', 'Els');
    expect(screen.text('.report-about')).toContain('door Els');
    expect(screen.all('[data-report-page] [data-section=changes] li').length).toBeGreaterThan(0);
    await screen.choose('[name=report-quarter]', '2026-Q3');
    expect(screen.text('.report-about')).toContain('juli');
    expect(screen.all('[data-report-page] [data-section=changes] li')).toHaveLength(0);
    await screen.choose('[name=report-quarter]', '2026-Q4');
  });

  it('offers the languages of the municipality', () => {
    expect(screen.all<HTMLOptionElement>('[name=report-language] option').map((one) => one.value)).toEqual([
      'nl',
      'fr',
    ]);
  });

  it('calls nothing safe that nobody looks after', () => {
    act(() => {
      state.value = {
        ...state.value,
        accounts: state.value.accounts.map((one) => ({ ...one, visitedAt: NOW, keeper: { role: '', name: '' } })),
      };
    });
    expect(screen.text('[data-report-page] [data-section=names]')).toContain('Veilig: 0.');
    expect(screen.text('[data-report-page] [data-section=names]')).toContain('Niemand zorgt voor dit account.');
  });
});
