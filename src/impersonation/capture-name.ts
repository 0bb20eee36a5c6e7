/** The name of the file in which a screenshot is kept. */

const LONGEST = 60;

/** Letters and digits that every disk knows. Separators stay as they are: look-alikes often differ by nothing else. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .slice(0, LONGEST);

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A name such as `naamwacht-facebook-stad.gent-2026-11-23-0905.png`.
 * @param platform its id
 * @param handle as the platform writes it; a letter that is not plain becomes a dash
 * @param at when the screenshot was taken, shown in the machine's own time zone
 */
export const captureName = (platform: string, handle: string, at: number): string => {
  const moment = new Date(at);
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const time = `${two(moment.getHours())}${two(moment.getMinutes())}`;
  return `naamwacht-${plain(platform)}-${plain(handle)}-${day}-${time}.png`;
};
