/** Which host says what on a good day: a website, a twin, a Mastodon server, or nobody at all. */
import { covers, html, type Question, type Reply, type Scene, type Twin } from './exchange.ts';
import { atprotoDid } from './twins/domain.ts';
import { TWINS } from './twins/index.ts';
import mastodon, { platformAt, speaksMastodon } from './twins/mastodon.ts';
import { consentPage, homePage, loginPage } from './walls.ts';

/** The twin that stands in for a host. */
export const twinOf = (host: string): Twin | undefined =>
  TWINS.find((twin) => twin.hosts.some((one) => covers(one, host)));

/** Addresses that every large site has, whoever it is. */
export const usual = ({ host, url }: Question): Reply => {
  if (host.startsWith('consent.')) return html(200, consentPage(url.searchParams.get('continue') ?? ''));
  if (/^\/(?:login|accounts\/login|checkpoint)/.test(url.pathname)) return html(200, loginPage());
  if (url.pathname === '/') return html(200, homePage(host));
  return html(404, '<!DOCTYPE html><html><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>');
};

/** The honest answer of a host, or nothing when there is no such host in this world. */
export const goodReply = (question: Question, scene: Scene): Reply | undefined => {
  const { host, url } = question;
  const website = scene.websites.get(`${host}${url.pathname}`);
  if (website !== undefined) return html(200, website);
  const twin = twinOf(host);
  if (twin) return twin.answer(question, scene) ?? usual(question);
  if (host.startsWith('consent.')) return usual(question);
  if (url.pathname === '/.well-known/atproto-did' && scene.accounts.find('bluesky-domain', host))
    return atprotoDid(scene.accounts, host);
  if (speaksMastodon(url) && scene.accounts.all(platformAt(host)).length > 0) return mastodon.answer(question, scene);
  return [...scene.websites.keys()].some((one) => one.startsWith(`${host}/`)) ? usual(question) : undefined;
};
