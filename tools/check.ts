/** `npm test`: every check in turn, stopping at nothing, and one closing line that counts the tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = join(import.meta.dirname, '..', '.cache');

type Step = { name: string; command: string; args: string[]; counts?: boolean };

const vitest = (name: string, config: string): Step => ({
  name,
  command: 'vitest',
  args: [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(CACHE, 'tests.json')}`,
  ],
  counts: true,
});

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'known flaws in dependencies', command: 'tsx', args: ['tools/audit.ts'] },
  vitest('unit, laws and catalogue', 'vitest.config.ts'),
  { name: 'build', command: 'tsx', args: ['tools/build.ts'] },
  { name: 'build with hosts granted', command: 'tsx', args: ['tools/build.ts', '--e2e'] },
  vitest('packages and both browsers', 'vitest.e2e.config.ts'),
];

type Counts = { passed: number; failed: number };

const countsOf = (step: Step, good: boolean): Counts => {
  const report = join(CACHE, 'tests.json');
  if (!step.counts || !existsSync(report)) return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not even be loaded fails without a failing test in it.
  return { passed: numPassedTests, failed: numFailedTests + (success || numFailedTests > 0 ? 0 : 1) };
};

const run = (step: Step): Counts => {
  console.log(`\n== ${step.name}`);
  rmSync(join(CACHE, 'tests.json'), { force: true });
  const bin = join(import.meta.dirname, '..', 'node_modules', '.bin', step.command);
  const started = Date.now();
  const { status } = spawnSync(bin, step.args, { stdio: 'inherit' });
  const counts = countsOf(step, status === 0);
  const failed = status === 0 ? 0 : Math.max(counts.failed, 1);
  console.log(`-- ${step.name}: ${failed === 0 ? 'good' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  return { passed: counts.passed, failed };
};

mkdirSync(CACHE, { recursive: true });
const all = STEPS.map(run);
const sum = (key: keyof Counts) => all.reduce((total, one) => total + one[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
