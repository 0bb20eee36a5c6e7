/** Makes a year short without changing what happens in it: pure readers and makers of the product keep what they said before. */
import { vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./browser.ts'));
vi.mock('../../src/state/migrations.ts', async (load) => {
  const { withMemory } = await import('./once.ts');
  return withMemory(await load<typeof import('../../src/state/migrations.ts')>(), ['openDocument']);
});
vi.mock('../../src/state/notes.ts', async (load) => {
  const { withMemory } = await import('./once.ts');
  return withMemory(await load<typeof import('../../src/state/notes.ts')>(), ['asMachine']);
});
vi.mock('../../src/state/kept.ts', async (load) => {
  const { withMemory } = await import('./once.ts');
  const kept = await load<typeof import('../../src/state/kept.ts')>();
  return withMemory(kept, ['asLookalike', 'asPatrol', 'asWebsite']);
});
vi.mock('../../src/verdict/stored.ts', async (load) => {
  const { withMemory } = await import('./once.ts');
  return withMemory(await load<typeof import('../../src/verdict/stored.ts')>(), ['asFinding']);
});
vi.mock('../../src/impersonation/generate.ts', async (load) => {
  const { onceByText } = await import('./once.ts');
  const real = await load<typeof import('../../src/impersonation/generate.ts')>();
  return { ...real, lookalikesOf: onceByText(real.lookalikesOf) };
});
vi.mock('../../src/municipality/candidates.ts', async (load) => {
  const { onceByIdentity } = await import('./once.ts');
  const real = await load<typeof import('../../src/municipality/candidates.ts')>();
  return { ...real, propose: onceByIdentity(real.propose) };
});
vi.mock('../../src/state/names.ts', async (load) => {
  const { onceByIdentity } = await import('./once.ts');
  const real = await load<typeof import('../../src/state/names.ts')>();
  return { ...real, namesFor: onceByIdentity(real.namesFor) };
});
vi.mock('../../src/probe/page.ts', async (load) => {
  const { onceByIdentity } = await import('./once.ts');
  const real = await load<typeof import('../../src/probe/page.ts')>();
  return { ...real, parsePage: onceByIdentity(real.parsePage) };
});
