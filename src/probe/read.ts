/** From a reply to evidence: faults speak first, then taken, then free; whatever is left over is "changed". */
import { sameForm } from '../municipality/rule.ts';
import type { Doubt, Evidence, Witness } from '../verdict/evidence.ts';
import { isAbsence, isFiltered } from './absence.ts';
import { type Document, textAt } from './document.ts';
import { isChallenge, isWall, landingDoubt, retryAt, statusDoubt } from './faults.ts';
import { dataIn, parseJson } from './json.ts';
import { type Page, parsePage } from './page.ts';
import type { FreeSign, Platform, Probe, TakenSign } from './platform.ts';
import { bounded } from './profile-size.ts';
import type { Answer, Reply } from './reply.ts';

const EXCERPT = 200;

/** Where interfaces put a sentence for people. */
const SENTENCES = ['message', 'error', 'title', 'displayName', 'display_name'] as const;

/** Bodies that start like markup where data was asked: a wall or a firewall in front of the interface. */
const MARKUP = /^\s*</;

const wrongType = (probe: Probe, answer: Answer): boolean => {
  const type = (answer.headers['content-type'] ?? '').toLowerCase();
  if (type === '') return false;
  if (probe.format === 'json') return !/json|javascript|text\/plain/.test(type);
  return probe.format === 'html' ? !/html/.test(type) : !/text\/plain|octet-stream/.test(type);
};

const open = (probe: Probe, answer: Answer): Document => {
  const markup = probe.format === 'html' || MARKUP.test(answer.body);
  const page: Page = parsePage(markup ? answer.body : '', probe.classes);
  const json = probe.format === 'json' ? parseJson(answer.body) : undefined;
  return { status: answer.status, landed: answer.landed, json, page, text: answer.body, data: dataIn };
};

/** The doubts that forbid any sign to speak, in the order in which they are looked for. */
const faultOf = (answer: Answer, document: Document, asked: string, handle: string, probe: Probe): Doubt | null => {
  const landing = landingDoubt(answer, asked, handle, probe);
  if (landing === 'walled') return 'walled';
  const status = statusDoubt(answer.status);
  if (status && !isChallenge(answer, document.page)) return status;
  if (isChallenge(answer, document.page)) return 'challenge';
  if (landing) return landing;
  if (answer.body.trim() === '') return answer.status === 202 ? 'challenge' : 'changed';
  if (isWall(document.page) && !probe.door?.(new URL(answer.landed), handle)) return 'walled';
  if (answer.cut || (probe.format === 'html' && (document.page.cut || !MARKUP.test(answer.body)))) return 'changed';
  if (probe.format === 'json' && document.json === undefined) return 'changed';
  return wrongType(probe, answer) ? 'changed' : null;
};

const fits = (status: readonly number[] | undefined, document: Document): boolean =>
  status === undefined || status.includes(document.status);

/** What a person may read of a reply: a page's title or text, or the sentence in a piece of data; never the data itself. */
const excerptOf = ({ page, json, text }: Document): string => {
  const said =
    json === undefined
      ? page.title || page.text || text
      : (SENTENCES.map((key) => textAt(json, key)).find(Boolean) ?? '');
  return said.replace(/\s+/g, ' ').trim().slice(0, EXCERPT);
};

/**
 * Reads one reply.
 * @param platform whose rule tells when two handles are the same
 * @param probe the probe that asked
 * @param handle the handle that was asked
 * @param asked the address that was asked
 * @param reply what came back
 * @param now epoch milliseconds
 * @returns one piece of evidence; never throws, whatever the reply
 */
export const read = (
  platform: Platform,
  probe: Probe,
  handle: string,
  asked: string,
  reply: Reply,
  now: number,
): Evidence => {
  const from: Witness = { by: 'probe', probe: probe.id, address: asked };
  if ('silent' in reply) {
    const nothing = { says: 'nothing', doubt: reply.silent, from, at: now } as const;
    return reply.retryAt === undefined ? nothing : { ...nothing, retryAt: reply.retryAt };
  }
  const document = open(probe, reply);
  const seen = { from, at: now, excerpt: excerptOf(document) };
  const fault = faultOf(reply, document, asked, handle, probe);
  const wait = retryAt(reply.headers, now);
  const nothing = (doubt: Doubt): Evidence =>
    wait === undefined ? { says: 'nothing', doubt, ...seen } : { says: 'nothing', doubt, ...seen, retryAt: wait };
  if (fault) return nothing(fault);
  const said = speak(platform, probe, handle, document, seen);
  if (said?.says === 'taken') return said;
  if (isFiltered(document.page)) return nothing('refused');
  // Who is told to come back later was perhaps not answered: that nobody is there is believed on another day.
  if (said && wait !== undefined) return nothing('limited');
  return said ?? nothing(doubtOf(probe, document, handle));
};

const doubtOf = (probe: Probe, document: Document, handle: string): Doubt => {
  const sign = probe.signs.find(
    (one) => one.says === 'nothing' && fits(one.status, document) && one.when(document, handle),
  );
  return sign?.says === 'nothing' ? sign.doubt : 'changed';
};

type Seen = { from: Witness; at: number; excerpt: string };

/** What the signs say: taken and free together cancel out, because then the page is not what we think it is. */
const speak = (platform: Platform, probe: Probe, handle: string, document: Document, seen: Seen): Evidence | null => {
  const wall = probe.signs.some(
    (one) => one.says === 'nothing' && fits(one.status, document) && one.when(document, handle),
  );
  const named = probe.signs
    .filter((one): one is TakenSign => one.says === 'taken')
    .map((sign) => ({ sign, found: sign.handle(document, handle) }));
  const taken = named.find(
    ({ sign, found }) =>
      fits(sign.status, document) &&
      found !== undefined &&
      sameForm(platform.rule, found) === sameForm(platform.rule, handle),
  );
  const free = probe.signs.find(
    (one): one is FreeSign => one.says === 'free' && fits(one.status, document) && one.when(document, handle),
  );
  if (wall || (taken && free)) return null;
  if (taken?.found !== undefined) {
    // A suspended or private account is named on a page that says just that.
    const open = taken.sign.holder === 'profile';
    if (open && isAbsence(document.page, handle, platform.name)) return null;
    const profile = bounded({ handle: taken.found, ...taken.sign.profile?.(document, handle) });
    return { says: 'taken', holder: taken.sign.holder, profile, ...seen };
  }
  // A page that names anybody, whatever its status, is no page about nobody.
  const somebody = named.some((one) => one.found !== undefined);
  return free && !somebody ? { says: 'free', strength: free.strength, ...seen } : null;
};
