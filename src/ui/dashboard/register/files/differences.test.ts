/** What there is to choose, and what is sent for a choice. */
import { describe, expect, it } from 'vitest';
import { changeRegister } from '../../../../state/registering.ts';
import { choosing, countOf, differingIn } from './differences.ts';
import { anAccount, GENT } from './register.fixture.ts';

const plainForm = (_: string, handle: string): string => handle;
const register = changeRegister(
  [anAccount('x', 'StadGent', { service: 'jeugd', notes: 'a\nb' }), anAccount('x', 'gent', { service: 'sport' })],
  {
    change: 'enter',
    accounts: [
      anAccount('x', 'stadgent', { service: 'cultuur', notes: 'c' }),
      anAccount('x', 'gent'),
      anAccount('x', 'mol', { municipality: 'be:13025', service: 'x' }),
      anAccount('x', 'mol', { municipality: 'be:13025', service: 'y' }),
    ],
  },
  plainForm,
  1,
);

describe('differences', () => {
  it('are those of one municipality, account by account', () => {
    const differing = differingIn(register, GENT.id);
    expect(differing.map(({ key }) => key)).toEqual(['be:44021 x stadgent']);
    expect(differing.flatMap(({ open }) => open.map(({ field }) => field))).toEqual(['handle', 'service', 'notes']);
    expect(countOf(differing)).toBe(3);
  });

  it('are settled by what is sent, the handle last, and nothing of it comes back', () => {
    const [one] = differingIn(register, GENT.id);
    if (!one) throw new Error('nothing to choose');
    const commands = choosing(one, { handle: '"stadgent"', service: '"cultuur"' });
    expect(commands.map(({ field }) => field)).toEqual(['service', 'handle']);
    const after = commands.reduce((accounts, command) => changeRegister(accounts, command, plainForm, 1), register);
    expect(differingIn(after, GENT.id).flatMap(({ open }) => open.map(({ field }) => field))).toEqual(['notes']);
    const account = after.find(({ handle }) => handle === 'stadgent');
    expect(account?.service).toBe('cultuur');
    expect(account?.differs.find(({ field }) => field === 'service')?.dropped).toContain('"jeugd"');
  });

  it('are not settled by a value that nobody offered', () => {
    const [one] = differingIn(register, GENT.id);
    if (!one) throw new Error('nothing to choose');
    expect(choosing(one, { service: '"andere"' })).toEqual([]);
    expect(choosing(one, {})).toEqual([]);
  });
});
