/** What interfaces send when they do not answer: limits, errors and questions in return, often under a 200. */
import { type Day, data } from './day.ts';
import type { Given } from './given.ts';

/** Envelopes of many interfaces; none of them is about a name. */
const BODIES: readonly string[] = [
  ...[
    '{"error":"rate_limited"}',
    '{"error":"RateLimitExceeded","message":"Rate Limit Exceeded"}',
    '{"error":"Throttled"}',
  ],
  ...[
    '{"error":{"code":429,"message":"Too many requests"}}',
    '{"errors":[{"code":88,"message":"Rate limit exceeded"}]}',
  ],
  ...['{"message":"You are being rate limited.","retry_after":12.3,"global":false}', '{"status":"fail","spam":true}'],
  ...['{"message":"API rate limit exceeded for 10.0.0.1.","documentation_url":"https://docs.github.com/rest"}'],
  ...['{"captcha_key":["captcha-required"],"captcha_sitekey":"x","captcha_service":"hcaptcha"}', '{"challenge":true}'],
  ...['{"taken":false,"captcha_key":["captcha-required"]}', '{"taken":false,"retry_after":1}', '{"taken":null}'],
  ...['{"taken":false,"error":"x"}', '{"taken":false,"message":"x"}', '{"data":{"taken":false}}', '[{"taken":false}]'],
  ...['{"username":["Must be between 2 and 32 in length."]}', '{"code":50035,"errors":{"username":{"_errors":[]}}}'],
  ...[
    '{"errors":[{"message":"service error","path":["user"]}],"data":{"user":null}}',
    '[{"errors":[{"message":"x"}]}]',
  ],
  ...[
    '{"data":{"user":null},"errors":[]}',
    '{"data":{"user":null},"error":"Unauthorized"}',
    '{"data":null}',
    '{"data":{}}',
  ],
  ...['{"data":{"user":null},"extensions":{"challenge":{"type":"integrity"}}}', '{"data":{"user":{}}}'],
  ...['{"errors":[{"message":"failed integrity check"}],"data":{"userOrError":null}}', '{"data":{"userOrError":null}}'],
  ...['[{"errors":[{"message":"PersistedQueryNotFound"}]}]', '[{"data":{"user":null}},{"data":{"user":null}}]'],
  ...[
    '{"data":{"user":{"__typename":"UserDoesNotExist","reason":"TOS_INDEFINITE"}}}',
    '{"data":{"user":{"__typename":"UserError"}}}',
  ],
  ...['{"data":{"user":{"__typename":"UserDoesNotExist","key":"iemandanders","reason":"UNKNOWN"}}}'],
  ...[
    '{"valid":true}',
    '{"valid":true,"reason":"ok"}',
    '{"valid":true,"reason":"taken"}',
    '{"valid":false}',
    '{"reason":"available"}',
  ],
  ...[
    '{"valid":false,"reason":"available"}',
    '{"valid":false,"reason":"invalid_username"}',
    '{"valid":false,"reason":"improper_format"}',
  ],
  ...['{"valid":true,"reason":"available","errors":[{"code":88}]}', '{"valid":true,"reason":"available","error":"x"}'],
  ...[
    '{"valid":1,"reason":"available"}',
    '{"valid":"true","reason":"available"}',
    '{"valid":false,"reason":"rate_limited"}',
  ],
  ...['{"valid":true,"reason":"is_banned_word"}', '{"guest_token":"1"}', '{"error":"Not authorized"}'],
  ...['{"error":"Unauthorized"}', '{"error":"This method requires an authenticated user"}', '{"error":"Not Found"}'],
  ...['{"error":"Record not found","code":404}', '{"error":"Record not found."}', '{"error":"record not found"}'],
  ...['{"error":["Record not found"]}', '{"errors":"Record not found"}', '{"error":{"message":"Record not found"}}'],
  ...[
    '{"error":"InvalidRequest","message":"Unable to resolve handle"}',
    '{"error":"InvalidRequest","message":"Error: actor must be a valid did or a handle"}',
  ],
  ...[
    '{"error":"InternalServerError","message":"Profile not found"}',
    '{"error":"InvalidRequest","message":"Profile not found","did":"did:plc:x"}',
  ],
  ...[
    '{"error":"InvalidRequest","message":"profile not found"}',
    '{"message":"Profile not found"}',
    '{"error":"InvalidHandle","message":"x"}',
  ],
  ...[
    '{"error":"UpstreamFailure","message":"Profile not found"}',
    '{"error":"NotFound","message":"Profile not found"}',
  ],
  ...[
    '{"success":true,"error":"No user found"}',
    '{"success":false,"error":"Not found"}',
    '{"success":false,"error":"User x is blocked"}',
  ],
  ...['{"success":false}', '{"payload":{}}', '{"payload":{"user":null}}', '{"status":"failure","message":"Not found"}'],
  ...[
    '{"status":"failure","code":404,"message":"Page not found"}',
    '{"status":"success","message":"User not found.","data":null}',
  ],
  ...['{"status":"failure","message":"User not found.","data":{"id":"1"}}', '{"message":"User not found."}'],
  ...[
    '{"message":"Not Found","documentation_url":"https://example.com/"}',
    '{"message":"Not Found","errors":[]}',
    '{"message":"Moved Permanently"}',
  ],
  ...[
    '{"message":"Not Found","documentation_url":"https://docs.github.com/rest","login":"x"}',
    '{"message":"Not Found","status":404}',
  ],
  ...['{"kind":"youtube#channelListResponse"}', '{"kind":"youtube#channelListResponse","pageInfo":{"totalResults":1}}'],
  ...[
    '{"error":{"code":403,"errors":[{"reason":"quotaExceeded"}]}}',
    '{"error":{"code":400,"status":"INVALID_ARGUMENT"}}',
  ],
  ...['{"kind":"youtube#channelListResponse","pageInfo":{"totalResults":0},"error":{"code":403}}', '{"items":[]}'],
  ...[
    '{"kind":"youtube#searchListResponse","pageInfo":{"totalResults":0},"items":[]}',
    '{"pageInfo":{"totalResults":0}}',
  ],
  ...[
    '{"errorCode":"404"}',
    '{"errorCode":400,"title":"Bad Request"}',
    '{"errorCode":501}',
    '{"errorCode":429}',
    '{"errorcode":404}',
  ],
  ...[
    '{"errorCode":404,"objectClassName":"domain","ldhName":"x.gent"}',
    '{"error":{"errorCode":404}}',
    '[{"errorCode":404}]',
  ],
  ...[
    '{"Status":2,"Question":[]}',
    '{"Status":5}',
    '{"Status":3}',
    '{"Status":"3"}',
    '{"Status":0,"Question":[],"Answer":[]}',
  ],
  ...[
    '{"json":{"errors":[["BAD_USERNAME","invalid user name","user"]]}}',
    '{"message":"Forbidden","error":403}',
    '"true"',
    '1',
    '"false"',
  ],
  ...[
    '{"available":true}',
    '{"is_available":true}',
    '{"exists":false}',
    '{"code":400,"message":"Something went wrong"}',
  ],
  ...[
    '{"result":{"$type":"com.atproto.temp.checkHandleAvailability#resultAvailable"}}',
    '{"error":"There is no user associated with this account"}',
  ],
];

const SIGN_UP = 'com.atproto.temp.checkHandleAvailability';

/** Envelopes that name somebody: another one, or the asked one beside an error. */
const NAMED: readonly (readonly [string, (handle: string) => unknown])[] = [
  [
    'an availability of another',
    () => ({ handle: 'iemandanders.bsky.social', result: { $type: `${SIGN_UP}#resultAvailable` } }),
  ],
  [
    'an availability under another domain',
    (handle) => ({ handle: `${handle}.evil.example`, result: { $type: `${SIGN_UP}#resultAvailable` } }),
  ],
  ['an availability of a bare word', (handle) => ({ handle, result: { $type: `${SIGN_UP}#resultAvailable` } })],
  [
    'an availability beside an error',
    (handle) => ({
      error: 'RateLimitExceeded',
      handle: `${handle}.bsky.social`,
      result: { $type: `${SIGN_UP}#resultAvailable` },
    }),
  ],
  [
    'an availability of another kind',
    (handle) => ({ handle: `${handle}.bsky.social`, result: { $type: `${SIGN_UP}#resultMaybe` } }),
  ],
  ['an availability without its kind', (handle) => ({ handle: `${handle}.bsky.social`, result: { available: true } })],
  ['a profile without an identity', (handle) => ({ handle: `${handle}.bsky.social`, displayName: 'x' })],
  ['a profile with a broken link', () => ({ did: 'did:plc:x', handle: 'handle.invalid' })],
  ['an account of another server', (handle) => ({ id: '1', username: handle, acct: `${handle}@elsewhere.example` })],
  ['an account without a number', (handle) => ({ username: handle, acct: handle })],
  ['an account beside an error', (handle) => ({ error: 'x', id: '1', username: handle, acct: handle })],
  [
    'the subject of another server',
    (handle) => ({
      subject: `acct:${handle}@elsewhere.example`,
      links: [{ rel: 'self', type: 'application/activity+json', href: `https://elsewhere.example/users/${handle}` }],
    }),
  ],
  ['a subject without an actor', (handle) => ({ subject: `acct:${handle}@mastodon.social`, links: [] })],
  ['a user without a number', (handle) => ({ login: handle })],
  ['a user of another kind', (handle) => ({ data: { user: { __typename: 'Team', id: '1', login: handle } } })],
  ['an author of another site', (handle) => ({ author_url: `https://evil.example/@${handle}`, author_name: handle })],
  ['an author on a look-alike', (handle) => ({ author_url: `https://www.tiktok.com.evil.example/@${handle}` })],
  ['an author behind a user', (handle) => ({ author_url: `https://www.pinterest.com@evil.example/${handle}/` })],
  ['a post of the author', (handle) => ({ author_url: `https://www.tiktok.com/@${handle}/video/1` })],
  ['a domain as an entity', (handle) => ({ objectClassName: 'entity', ldhName: handle })],
  ['a domain beside an error', (handle) => ({ errorCode: 404, objectClassName: 'domain', ldhName: handle })],
  ['a list of names', (handle) => ({ usernames: [handle], handles: [handle], items: [handle] })],
  ['suggestions', (handle) => ({ suggestions: [`${handle}1`, `${handle}2`], taken: true, available: false })],
  ['an echo', (handle) => ({ error: `${handle} not found`, handle, username: handle, login: handle })],
];

/** What is somebody's own answer, honestly given, is no bad day for her. */
const isOwn = ({ probe, good }: Given, body: string): boolean =>
  good.body === body || (probe.id === 'reddit/sign-up' && /^(?:true|false)$/.test(body));

export const ENVELOPES: readonly Day[] = [
  ...BODIES.flatMap((body) =>
    data([200, 400, 404], `the envelope ${body}`, () => body).map(
      (day): Day => ({
        ...day,
        reply: (given) => (given.probe.format !== 'json' || isOwn(given, body) ? null : day.reply(given)),
      }),
    ),
  ),
  ...NAMED.flatMap(([name, make]) =>
    data([200, 400, 404], name, ({ handle }) => JSON.stringify(make(handle))).map(
      (day): Day => ({
        ...day,
        reply: (given) => (given.probe.format === 'json' ? day.reply(given) : null),
      }),
    ),
  ),
];
