/** A screenshot of the page a person is looking at, on her click: evidence with a fingerprint of its own. */
import browser from 'webextension-polyfill';

export type Screenshot = {
  png: Blob;
  /** Of the PNG's bytes, in hexadecimal digits. */
  sha256: string;
  /** Of the page in the picture. */
  address: string;
};

type Bytes = Uint8Array<ArrayBuffer>;

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export const sha256Of = async (bytes: Bytes): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

// By hand, because our content security policy lets no page fetch a data: address.
const bytesOf = (dataAddress: string): Bytes =>
  Uint8Array.from(atob(dataAddress.slice(dataAddress.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));

/** The tab in front, unless it is a page of ours: then there is nothing to take evidence of. */
const inFront = async (): Promise<browser.Tabs.Tab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url && !tab.url.startsWith(browser.runtime.getURL('')) ? tab : null;
};

/**
 * Takes a screenshot of what is visible of the page in front; needs a click of hers on the extension's button.
 * @returns null when the browser refuses, the page in front is ours, or it changed meanwhile: a picture of one page must
 * not stand under the address of another
 */
export const captureTab = async (): Promise<Screenshot | null> => {
  try {
    const before = await inFront();
    if (!before?.url) return null;
    const bytes = bytesOf(await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' }));
    const after = await inFront();
    if (before.id !== after?.id || before.url !== after?.url) return null;
    return { png: new Blob([bytes], { type: 'image/png' }), sha256: await sha256Of(bytes), address: before.url };
  } catch {
    return null;
  }
};
