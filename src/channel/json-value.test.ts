import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAt, jsonOf, listAt, textAt, valueAt } from './json-value.ts';

describe('a value in unknown JSON', () => {
  const json = jsonOf('{"a":{"b":["x",{"c":3}],"n":-1,"t":"text"},"half":1.5}');

  it('is found by its path', () => {
    expect(valueAt(json, 'a', 'b', '1', 'c')).toBe(3);
    expect(textAt(json, 'a', 't')).toBe('text');
    expect(countAt(json, 'a', 'b', '1', 'c')).toBe(3);
    expect(listAt(json, 'a', 'b')).toHaveLength(2);
  });

  it('is nothing where there is none of that kind', () => {
    expect(valueAt(json, 'a', 'x', 'y')).toBeUndefined();
    expect(textAt(json, 'a', 'n')).toBe('');
    expect(countAt(json, 'a', 'n')).toBeUndefined();
    expect(countAt(json, 'half')).toBeUndefined();
    expect(listAt(json, 'a')).toEqual([]);
    expect(jsonOf('{')).toBeUndefined();
  });

  it('is never an inherited one', () => {
    for (const name of ['constructor', 'toString', '__proto__']) expect(valueAt({}, name)).toBeUndefined();
  });

  it('is looked for in anything without a failure', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.string()), (value, path) => {
        expect(textAt(value, ...path)).toBeTypeOf('string');
        expect(Array.isArray(listAt(value, ...path))).toBe(true);
      }),
    );
  });
});
