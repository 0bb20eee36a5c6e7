/** Unit, law and catalogue tests: no browser, no internet, no clock of the day. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'webextension-polyfill': resolve(import.meta.dirname, 'tests/fake-browser.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // No test is about speed, and a machine may be busy: only one that hangs should end early.
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/{hostile,kills,attack,year}/*.test.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
  },
});
