/** The host of a web address, without www, and whether a body can be said to own it. */

/** The host in lower case; null for what is no web address. */
export const hostOf = (address: string | null | undefined): string | null => {
  if (!address) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
  return url && /^https?:$/.test(url.protocol) ? url.hostname.toLowerCase().replace(/^www\./, '') : null;
};

/** Hosts that everybody shares: a town whose site is a Facebook page does not own facebook.com. */
const SHARED =
  /(?:^|\.)(?:facebook\.com|fb\.com|instagram\.com|threads\.(?:com|net)|twitter\.com|x\.com|t\.me|wa\.me|linkedin\.com|youtube\.com|youtu\.be|tiktok\.com|bsky\.(?:app|social)|mastodon\.social|linktr\.ee|google\.com|wordpress\.com|blogspot\.com|wixsite\.com|weebly\.com|medium\.com|github\.io|netlify\.app|web\.app|pages\.dev)$/;

/** Whether a host is one that anybody may put a page on. */
export const isShared = (host: string): boolean => SHARED.test(host);
