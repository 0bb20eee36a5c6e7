/** The notice to a platform, as plain text, with the four parts that article 16(2) of Regulation (EU) 2022/2065 asks. */
import { clean } from '../municipality/fold.ts';
import type { Reportable } from './triage.ts';

/** A phrase in one language; the language of a notice may differ from the interface's. */
export type Say = (key: string, ...args: string[]) => string;

/** The parts a notice cannot do without: (a) explanation, (b) address, (c) name and e-mail, (d) good faith. */
export type Part = 'explanation' | 'address' | 'name' | 'email' | 'good-faith';

/** Dates are texts, written by the caller in the language of the notice. */
export type NoticeFacts = {
  municipality: string;
  /** Addresses of our own channels. */
  official: readonly string[];
  platform: string;
  /** Addresses of what is reported: the profile, and posts where they matter. */
  addresses: readonly string[];
  handle: string;
  stableId: string | null;
  displayName: string | null;
  seen: readonly { what: string; when: string }[];
  class: Reportable;
  /** Whom the account passes itself off as when it is not the municipality itself: the mayor, a service. */
  posesAs: string | null;
  /** In the officer's own words; the only text that may have several lines. */
  explanation: string;
  notifier: { name: string; role: string; organisation: string; email: string };
  evidence: readonly { file: string; sha256: string }[];
  /** The notifier herself confirmed that she believes the notice to be accurate and complete. */
  goodFaith: boolean;
  date: string;
};

export type Notice = { text: string; missing: Part[] };

/** Own choice: "sufficiently substantiated" is no number, but a few words never are. */
export const LEAST_EXPLANATION = 40;

const LONGEST = 300;
/** Above this no browser keeps an address whole everywhere; a cut address is not exact. */
const LONGEST_ADDRESS = 2_000;

/**
 * A text from outside as one line that can pretend nothing: no line breaks, no control or bidirectional characters.
 * @param longest the most characters kept; a cut is shown by "…"
 */
export const oneLine = (text: string, longest = LONGEST): string => {
  const characters = [...clean(text)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
};

/** The lines of the officer's explanation, whole. The mark before each keeps it from passing for one of our headings. */
const quoted = (explanation: string): string[] =>
  explanation
    .split(/[\n\v\f\r\u0085\u2028\u2029]/u)
    .map(clean)
    .filter((line) => line !== '')
    .map((line) => `> ${line}`);

const isExact = (address: string): boolean => {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes('.');
};

/** An address as browsers write it, so that letters that only look alike show; what is no address stays as typed. */
const addressLine = (address: string): string => {
  const typed = clean(address);
  return oneLine(isExact(typed) ? new URL(typed).href : typed, LONGEST_ADDRESS);
};

/**
 * What a notice still lacks.
 * @returns the missing parts in the order of the law; empty when the notice is complete
 */
export const missingParts = (facts: NoticeFacts): Part[] => {
  const { explanation, addresses, notifier, goodFaith } = facts;
  const lacks: Record<Part, boolean> = {
    explanation: clean(explanation).length < LEAST_EXPLANATION,
    address: !addresses.some((address) => isExact(clean(address))),
    name: !/\p{L}.*\p{L}/u.test(clean(notifier.name)),
    email: !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}$/u.test(clean(notifier.email)),
    'good-faith': !goodFaith,
  };
  return (['explanation', 'address', 'name', 'email', 'good-faith'] as const).filter((part) => lacks[part]);
};

/** A list under our own marks; a line that lacks its value is left out. */
const list = (lines: readonly (string | null)[]): string[] =>
  lines.filter((line) => line !== null).map((line) => `- ${line}`);

/** A line that may be left out. */
const told = (line: (value: string) => string, value: string | null): string | null =>
  oneLine(value ?? '') === '' ? null : line(oneLine(value ?? ''));

/** A heading over a list, or nothing when the list is empty. */
const listed = (heading: string, lines: readonly (string | null)[]): string[] => {
  const shown = list(lines);
  return shown.length === 0 ? [] : [heading, ...shown];
};

const posedName = ({ posesAs, municipality }: NoticeFacts): string => oneLine(posesAs ?? '') || oneLine(municipality);

const headOf = (say: Say, { platform, date }: NoticeFacts): string[] => [
  say('notice_title'),
  say('notice_to', oneLine(platform)),
  say('notice_date', oneLine(date)),
];

const whyOf = (say: Say, facts: NoticeFacts): string[] => {
  const explanation = quoted(facts.explanation);
  return [
    say('notice_heading_why'),
    say(`notice_ground_${facts.class}`, posedName(facts), oneLine(facts.platform)),
    say('notice_explanation'),
    ...(explanation.length > 0 ? explanation : list([say('notice_blank')])),
    ...listed(
      say('notice_seen'),
      facts.seen.map(({ what, when }) => told((value) => say('notice_seen_line', oneLine(when), value), what)),
    ),
    ...listed(say('notice_official', oneLine(facts.municipality)), facts.official.map(addressLine)),
  ];
};

const whereOf = (say: Say, { addresses, handle, stableId, displayName }: NoticeFacts): string[] => {
  const exact = addresses.map(addressLine).filter((address) => address !== '');
  return [
    say('notice_heading_where'),
    ...list((exact.length > 0 ? exact : [say('notice_blank')]).map((address) => say('notice_address', address))),
    ...list([
      told((value) => say('notice_handle', value), handle),
      told((value) => say('notice_stable_id', value), stableId),
      told((value) => say('notice_display_name', value), displayName),
    ]),
  ];
};

const whoOf = (say: Say, { notifier }: NoticeFacts): string[] => [
  say('notice_heading_who'),
  ...list([
    say('notice_name', oneLine(notifier.name) || say('notice_blank')),
    told((value) => say('notice_role', value), notifier.role),
    told((value) => say('notice_organisation', value), notifier.organisation),
    say('notice_email', oneLine(notifier.email) || say('notice_blank')),
  ]),
];

const faithOf = (say: Say, { goodFaith }: NoticeFacts): string[] => [
  say('notice_heading_faith'),
  goodFaith ? say('notice_faith') : say('notice_blank'),
];

const evidenceOf = (say: Say, { evidence }: NoticeFacts): string[] => {
  const files = evidence.map(({ file, sha256 }) => say('notice_evidence', oneLine(file), oneLine(sha256)));
  return files.length === 0 ? [] : [...listed(say('notice_heading_evidence'), files), say('notice_evidence_ask')];
};

/** What the platform owes: confirm (16, 4), decide with care (16, 6), tell the decision and the redress (16, 5). */
const requestOf = (say: Say, facts: NoticeFacts): string[] => [
  say('notice_heading_request'),
  say('notice_request'),
  say('notice_request_account', posedName(facts)),
];

/**
 * Writes a notice, ready to copy.
 * @param say phrases in the language of the notice
 * @param facts as known; everything in them is treated as text from outside
 * @returns the text, in which a missing part is a visible gap, and the names of the missing parts
 */
export const noticeOf = (say: Say, facts: NoticeFacts): Notice => {
  const sections = [headOf, whyOf, whereOf, whoOf, faithOf, evidenceOf, requestOf].map((write) => write(say, facts));
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return { text, missing: missingParts(facts) };
};

/** The key that tells the officer how to fill a gap; `explanation` takes $1 the least number of characters. */
export const missingKey = (part: Part): string => `notice_missing_${part.replace('-', '_')}`;
