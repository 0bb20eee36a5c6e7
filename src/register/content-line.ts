/** Writes the lines of a calendar file (RFC 5545): texts escaped, long lines folded, nothing that cannot stand there. */

/** RFC 5545, 3.1: a line holds at most 75 octets without its break; a continued one begins with a space. */
const OCTETS = 75;

/** Control characters may stand nowhere (3.1); half a surrogate pair cannot be written as UTF-8. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

/** A text as it will be read: breaks as "\n", tabs as spaces, no other control characters. */
export const calendarText = (text: string): string => printable(text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' '));

/** A text as a value: RFC 5545 (3.3.11) escapes a backslash, comma, semicolon and break. */
export const escaped = (text: string): string =>
  calendarText(text)
    .replaceAll(/[\\,;]/g, (found) => `\\${found}`)
    .replaceAll('\n', '\\n');

/** How many octets a character takes in UTF-8. */
const octets = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** A line broken where it must be, between characters and never inside one. @param line without its CRLF */
export const folded = (line: string): string => {
  let text = '';
  let used = 0;
  for (const letter of line) {
    const more = octets(letter);
    const fits = used + more <= OCTETS;
    text += fits ? letter : `\r\n ${letter}`;
    used = fits ? used + more : 1 + more;
  }
  return text;
};
