/** Text of strangers, made safe to look at: nothing in it can hide or turn its surroundings round. */

/** Control, format and private characters, and spaces that are not the ordinary one. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3000\u3164]/gu;

/** A handle with a box for every character that would not be seen; two handles that differ also look different. */
export const visible = (text: string): string => text.replace(HIDDEN, '▯');
