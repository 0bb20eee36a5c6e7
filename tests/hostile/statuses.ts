/** A body that would prove something, under every status that does not allow it to. */
import type { Day, Deserves } from './day.ts';
import type { Given } from './given.ts';

const CODES: readonly number[] = [
  ...[100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  ...[300, 301, 302, 303, 304, 305, 307, 308],
  ...[400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423],
  ...[424, 425, 426, 428, 429, 430, 431, 440, 444, 449, 450, 451, 460, 463, 494, 495, 496, 497, 498, 499],
  ...[500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530],
  ...[540, 561, 598, 599, 600, 777, 999, 0, -1],
];

/** A sign that speaks under a status was documented under it; what it then says is the truth, not a mistake. */
export const allows = ({ probe, says }: Given, code: number): Deserves =>
  probe.signs.some((sign) => sign.says === says && sign.status?.includes(code)) ? 'truth' : 'nothing';

const HEADERS: Readonly<Record<string, Record<string, string>>> = {
  'a date to come back': { 'retry-after': 'Fri, 27 Nov 2026 09:00:00 GMT' },
  'seconds to wait': { 'retry-after': '3600' },
  'a used-up limit': { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795003600' },
  'a used-up limit of X': { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1795003600' },
};

export const STATUSES: readonly Day[] = [
  ...CODES.map(
    (status): Day => ({
      name: `status ${status} over a good body`,
      deserves: (given) => allows(given, status),
      reply: ({ good }) => (good.status === status ? null : { ...good, status }),
    }),
  ),
  // Who was told to wait may not have been answered: a holder that is named stays named, "nobody" waits.
  ...Object.entries(HEADERS).map(
    ([name, headers]): Day => ({
      name: `${name} over a good body`,
      deserves: ({ says }) => (says === 'taken' ? 'truth' : 'nothing'),
      reply: ({ good }) => ({ ...good, headers: { ...good.headers, ...headers } }),
    }),
  ),
];
