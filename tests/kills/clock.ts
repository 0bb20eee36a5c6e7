/** A clock that only moves when a test lets it, and the `Date` and `Math` of a program that lives by it. */

/** The class `Date` as it would be if it were that moment. @param now epoch milliseconds */
export const dateOf = (now: () => number): DateConstructor => {
  const made = new Proxy(Date, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now()] : given) as object,
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  return made;
};

/** `Math` with chances that are the same in every run. */
export const mathOf = (): object => {
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 0x100000000;
  };
  return new Proxy(Math, { get: (target, name) => (name === 'random' ? random : Reflect.get(target, name)) });
};
