/** Every request is put in lower case, because some platforms find nobody under capitals. */
import { describe, expect, it } from 'vitest';
import type { Probe } from './platform.ts';
import { requestOf } from './request.ts';

const probe: Probe = {
  id: 'one/page',
  format: 'html',
  request: (handle) => ({ url: `https://one.example/${handle}`, method: 'GET', headers: {} }),
  signs: [],
};

describe('a request', () => {
  it('is the same however the handle is written', () => {
    expect(requestOf(probe, 'StadGent', {})).toEqual(requestOf(probe, 'stadgent', {}));
    expect(requestOf(probe, 'StadGent', {})?.url).toBe('https://one.example/stadgent');
  });
});
