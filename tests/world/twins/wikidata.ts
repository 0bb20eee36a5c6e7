/** Wikidata's query service: what volunteers noted of a municipality, by its official code. */
import { json, type Twin } from '../exchange.ts';

/** Properties and values by code, as `?says ?value` rows. */
const NOTED: Readonly<Record<string, readonly (readonly [property: string, value: string])[]>> = {
  '44021': [
    ['P2002', 'stadgent'],
    ['P2003', 'stadgent'],
    ['P2013', 'stadgent'],
    ['P4033', 'stadgent@mastodon.social'],
    ['P12361', 'stad.gent'],
    ['P856', 'https://stad.gent/'],
  ],
};

const row = ([property, value]: readonly [string, string]) => ({
  says: { type: 'uri', value: `http://www.wikidata.org/prop/statement/${property}` },
  value: { type: property === 'P856' ? 'uri' : 'literal', value },
});

const wikidata: Twin = {
  hosts: ['query.wikidata.org'],
  platforms: [],
  answer: ({ url }) => {
    if (url.pathname !== '/sparql') return undefined;
    const code = /VALUES \?code \{ "(\d+)"/.exec(url.searchParams.get('query') ?? '')?.[1] ?? '';
    const bindings = (NOTED[code] ?? []).map(row);
    return json(200, { head: { vars: ['says', 'value'] }, results: { bindings } });
  },
};

export default wikidata;
