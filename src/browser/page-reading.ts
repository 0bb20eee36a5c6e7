/** Reading the page a person is looking at, after her click and only that page. Apart from the rest, because the worker has no document. */
import browser from 'webextension-polyfill';

/** What a page says of itself: plain text, shortened. */
export type PageRead = { address: string; title: string; name: string; canonical: string; excerpt: string };

/** Runs inside the page: must stand alone. */
const lookAround = (): Omit<PageRead, 'address'> => {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const short = (text: string, length: number) => text.replace(/\s+/g, ' ').trim().slice(0, length);
  return {
    title: short(document.title, 200),
    name: short(document.querySelector('h1')?.textContent || meta('og:title'), 120),
    canonical: short(document.querySelector('link[rel=canonical]')?.getAttribute('href') || meta('og:url'), 300),
    excerpt: short(meta('og:description') || (document.querySelector('main') ?? document.body)?.textContent || '', 200),
  };
};

/** Reads one page on a click; null when the browser does not allow it. */
export const readTab = async (tab: { id: number; address: string }): Promise<PageRead | null> => {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: lookAround });
    const read = result?.result as Omit<PageRead, 'address'> | undefined;
    return read ? { address: tab.address, ...read } : null;
  } catch {
    return null;
  }
};
