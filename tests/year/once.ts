/** Pure readers of stored values that need not read the very same object twice: a year reads each of them thousands of times. */

/** The same reader with a memory, by identity of what it reads. */
export const once = <I, O>(read: (value: I) => O): ((value: I) => O) => {
  const known = new WeakMap<object, { read: O }>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return read(value);
    const before = known.get(value);
    if (before) return before.read;
    const after = read(value);
    known.set(value, { read: after });
    return after;
  };
};

/** A module whose named readers have a memory. */
export const withMemory = <M extends object>(module: M, names: readonly (keyof M)[]): M => ({
  ...module,
  ...Object.fromEntries(names.map((name) => [name, once(module[name] as (value: unknown) => unknown)])),
});

/** A pure maker with a memory, by the text of what it was given. */
export const onceByText = <A extends unknown[], O>(make: (...given: A) => O): ((...given: A) => O) => {
  const known = new Map<string, O>();
  return (...given) => {
    const key = JSON.stringify(given);
    const made = known.get(key) ?? make(...given);
    known.set(key, made);
    return made;
  };
};

type Branch = { whole: WeakMap<object, Branch>; plain: Map<unknown, Branch>; made?: unknown };

const branch = (): Branch => ({ whole: new WeakMap(), plain: new Map() });

/** A pure maker with a memory, by the identity of everything it was given. */
export const onceByIdentity = <A extends unknown[], O>(make: (...given: A) => O): ((...given: A) => O) => {
  const root = branch();
  return (...given) => {
    let place = root;
    for (const one of given) {
      const next = (typeof one === 'object' && one !== null ? place.whole.get(one) : place.plain.get(one)) ?? branch();
      if (typeof one === 'object' && one !== null) place.whole.set(one, next);
      else place.plain.set(one, next);
      place = next;
    }
    if (place.made === undefined) place.made = make(...given);
    return place.made as O;
  };
};
