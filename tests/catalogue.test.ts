/** What the README and the package say of themselves is true. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshLoad, readLoad } from '../tools/load.ts';
import { LOCALES } from '../tools/locales.ts';
import { manualIn, readManual } from '../tools/manual.ts';
import { freshReadme, readReadme } from '../tools/readme.ts';
import { withFigures } from './bench/readme.ts';

const root = resolve(import.meta.dirname, '..');

describe('the page about the load on platforms', () => {
  it('has the table that follows from the platforms and the schedule (npm run load writes it anew)', () => {
    const page = readLoad();
    expect(page).toBe(freshLoad(page));
    expect(page.match(/^\| .* \|$/gm)?.length).toBeGreaterThan(20);
  });
});

describe('the README', () => {
  it('lists every platform as it is (npm run readme writes it anew)', () => {
    expect(readReadme()).toBe(freshReadme(readReadme()));
  });

  it('gives a reason for every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    const [, table = ''] = readReadme().split('### Dependencies');
    const named = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(named.filter((name) => !table.includes(name))).toEqual([]);
  });

  it('names no command that does not exist', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    const named = [...readReadme().matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });
});

describe('the manual', () => {
  it.each(LOCALES)('reads in docs/manual as in the dashboard, in %s (npm run readme writes it anew)', (locale) => {
    expect(readManual(locale)).toBe(manualIn(locale));
  });

  it.each(LOCALES)('is named in the README, in %s', (locale) => {
    expect(readReadme()).toContain(`(docs/manual/${locale}.md)`);
  });
});

describe('the table of figures', () => {
  it('has a place in the README, and is written there with the machine and the date', () => {
    const fresh = withFigures(readReadme(), '| what |\n| --- |', 2, '2026-11-25');
    expect(fresh).toContain('<!-- bench -->\nMeasured on 2026-11-25, on a machine with 2 cores.');
    expect(fresh).toContain('| what |\n| --- |\n<!-- /bench -->');
    expect(withFigures(fresh, '', 2, '2026-11-25')).not.toContain('| what |\n| --- |\n<!--');
  });
});
