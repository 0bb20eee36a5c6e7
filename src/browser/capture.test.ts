/** A screenshot is of the page in front, under its own address, or it is none. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { captureTab, sha256Of } from './capture.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const profile = { id: 7, windowId: 1, url: 'https://place.example/stadgent' };

const query = vi.fn();
const take = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(browser.tabs, { query, captureVisibleTab: take });
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://ours/${path}` });
  query.mockResolvedValue([profile]);
  take.mockResolvedValue(PIXEL);
});

describe('a fingerprint', () => {
  it('is the SHA-256 that everybody computes', async () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await sha256Of(new TextEncoder().encode('abc'))).toBe(abc);
  });
});

describe('a screenshot', () => {
  it('holds the picture, its fingerprint and the address of its page', async () => {
    const shot = await captureTab();
    const bytes = new Uint8Array((await shot?.png.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(shot).toMatchObject({ sha256: await sha256Of(bytes), address: profile.url });
    expect(shot?.png.type).toBe('image/png');
  });

  it.each([
    ['there is no page', []],
    ['its address is not told', [{ id: 7, windowId: 1 }]],
    ['it is a page of ours', [{ ...profile, url: 'chrome-extension://ours/src/ui/popup/index.html' }]],
  ])('is not taken when %s', async (_, tabs) => {
    query.mockResolvedValue(tabs);
    expect(await captureTab()).toBeNull();
    expect(take).not.toHaveBeenCalled();
  });

  it('is none when the browser refuses or gives no picture', async () => {
    take.mockRejectedValueOnce(new Error('Missing activeTab permission')).mockResolvedValueOnce(undefined);
    expect(await captureTab()).toBeNull();
    expect(await captureTab()).toBeNull();
  });

  it.each([
    ['another page', [{ ...profile, url: 'https://place.example/stad_gent' }]],
    ['another tab', [{ ...profile, id: 8 }]],
    ['nothing', []],
  ])('is none when %s came in front meanwhile', async (_, after) => {
    query.mockResolvedValueOnce([profile]).mockResolvedValueOnce(after);
    expect(await captureTab()).toBeNull();
  });
});
