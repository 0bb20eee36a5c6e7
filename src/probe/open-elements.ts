/** Where a parser stands in a page: the elements that are open, and what they mean for whatever comes next. */

/** Nothing in these is part of the page that a visitor sees, so nothing in them speaks for it. */
export const SILENT = new Set(['style', 'noscript', 'template', 'textarea', 'noembed', 'noframes', 'xmp']);

/** The elements that are open at this place of the document, and what they mean for what stands there. */
export const openElements = () => {
  const open: { name: string; carried: readonly string[] }[] = [];
  const carried: string[] = [];
  const inside = new Map<string, number>();
  const count = (name: string, by: number) => inside.set(name, (inside.get(name) ?? 0) + by);
  const within = (names: Iterable<string>) => [...names].some((name) => (inside.get(name) ?? 0) > 0);
  return {
    carried,
    depth: () => open.length,
    top: () => open.at(-1)?.name,
    silent: () => within(SILENT),
    within,
    push: (name: string, classes: readonly string[]) => {
      open.push({ name, carried: classes });
      carried.push(...classes);
      count(name, 1);
    },
    close: (name: string) => {
      const index = open.findLastIndex((one) => one.name === name);
      for (const one of index < 0 ? [] : open.splice(index).reverse()) {
        carried.length -= one.carried.length;
        count(one.name, -1);
      }
    },
  };
};
