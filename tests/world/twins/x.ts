/** X: the sign-up's own question, the paid interface with a token, and a page that is the same shell for everybody. */
import { digits, type Resident } from '../accounts.ts';
import { page } from '../document.ts';
import { captured, html, json, type Twin } from '../exchange.ts';

const TAKEN = {
  valid: false,
  reason: 'taken',
  msg: 'Username has already been taken',
  desc: 'That username has been taken. Please choose another.',
};
const FREE = { valid: true, reason: 'available', msg: 'Available!', desc: 'Available!' };
const IMPROPER = {
  valid: false,
  reason: 'improper_format',
  msg: 'Your username can only contain letters, numbers and "_"',
  desc: 'Try again.',
};
const REFUSED = {
  valid: false,
  reason: 'invalid_username',
  msg: 'Your username is invalid',
  desc: 'That username is not allowed.',
};

const availability = (handle: string, one: Resident | undefined) => {
  if (!/^\w{1,15}$/.test(handle)) return IMPROPER;
  if (one?.state === 'reserved') return REFUSED;
  return one ? TAKEN : FREE;
};

const VERIFIED = { government: 'government', organisation: 'business', verified: 'blue', paid: 'blue' };

const user = (one: Resident) => ({
  data: {
    id: digits(one.handle, 18),
    username: one.handle,
    name: one.name,
    description: one.about,
    url: one.website,
    created_at: one.createdAt,
    profile_image_url: one.avatar,
    protected: one.state === 'private',
    verified: one.mark !== undefined,
    verified_type: one.mark ? VERIFIED[one.mark] : 'none',
    public_metrics: { followers_count: one.followers, following_count: 90, tweet_count: 4100, listed_count: 12 },
  },
});

const absent = (handle: string, suspended: boolean) => ({
  errors: [
    {
      value: handle,
      detail: suspended ? `User has been suspended: [${handle}].` : `Could not find user with username: [${handle}].`,
      title: suspended ? 'Forbidden' : 'Not Found Error',
      resource_type: 'user',
      parameter: 'username',
      type: 'https://api.twitter.com/2/problems/resource-not-found',
    },
  ],
});

const x: Twin = {
  hosts: ['api.x.com', 'x.com'],
  platforms: ['x'],
  answer: ({ host, url, headers }, { accounts }) => {
    if (host === 'x.com')
      return html(200, page({ title: 'X', brand: 'X (formerly Twitter)', body: '<div id="react-root"></div>' }));
    if (url.pathname === '/i/users/username_available.json') {
      const handle = url.searchParams.get('username') ?? '';
      return json(200, availability(handle, accounts.find('x', handle)));
    }
    const handle = captured(url, /^\/2\/users\/by\/username\/([^/]+)$/);
    if (handle === undefined) return undefined;
    if (!headers['authorization'])
      return json(401, { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' });
    const one = accounts.find('x', handle);
    return one?.state === 'public' || one?.state === 'private'
      ? json(200, user(one))
      : json(200, absent(handle, one?.state === 'suspended'));
  },
};

export default x;
