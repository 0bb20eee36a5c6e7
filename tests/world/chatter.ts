/** What browsers say to their makers by themselves. It is no part of any test, so it stays out of the log. */
import { covers } from './exchange.ts';

const MAKERS = [
  '*.mozilla.com',
  '*.mozilla.org',
  '*.mozilla.net',
  '*.firefox.com',
  'accounts.google.com',
  'clients1.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  '*.gvt1.com',
];

/** Whether a host belongs to a browser's maker and is asked by the browser, not by us. */
export const isChatter = (host: string): boolean => MAKERS.some((maker) => covers(maker, host));
