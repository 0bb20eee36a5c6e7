/** What every screen must hold to, whatever the texts on it say. */

/** Only what the pages draw themselves; a picture, a frame or a script is never among it. */
const NEVER = new Set([
  ...['script', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'style', 'img', 'image', 'audio', 'video'],
  ...['math', 'frame', 'applet', 'foreignobject', 'template', 'use', 'animate', 'set'],
]);

/** Our own addressees of a report; mail addresses stand in our own list of them. */
const MAIL = /^mailto:[a-z0-9.@-]+$/;

const isSafeLink = (href: string): boolean => {
  if (href.startsWith('#') || MAIL.test(href)) return true;
  const url = URL.parse(href);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && !url.hostname.includes('*');
};

/** The host that a link's words name, where they name one. */
const namedHost = (words: string): string | null => {
  const address = /^(?:[a-z]+:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#]|$)/i.exec(words.trim());
  return address?.[1]?.toLowerCase() ?? null;
};

/** Characters that hide, turn or cover; spaces that do not break are what French is written with. */
const DECEIVING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u2800]|\p{DI}|\p{M}{5}/u;

/** The line ends and indents of our own and of texts of several lines. */
const withoutLayout = (text: string): string => text.replace(/[\n\t]/g, '');

/** Attributes that a person reads or hears. */
const READ = ['title', 'aria-label', 'alt', 'placeholder', 'label', 'aria-description'] as const;

const shown = (text: string): string => JSON.stringify(text.slice(0, 90));

/** What is wrong with one element; empty when nothing is. */
const flawsOf = (element: Element): string[] => {
  const name = element.localName.toLowerCase();
  const flaws: string[] = [];
  if (NEVER.has(name)) flaws.push(`an element <${name}>`);
  for (const { name: attribute, value } of element.attributes) {
    if (/^on|^style$|^srcdoc$|^formaction$|^xlink:href$|^ping$/i.test(attribute))
      flaws.push(`an attribute ${attribute}`);
    if ((attribute === 'src' || attribute === 'action') && value !== '') flaws.push(`${attribute}=${shown(value)}`);
  }
  const href = element.getAttribute('href');
  if (href !== null && !isSafeLink(href)) flaws.push(`a link to ${shown(href)}`);
  const [named, real] = [
    href?.startsWith('https:') ? namedHost(element.textContent ?? '') : null,
    URL.parse(href ?? ''),
  ];
  if (named !== null && named !== real?.hostname)
    flaws.push(`a link that says ${named} and leads to ${real?.hostname}`);
  for (const attribute of READ) {
    const text = element.getAttribute(attribute) ?? '';
    if (DECEIVING.test(withoutLayout(text))) flaws.push(`a hidden character in ${attribute}: ${shown(text)}`);
  }
  return flaws;
};

/** What a person types in, or copies whole, stands there as it is: the field keeps it apart from everything around it. */
const isField = (node: Node): boolean => node.parentElement?.localName === 'textarea';

const textFlaws = (element: Element): string[] =>
  [...element.childNodes]
    .filter((node) => node.nodeType === 3 && !isField(node) && DECEIVING.test(withoutLayout(node.nodeValue ?? '')))
    .map((node) => `a hidden character in ${element.localName}.${element.className}: ${shown(node.nodeValue ?? '')}`);

/** Everything on a screen that breaks the law, in words, each once. */
export const brokenOn = (root: Element): string[] => [
  ...new Set([...root.querySelectorAll('*')].flatMap((one) => [...flawsOf(one), ...textFlaws(one)])),
];
