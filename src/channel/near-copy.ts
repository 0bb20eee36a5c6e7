/** Whether a post is a near-copy of a news item of the website, by the words and word pairs that they share. */
import { pairsOf, tellingWords } from './shingles.ts';

/** What is compared of a news item. */
export type NewsText = { title: string; text: string };

/** A text made ready: its telling words in order, each once, and in pairs. */
export type Ready = { list: readonly string[]; words: ReadonlySet<string>; pairs: ReadonlySet<string> };

export type ReadyNews = { title: Ready; whole: Ready };

/**
 * From the tuned two thirds of the labelled pairs (tests/corpus/copies-*.ts). There the poorest copy shares 71 % of its
 * words and 20 % of its pairs; the post on the same subject that comes nearest shares 63 % and none, or 50 % and 29 %.
 */
export const SHARED = { words: 0.66, pairs: 0.16 };

/** A title that came over whole makes the post a copy, whatever else was added; a title of two words proves nothing. */
export const TITLE = { words: 0.8, pairs: 0.6, least: 3 };

/** Two words in common are a subject, no copy. */
const LEAST_SHARED = 3;

export const readyText = (text: string): Ready => {
  const list = tellingWords(text);
  return { list, words: new Set(list), pairs: pairsOf(list) };
};

/** The title stands before the text, but no pair spans the two. */
export const readyNews = ({ title, text }: NewsText): ReadyNews => {
  const [head, body] = [readyText(title), readyText(text)];
  const list = [...head.list, ...body.list];
  const whole = { list, words: new Set(list), pairs: new Set([...head.pairs, ...body.pairs]) };
  return { title: head, whole };
};

const sharedBy = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number => {
  let shared = 0;
  for (const one of part) if (whole.has(one)) shared++;
  return shared;
};

/** Nothing shares nothing. */
const isShared = (part: ReadonlySet<string>, whole: ReadonlySet<string>, share: number): boolean =>
  part.size > 0 && sharedBy(part, whole) >= share * part.size;

const fromNews = (post: Ready, { whole }: ReadyNews): boolean =>
  sharedBy(post.words, whole.words) >= Math.max(LEAST_SHARED, SHARED.words * post.words.size) &&
  isShared(post.pairs, whole.pairs, SHARED.pairs);

const holdsTitle = (post: Ready, { title }: ReadyNews): boolean =>
  title.words.size >= TITLE.least &&
  isShared(title.words, post.words, TITLE.words) &&
  isShared(title.pairs, post.pairs, TITLE.pairs);

const isTitle = (post: Ready, { title }: ReadyNews): boolean =>
  post.list.length > 0 && post.list.join(' ') === title.list.join(' ');

/** The same for texts that were made ready before. */
export const isNearCopy = (post: Ready, news: ReadyNews): boolean =>
  fromNews(post, news) || holdsTitle(post, news) || isTitle(post, news);

/**
 * Whether a post repeats a news item.
 * @param post its text, with emoji, hashtags and links as they came
 * @param news title and text; either may be empty
 */
export const nearCopy = (post: string, news: NewsText): boolean => isNearCopy(readyText(post), readyNews(news));
