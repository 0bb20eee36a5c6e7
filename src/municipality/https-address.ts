/** The only kind of address that anybody is led to: a whole https one that hides nothing. */

/**
 * An address that may be followed.
 * @param text anything at all, whole addresses only
 * @returns null for every other scheme, and for one with a name or password in it, which are there to mislead the eye
 */
export const httpsAddress = (text: string | null | undefined): URL | null => {
  const url = URL.parse(text ?? '');
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
};
