/** The internet of a test's computer: the twins of the platforms, and what is packed with the extension. */
import { messagesOf } from '../../tools/locales.ts';
import type { Accounts } from '../world/accounts.ts';
import type { Question, Reply } from '../world/exchange.ts';
import { goodReply } from '../world/hosts.ts';

type Net = { online: boolean; accounts: Accounts; websites: Map<string, string>; asked: { url: string; at: number }[] };

const WORDS = messagesOf('nl');

const packed = (url: string): unknown => (url.endsWith('messages.json') ? WORDS : []);

const responseOf = (url: string, { status, headers, body }: Reply) => {
  const parts = [new TextEncoder().encode(String(body))];
  const read = async () => (parts.length > 0 ? { done: false, value: parts.shift() } : { done: true });
  return {
    url,
    status,
    headers: Object.entries(headers),
    body: { getReader: () => ({ read, cancel: async () => {} }) },
  };
};

const MOST_REDIRECTS = 20;

const follow = (net: Net, url: string, left = MOST_REDIRECTS): ReturnType<typeof responseOf> => {
  const parsed = new URL(url);
  const question: Question = { method: 'GET', host: parsed.host, url: parsed, headers: {}, body: '' };
  const reply = goodReply(question, net);
  if (!reply || left === 0) throw new TypeError('Failed to fetch');
  const to = reply.headers['location'];
  return to === undefined ? responseOf(url, reply) : follow(net, new URL(to, url).href, left - 1);
};

/** The `fetch` of one program. @param outside makes one numbered step of it */
export const answering =
  (net: Net, now: () => number, outside: <T>(name: string, effect: () => T) => Promise<T>) =>
  (url: string): Promise<unknown> => {
    if (!url.startsWith('https:')) return outside('packed', () => ({ json: async () => packed(url) }));
    return outside(`ask ${new URL(url).host}`, () => {
      if (!net.online) throw new TypeError('Failed to fetch');
      net.asked.push({ url, at: now() });
      return follow(net, url);
    });
  };
