/** What the municipality and its citizens wrote last month: as a feed, and as the exports of two platforms. */
import type { Post } from '../world/accounts.ts';

/** What a citizen wrote, and our answer that repeats it. */
const CITIZEN = 'Mijn kelder in de Veldstraat loopt onder, zegt Jan Peeters';
const NEWS = 'De bib is dicht.';

/** Whatever of all this is stored anywhere shows one of these; nothing of it may be. */
export const WORDS = /kelder|Peeters|De bib is dicht|Kom jij ook/;

const today = new Date();

/** The month before this one, as in 2026-10. */
export const MONTH = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 0)).toISOString().slice(0, 7);

const during = (day: number): string => `${MONTH}-${String(1 + (day % 27)).padStart(2, '0')}T10:00:00.000Z`;

/** 24 posts, of which 12 ask something, and 30 answers; one post is of a day to come, one of no day at all. */
export const POSTS: readonly Post[] = [
  ...Array.from({ length: 24 }, (_, day) => ({ at: during(day), text: day % 2 ? 'Kom jij ook?' : NEWS })),
  ...Array.from({ length: 30 }, (_, day) => ({ at: during(day), text: CITIZEN, answers: 'another' as const })),
  { at: new Date(today.getTime() + 200 * 86_400_000).toISOString(), text: NEWS },
  { at: 'ooit', text: NEWS },
];

/** 25 posts, as Meta Business Suite exports them. */
export const META = [
  'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Is share,Reactions,Comments,Shares,Reach',
  ...Array.from({ length: 25 }, (_, at) => `${at},1,Gent,,"${CITIZEN}",${during(at)},,0,${at},2,1,90`),
].join('\n');

/** As LinkedIn exports a page's posts. */
export const LINKEDIN = `Post title,Post link,Posted by,Created date,Impressions,Likes
${CITIZEN},,Els,10/13/2026,9,3`;
