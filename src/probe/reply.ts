/** What came back from a host, or why nothing did. */
import type { Doubt } from '../verdict/evidence.ts';

export type Answer = {
  url: string;
  /** Where the reply came from after redirects. */
  landed: string;
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
  /** The body was cut, by the connection or by our own limit. */
  cut: boolean;
};

/** Nothing came: the doubt says why; `retryAt` (epoch ms) when it is already known when to ask again. */
export type Silence = { silent: Doubt; retryAt?: number };

export type Reply = Answer | Silence;
