/** The marks of a true reply where anybody can write them: quoted, commented out, switched off, in somebody's own words. */
import { DATA, type Day, escaped, instead, page } from './day.ts';
import type { Given } from './given.ts';

const head = (html: string): string => /<head[^>]*>([\s\S]*?)<\/head>/i.exec(html)?.[1] ?? html;
const titleOf = (html: string): string => /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? '';
const within = (html: string): string => html.replace(/<!DOCTYPE[^>]*>/i, '');

/** An ordinary page of the platform that carries a whole good page in some hidden way. */
const WAYS: Readonly<Record<string, (good: string, given: Given) => string>> = {
  'in a comment': (good) => page('News', `<!-- ${good.replaceAll('--', '- -')} -->`),
  'in a comment in the head': (good) => page('News', '', `<!-- ${head(good).replaceAll('--', '- -')} -->`),
  'in a script': (good) => page('News', `<script>var x=${JSON.stringify(good).replaceAll('<', '\\u003C')}</script>`),
  'in a script of data': (good) =>
    page('News', `<script type="application/json">${JSON.stringify({ good }).replaceAll('<', '\\u003C')}</script>`),
  'in a script that is a template': (good) =>
    page('News', `<script type="text/template">${within(good).replaceAll('</script', '<\\/script')}</script>`),
  'in a template': (good) => page('News', `<template>${within(good)}</template>`),
  'in a template in the head': (good) => page('News', '', `<template>${head(good)}</template>`),
  'in noscript': (good) => page('News', `<noscript>${within(good)}</noscript>`),
  'in noscript in the head': (good) => page('News', '', `<noscript>${head(good)}</noscript>`),
  'in a text field': (good) => page('News', `<textarea>${within(good)}</textarea>`),
  'in a style': (good) => page('News', `<style>${head(good)}</style>`),
  'in noframes': (good) => page('News', `<noframes>${within(good)}</noframes>`),
  'in xmp': (good) => page('News', `<xmp>${within(good)}</xmp>`),
  'in an attribute': (good) => page('News', `<div data-page="${escaped(good)}"></div>`),
  'in a frame of its own': (good) => page('News', `<iframe srcdoc="${escaped(good)}"></iframe>`),
  'inside a frame': (good) => page('News', `<iframe>${within(good)}</iframe>`),
  'in a biography': (good, { handle }) => page('News', `<p>@${handle}</p><p>${escaped(good)}</p>`),
  'in CDATA': (good) => page('News', `<![CDATA[${good}]]>`),
  'in a drawing': (good) =>
    page('News', `<svg><title>${escaped(titleOf(good))}</title><desc>${escaped(good)}</desc></svg>`),
  'in a formula': (good) => page('News', `<math><annotation>${escaped(good)}</annotation></math>`),
  'as a second title': (good) => page('News', '', `<title>${titleOf(good)}</title>`),
  'as a title in the body': (good) =>
    page('News', `<title>${titleOf(good)}</title>`).replace('<title>News</title>', ''),
  'as a title in a drawing': (good) =>
    page('News', `<svg><title>${titleOf(good)}</title></svg>`).replace('<title>News</title>', ''),
  'as lines in the body': (good) => page('News', (head(good).match(/<(?:meta|link)[^>]*>/gi) ?? []).join('')),
  'after the end': (good) => page('News', '').replace('</html>', `<!-- ${good.replaceAll('--', '- -')} --></html>`),
};

const HIDDEN_PAGES: readonly Day[] = Object.entries(WAYS).flatMap(([name, way]): Day[] =>
  [true, false].map((own) => ({
    name: `a good page ${name}${own ? '' : ' under 200'}`,
    deserves: 'nothing',
    reply: (given) =>
      given.probe.format === 'html'
        ? instead(given, { status: own ? given.good.status : 200, body: way(given.good.body, given) })
        : null,
  })),
);

const FIELDS: readonly string[] = ['bio', 'note', 'description', 'displayName', 'data', 'result', 'message', 'error'];

/** Data that carries a whole good reply as somebody's words, or one level too deep. */
const HIDDEN_DATA: readonly Day[] = [
  ...FIELDS.map(
    (field): Day => ({
      name: `good data as the words of "${field}"`,
      deserves: 'nothing',
      reply: (given) =>
        given.probe.format === 'json'
          ? { ...given.good, headers: DATA, body: JSON.stringify({ [field]: given.good.body }) }
          : null,
    }),
  ),
  ...['payload', 'value', 'response', 'constructor', '__proto__', 'prototype', 'toString'].map(
    (field): Day => ({
      name: `good data under "${field}"`,
      deserves: 'nothing',
      reply: (given) =>
        given.probe.format === 'json'
          ? { ...given.good, headers: DATA, body: `{"${field}":${unguarded(given.good.body)}}` }
          : null,
    }),
  ),
  {
    name: 'good data in a list of two',
    deserves: 'nothing',
    reply: (given) =>
      given.probe.format === 'json'
        ? { ...given.good, headers: DATA, body: `[${unguarded(given.good.body)},${unguarded(given.good.body)}]` }
        : null,
  },
];

const unguarded = (text: string): string => text.replace(/^\]\)\}while\(1\);<\/x>/, '') || '0';

/** Marks of one page in the data of somebody else. */
const OTHERS: readonly Day[] = [
  {
    name: 'a page of somebody else that mentions the asked name in its data',
    deserves: 'nothing',
    reply: (given) =>
      given.probe.format === 'html' && given.says === 'taken'
        ? instead(given, {
            body: page(
              'Iemand anders | LinkedIn',
              '',
              `<meta property="og:url" content="https://www.linkedin.com/company/iemandanders"><script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', url: `https://www.linkedin.com/company/${given.handle}` })}</script>`,
            ),
          })
        : null,
  },
];

export const HIDDEN: readonly Day[] = [...HIDDEN_PAGES, ...HIDDEN_DATA, ...OTHERS];
