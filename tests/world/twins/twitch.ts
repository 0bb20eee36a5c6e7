/** Twitch: the web client's GraphQL, which wants the client's id and a query it knows. */
import { digits, type Resident } from '../accounts.ts';
import { metas, page } from '../document.ts';
import { html, json, type Twin } from '../exchange.ts';

type Operation = {
  operationName?: unknown;
  query?: unknown;
  variables?: { channelLogin?: unknown; login?: unknown };
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
};

const user = (one: Resident) => ({
  id: digits(one.handle, 9),
  login: one.handle.toLowerCase(),
  displayName: one.name,
  description: one.about,
  profileImageURL: one.avatar,
  createdAt: one.createdAt,
  followers: { totalCount: one.followers, __typename: 'FollowerConnection' },
  channel: {
    id: digits(one.handle, 9),
    socialMedias: one.website ? [{ name: 'site', url: one.website }] : [],
    __typename: 'Channel',
  },
  __typename: 'User',
});

const absent = (login: string) => ({ userDoesNotExist: login, reason: 'UNKNOWN', __typename: 'UserDoesNotExist' });

const operations = (body: string): Operation[] | undefined => {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) ? value : [value as Operation];
  } catch {
    return undefined;
  }
};

const twitch: Twin = {
  hosts: ['gql.twitch.tv', 'www.twitch.tv'],
  platforms: ['twitch'],
  answer: ({ host, method, url, headers, body }, { accounts }) => {
    if (host === 'www.twitch.tv')
      return html(
        200,
        page({ title: 'Twitch', brand: 'Twitch', head: metas({ 'og:title': 'Twitch', 'og:url': url.href }), body: '' }),
      );
    if (method !== 'POST' || url.pathname !== '/gql') return undefined;
    const asked = operations(body);
    if (!headers['client-id'])
      return json(400, {
        error: 'Bad Request',
        status: 400,
        message: 'The "Client-ID" header is missing from the request.',
      });
    if (!asked) return json(400, { error: 'Bad Request', status: 400, message: 'Malformed JSON' });
    const answers = asked.map((one) => {
      const login = String(one.variables?.channelLogin ?? one.variables?.login ?? '');
      const found = accounts.find('twitch', login);
      const extensions = { durationMilliseconds: 21, operationName: one.operationName, requestID: '01J' };
      if (!one.query && !one.extensions?.persistedQuery?.sha256Hash)
        return { errors: [{ message: 'PersistedQueryNotFound' }], extensions };
      return { data: { user: found?.state === 'public' ? user(found) : absent(login) }, extensions };
    });
    return json(200, body.trimStart().startsWith('[') ? answers : answers[0]);
  },
};

export default twitch;
