/** Data that says two things under one name: readers differ in which counts, so neither does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, SAID_TWICE } from './json.ts';

describe('data', () => {
  it('is read as it is written, behind a guard as well', () => {
    expect(parseJson('{"a":[1,{"b":"x, \\"a\\": y"}]}')).toEqual({ a: [1, { b: 'x, "a": y' }] });
    expect(parseJson(')]}\'\n{"a":1}')).toEqual({ a: 1 });
    expect(parseJson('{"a":1')).toBeUndefined();
  });

  it.each([
    ['{"taken":true,"taken":false}', { taken: SAID_TWICE }],
    ['{"\\u0074aken":true , "taken" : false}', { taken: SAID_TWICE }],
    ['{"a":1,"b":[0,{"c":1,"d":2,"c":3}]}', { a: 1, b: [0, { c: SAID_TWICE, d: 2 }] }],
    ['{"a":{"x":1},"b":{"x":1}}', { a: { x: 1 }, b: { x: 1 } }],
  ])('carries a mark where a name stands twice in one object: %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('takes a name of the language itself for a name like any other', () => {
    const value = parseJson('{"__proto__":{"a":1},"__proto__":2,"constructor":1}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')?.value).toBe(SAID_TWICE);
  });

  it('is not believed at all when it contradicts itself all over, or in its depths', () => {
    expect(parseJson(`{${Array.from({ length: 200 }, () => '"a":1').join(',')}}`)).toBeUndefined();
    expect(parseJson(`${'['.repeat(100)}{"a":1,"a":2}${']'.repeat(100)}`)).toBeUndefined();
  });

  it('is the same as every other reader’s where no name stands twice', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        expect(parseJson(JSON.stringify(JSON.parse(text), null, indent))).toEqual(JSON.parse(text));
      }),
    );
  });
});
