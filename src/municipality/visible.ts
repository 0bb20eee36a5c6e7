/** Text of strangers, made safe to look at: nothing in it can hide or turn its surroundings round. */

/** Control, format and private characters, what fonts leave out or draw empty, and spaces that are not the ordinary one. */
const HIDDEN = /[\p{C}\p{DI}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/u;

/** More marks than any language around here puts on one letter: they only serve to cover the lines above and below. */
const PILED = /(?<=\p{M}{3})\p{M}+/u;

/** Where French and its numbers write a space that does not break: there it is seen as what it is. */
const SPACING = /(?<=«)[\u00a0\u202f]|[\u00a0\u202f](?=[?!:;»%])|(?<=\d)[\u00a0\u202f](?=\d)/u;

/** The same without the spaces, which numbers and times of day are written with. */
const DECEIVING = /(?:(?![\p{Zs}])[\p{C}\p{DI}\p{Zl}\p{Zp}\u2800])|(?<=\p{M}{3})\p{M}+/gu;

const BOXED = new RegExp(`(?:${SPACING.source})|(${HIDDEN.source}|${PILED.source})`, 'gu');

/** A handle with a box for every character that would not be seen; two handles that differ also look different. */
export const visible = (text: string): string =>
  text.replace(BOXED, (found, hidden: string | undefined) => (hidden === undefined ? found : '▯'));

/** A text that goes into a sentence of ours, which its dates and numbers keep their spaces in; tabs and breaks are seen. */
export const plainly = (text: string): string => text.replace(DECEIVING, '▯');
