/** Discord: the sign-up's question by POST, and invitations for servers with a name of their own. */
import { digits, type Resident } from '../accounts.ts';
import { captured, fields, json, type Reply, type Twin } from '../exchange.ts';

const USERNAMES = 'discord';
const SERVERS = 'discord-server';

const BAD_LENGTH = {
  message: 'Invalid Form Body',
  code: 50035,
  errors: { username: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 2 and 32 in length.' }] } },
};

const invitation = (one: Resident) => ({
  type: 0,
  code: one.handle,
  expires_at: null,
  guild: {
    id: digits(one.handle, 18),
    name: one.name,
    description: one.about,
    icon: null,
    features: ['COMMUNITY', 'VANITY_URL', ...(one.mark ? ['VERIFIED'] : [])],
    verification_level: 2,
    vanity_url_code: one.handle,
  },
  channel: { id: digits(`${one.handle} channel`, 18), type: 0, name: 'welkom' },
  approximate_member_count: one.followers,
  approximate_presence_count: 31,
});

const discord: Twin = {
  hosts: ['discord.com'],
  platforms: [USERNAMES, SERVERS],
  answer: ({ method, url, body }, { accounts }): Reply | undefined => {
    if (url.pathname === '/api/v9/unique-username/username-attempt-unauthed') {
      if (method !== 'POST') return json(405, { message: '405: Method Not Allowed', code: 0 });
      const username = String(fields(body)['username'] ?? '');
      if (username.length < 2 || username.length > 32) return json(400, BAD_LENGTH);
      return json(200, { taken: accounts.find(USERNAMES, username) !== undefined });
    }
    const code = captured(url, /^\/api\/v\d+\/invites\/([^/]+)$/);
    if (code === undefined) return undefined;
    const one = accounts.find(SERVERS, code);
    return one?.state === 'public' ? json(200, invitation(one)) : json(404, { message: 'Unknown Invite', code: 10006 });
  },
};

export default discord;
