/** A bad day as data: what comes instead, and what the honest reader may say of it. */
import type { Answer, Reply } from '../../src/probe/reply.ts';
import type { Given } from './given.ts';

/**
 * `nothing`: neither free nor taken may be said. `truth`: the reply still answers the question honestly, so that the
 * same may be said as on a good day, or nothing; never the opposite, and never another name.
 */
export type Deserves = 'nothing' | 'truth';

export type Day = {
  name: string;
  deserves: Deserves | ((given: Given) => Deserves);
  /** Null where such a day cannot be for this question. */
  reply: (given: Given) => Reply | null;
};

export const HTML = { 'content-type': 'text/html; charset=utf-8' };
export const DATA = { 'content-type': 'application/json; charset=utf-8' };

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A whole web page. */
export const page = (title: string, body: string, head = '', language = 'en'): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** An answer under the asked address. */
export const instead = ({ asked }: Given, part: Partial<Answer>): Answer => ({
  url: asked,
  landed: asked,
  status: 200,
  headers: HTML,
  body: '',
  cut: false,
  ...part,
});

export const deserved = (day: Day, given: Given): Deserves =>
  typeof day.deserves === 'string' ? day.deserves : day.deserves(given);

/** Days that come with one body under several statuses. */
export const under = (statuses: readonly number[], name: string, part: (given: Given) => Partial<Answer>): Day[] =>
  statuses.map((status) => ({
    name: `${name} under ${status}`,
    deserves: 'nothing',
    reply: (given) => instead(given, { ...part(given), status }),
  }));

/** Days made of a table of bodies in data. */
export const data = (statuses: readonly number[], name: string, value: (given: Given) => string): Day[] =>
  under(statuses, name, (given) => ({ headers: DATA, body: value(given) }));

/** Every place where the asked name stands, replaced by another one; null when it stands nowhere. */
export const renamed = (text: string, handle: string, other: string): string | null => {
  const escapes = handle.replaceAll('.', '\\.');
  const after = text.replaceAll(new RegExp(escapes, 'gi'), other);
  return after === text ? null : after;
};
