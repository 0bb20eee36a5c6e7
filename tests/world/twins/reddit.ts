/** Reddit: the open JSON ended in May 2026; what still answers is the sign-up's own question, and the pages. */
import { page } from '../document.ts';
import { captured, html, json, type Twin } from '../exchange.ts';

const BLOCKED = `<body><h1>whoa there, pardner!</h1><p>You've been blocked by network security.</p></body>`;

const reddit: Twin = {
  hosts: ['www.reddit.com', 'old.reddit.com'],
  platforms: ['reddit'],
  answer: ({ url }, { accounts }) => {
    if (url.pathname === '/api/username_available.json') {
      const handle = url.searchParams.get('user') ?? '';
      if (!/^[\w-]{3,20}$/.test(handle))
        return json(200, { json: { errors: [['BAD_USERNAME', 'invalid user name', 'user']] } });
      return json(200, accounts.find('reddit', handle) === undefined);
    }
    if (url.pathname.endsWith('.json')) return html(403, BLOCKED);
    const handle = captured(url, /^\/user\/([^/]+)\/?$/);
    if (handle === undefined) return undefined;
    const one = accounts.find('reddit', handle);
    const gone = 'Sorry, nobody on Reddit goes by that name.';
    return html(
      200,
      page({
        title: one?.state === 'public' ? `u/${one.handle}` : 'Reddit',
        brand: 'Reddit',
        body: one?.state === 'public' ? '' : gone,
      }),
    );
  },
};

export default reddit;
