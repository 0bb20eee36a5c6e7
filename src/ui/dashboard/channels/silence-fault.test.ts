/** What a period of silence lacks. */
import { expect, it } from 'vitest';
import { silenceFault } from './silence-fault.ts';

it('a silence lacks its name, its first day or a later last one', () => {
  expect(silenceFault({ name: '', from: 1, until: 2 })).toBe('name');
  expect(silenceFault({ name: 'a', from: null, until: 2 })).toBe('from');
  expect(silenceFault({ name: 'a', from: 2, until: 1 })).toBe('until');
  expect(silenceFault({ name: 'a', from: 2, until: 2 })).toBeNull();
});
