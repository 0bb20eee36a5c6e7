/**
 * Asks the registry whether a known flaw is in a package that ends up in the extension. Where the registry cannot be asked,
 * that is said aloud, and it is no failure: a check must not depend on somebody else's machine.
 */
import { spawnSync } from 'node:child_process';

export type Audit = { is: 'asked'; flaws: string[] } | { is: 'not-asked'; why: string };

type Said = {
  message?: string;
  error?: { summary?: string; code?: string };
  vulnerabilities?: Record<string, { severity: string }>;
};

const parsed = (output: string): Said | null => {
  try {
    return JSON.parse(output) as Said | null;
  } catch {
    return null;
  }
};

/** What `npm audit --json` said. @param output anything at all, also nothing */
export const auditOf = (output: string): Audit => {
  const said = parsed(output);
  if (said?.vulnerabilities)
    return {
      is: 'asked',
      flaws: Object.entries(said.vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`),
    };
  return { is: 'not-asked', why: said?.message ?? said?.error?.summary ?? said?.error?.code ?? 'no answer' };
};

if (process.argv[1] === import.meta.filename) {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const audit = auditOf(spawnSync('npm', args, { encoding: 'utf8' }).stdout);
  if (audit.is === 'not-asked') console.log(`NOT ASKED whether a dependency has a known flaw: ${audit.why}`);
  else console.log(`known flaws in what the package contains: ${audit.flaws.join(', ') || 'none'}`);
  process.exitCode = audit.is === 'asked' && audit.flaws.length > 0 ? 1 : 0;
}
