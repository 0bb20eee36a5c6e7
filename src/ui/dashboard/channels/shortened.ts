/** A name that fits in a small space; the whole name stands elsewhere. */

/** @param most letters, the dots counted in; letters that are written with several signs stay whole */
export const shortened = (name: string, most: number): string => {
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};
