/** The reply about somebody else: what a platform that mixes up its pages sends under the asked address. */
import type { Resident } from './accounts.ts';
import type { Question, Reply, Scene, Twin } from './exchange.ts';

const MOST_STEPS = 3;

/** Somebody on the twin's platforms whose name is not in the question. */
const bystander = (twin: Twin, { url, body }: Question, { accounts }: Scene): Resident | undefined => {
  const said = decodeURIComponent(`${url.href} ${body}`).toLowerCase();
  return accounts
    .all()
    .find(
      (one) =>
        twin.platforms.includes(one.platform) && one.state === 'public' && !said.includes(one.handle.toLowerCase()),
    );
};

/**
 * The good reply about another account, with redirects to her own address followed so that it comes under the asked one.
 * @returns nothing when the twin shows no other account
 */
export const anotherAccount = (twin: Twin, question: Question, scene: Scene): Reply | undefined => {
  const other = bystander(twin, question, scene);
  if (!other) return undefined;
  const mixed: Scene = { ...scene, accounts: { ...scene.accounts, find: () => other, all: () => [other] } };
  let asked = question;
  for (let step = 0; step < MOST_STEPS; step++) {
    const reply = twin.answer(asked, mixed);
    const onward = reply?.headers['location'];
    if (onward === undefined) return reply;
    asked = { ...asked, url: new URL(onward, asked.url) };
  }
  return undefined;
};
