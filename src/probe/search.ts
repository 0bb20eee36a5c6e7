/** Reads the reply to a search by name: the accounts found, or why there is no answer. */
import type { Doubt } from '../verdict/evidence.ts';
import type { Document } from './document.ts';
import { isChallenge, retryAt, statusDoubt } from './faults.ts';
import { dataIn, parseJson } from './json.ts';
import { parsePage } from './page.ts';
import type { FoundAccount, Search } from './platform.ts';
import type { Reply } from './reply.ts';

export type Silent = { is: 'nothing'; doubt: Doubt; retryAt?: number };

/** A reply that may be read, as a document. */
export type Opened = { is: 'open'; document: Document } | Silent;

export type Found = { is: 'found'; accounts: FoundAccount[] } | Silent;

const MARKUP = /^\s*</;

/**
 * Opens a reply of a search, unless it is a refusal, a challenge, or nothing that can be read.
 * @param reply what came back, anything at all
 * @param now epoch milliseconds
 */
export const openReply = (reply: Reply, now: number): Opened => {
  if ('silent' in reply) {
    const silent: Silent = { is: 'nothing', doubt: reply.silent };
    return reply.retryAt === undefined ? silent : { ...silent, retryAt: reply.retryAt };
  }
  const wait = retryAt(reply.headers, now);
  const nothing = (doubt: Doubt): Silent =>
    wait === undefined ? { is: 'nothing', doubt } : { is: 'nothing', doubt, retryAt: wait };
  const page = parsePage(MARKUP.test(reply.body) ? reply.body : '');
  if (isChallenge(reply, page)) return nothing('challenge');
  const status = statusDoubt(reply.status);
  if (status) return nothing(status);
  const json = parseJson(reply.body);
  if (reply.cut || reply.status !== 200 || json === undefined) return nothing('changed');
  return { is: 'open', document: { status: 200, landed: reply.landed, json, page, text: reply.body, data: dataIn } };
};

/** The accounts in an opened reply; a reply of another shape says nothing. */
export const accountsIn = (search: Search, opened: Opened): Found => {
  if (opened.is === 'nothing') return opened;
  const accounts = search.found(opened.document);
  return accounts ? { is: 'found', accounts } : { is: 'nothing', doubt: 'changed' };
};
