/**
 * The Bluesky reference network on loopback: directory, personal data server, view and moderation, as Bluesky wrote them.
 * Prints one line of JSON when it stands, then answers one line for every command on its standard input:
 * create HANDLE [NAME] · rename HANDLE NEW · deactivate HANDLE · activate HANDLE · takedown HANDLE · restore HANDLE ·
 * suspend HANDLE · delete HANDLE · post HANDLE TEXT · reply HANDLE TO TEXT · process · quit; TO is a post's number from 1 on.
 */
import net from 'node:net';
import { createInterface } from 'node:readline';

/** The packages listen on every interface; here they only hear this machine. */
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (first, ...rest) {
  if (typeof first === 'object' && first !== null && 'port' in first)
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  if (typeof first !== 'number') return listen.call(this, first, ...rest);
  return listen.call(this, first, '127.0.0.1', ...rest.filter((one) => typeof one === 'function'));
};

const { TestNetwork } = await import('@atproto/dev-env');

/** Handles that exist here; a domain of one's own counts as one as well, because no name server knows these. */
const DOMAINS = ['.test', '.bsky.social', '.app', '.com', '.gent', '.be'];
const PASSWORD = 'naamwacht-interop';

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const network = await TestNetwork.create({ dbPostgresSchema: 'interop', pds: { serviceHandleDomains: DOMAINS } });
const agent = network.pds.getClient();
const accounts = new Map();
let made = 0;

const admin = { encoding: 'application/json', headers: network.pds.adminAuthHeaders() };
const moderator = { encoding: 'application/json', headers: network.bsky.adminAuthHeaders() };

const accountOf = (handle) => {
  const account = accounts.get(handle);
  if (!account) throw new Error(`No account made under ${handle}`);
  return account;
};

const asHolder = (account) => ({
  encoding: 'application/json',
  headers: { authorization: `Bearer ${account.accessJwt}` },
});

const signUp = async (handle) => {
  const email = `account-${++made}@naamwacht.test`;
  const { data } = await agent.com.atproto.server.createAccount({ handle, email, password: PASSWORD });
  accounts.set(handle, { did: data.did, accessJwt: data.accessJwt });
  return accounts.get(handle);
};

const move = (before, after) => {
  accounts.set(after, accountOf(before));
  accounts.delete(before);
};

/** Some names, `aoc` among them, are reserved: the real network hands those out by its own hand, and so do we. */
const signUpReserved = async (handle) => {
  const first = `held-${made}.test`;
  const account = await signUp(first);
  await agent.com.atproto.admin.updateAccountHandle({ did: account.did, handle }, admin);
  move(first, handle);
  return account;
};

/** An account has no profile until its holder writes one. */
const introduce = (account, displayName) => {
  const record = { displayName, description: `Welkom bij ${displayName}.`, createdAt: new Date().toISOString() };
  const profile = { repo: account.did, collection: 'app.bsky.actor.profile', rkey: 'self', record };
  return agent.com.atproto.repo.putRecord(profile, asHolder(account));
};

const create = async (handle, ...words) => {
  const reserved = (error) => error.message === 'Reserved handle';
  const held = await signUp(handle).then(
    () => false,
    (error) => {
      if (reserved(error)) return signUpReserved(handle).then(() => true);
      throw error;
    },
  );
  const account = accountOf(handle);
  if (words.length > 0) await introduce(account, words.join(' '));
  return { did: account.did, reserved: held };
};

/** In the order in which they were written. */
const posts = [];

const write = async (handle, more, words) => {
  const account = accountOf(handle);
  const record = { text: words.join(' '), createdAt: new Date().toISOString(), ...more };
  const post = { repo: account.did, collection: 'app.bsky.feed.post', record };
  const { data } = await agent.com.atproto.repo.createRecord(post, asHolder(account));
  const here = { uri: data.uri, cid: data.cid };
  posts.push({ ...here, root: more.reply?.root ?? here });
};

const answer = (handle, to, words) => {
  const { root, ...parent } = posts[Number(to) - 1] ?? {};
  if (!root) throw new Error(`No post ${to}`);
  return write(handle, { reply: { root, parent } }, words);
};

const subject = (handle) => ({ $type: 'com.atproto.admin.defs#repoRef', did: accountOf(handle).did });
const takenDown = (handle, applied) => ({ subject: subject(handle), takedown: { applied, ref: 'interop' } });

const COMMANDS = {
  create,
  rename: async (before, after) => {
    await agent.com.atproto.identity.updateHandle({ handle: after }, asHolder(accountOf(before)));
    move(before, after);
  },
  deactivate: (handle) => agent.com.atproto.server.deactivateAccount({}, asHolder(accountOf(handle))),
  activate: (handle) =>
    agent.com.atproto.server.activateAccount(undefined, { headers: asHolder(accountOf(handle)).headers }),
  /** The view's own moderators hide an account. */
  takedown: (handle) =>
    network.bsky.getClient().com.atproto.admin.updateSubjectStatus(takenDown(handle, true), moderator),
  restore: (handle) =>
    network.bsky.getClient().com.atproto.admin.updateSubjectStatus(takenDown(handle, false), moderator),
  /** The server where the account lives closes it. */
  suspend: (handle) => agent.com.atproto.admin.updateSubjectStatus(takenDown(handle, true), admin),
  delete: async (handle) => {
    await agent.com.atproto.admin.deleteAccount({ did: accountOf(handle).did }, admin);
    accounts.delete(handle);
  },
  post: (handle, ...words) => write(handle, {}, words),
  reply: (handle, to, ...words) => answer(handle, to, words),
  process: () => undefined,
};

const run = async (line) => {
  const [name = '', ...parts] = line.trim().split(/\s+/);
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new Error(`No such command: ${name}`);
    const result = await COMMANDS[name](...parts);
    await network.processAll(20_000);
    say({ done: name, ...(result?.did ? result : {}) });
  } catch (error) {
    say({ failed: name, why: error.message });
  }
};

say({ ready: true, view: network.bsky.port, server: network.pds.port, directory: network.plc.port, domains: DOMAINS });

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === 'quit') break;
  if (line.trim() !== '') await run(line);
}
await network.close();
process.exit(0);
