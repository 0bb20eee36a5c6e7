/** Flickr: the photo stream carries its owner as data. */
import { inPath, profileAt } from '../probe/address.ts';
import { at, countAt, type Document, dateable, present, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';
import { onlyScript } from '../probe/script-of.ts';

const RESERVED = /^(?:albums|friends|me|organize|search|tags|upload)$/;

const recognise = profileAt(['flickr.com'], /^\/(?:photos|people)\/([a-z0-9_-]{1,32})(?:\/|$)/i, RESERVED);

/** Texts in the model are escaped as JavaScript's old `escape` does it. */
const unescaped = (text: string | undefined): string | undefined =>
  text?.replace(/%u([0-9a-f]{4})|%([0-9a-f]{2})/gi, (_, wide, narrow) =>
    String.fromCharCode(Number.parseInt(wide ?? narrow, 16)),
  );

/** The page's model; older pages wrap every level in `data`. */
const modelOf = (document: Document, name: string): unknown => {
  const script = onlyScript(document.page, ({ text }) => text.includes('modelExport:'));
  const model = at(document.data(script, 'modelExport:'), 'main', name, 0);
  return at(model, 'data') ?? model;
};

const ownerOf = (document: Document): unknown => {
  const owner = at(modelOf(document, 'photostream-models'), 'owner');
  return at(owner, 'data') ?? owner;
};

const alias = (document: Document, deleted: boolean): string | undefined => {
  const owner = ownerOf(document);
  return (at(owner, 'isDeleted') === true) === deleted ? textAt(owner, 'pathAlias') : undefined;
};

const profileOf = (document: Document) => {
  const owner = ownerOf(document);
  const seconds = Number(textAt(owner, 'dateCreated') ?? Number.NaN);
  const icon = textAt(owner, 'buddyicon', 'large') ?? textAt(owner, 'buddyicon', 'data', 'large');
  return present({
    name: unescaped(textAt(owner, 'realname') ?? textAt(owner, 'username')),
    avatar: icon?.startsWith('//') ? `https:${icon}` : icon,
    followers: countAt(modelOf(document, 'person-contacts-count-models'), 'followerCount'),
    posts: countAt(modelOf(document, 'person-profile-models'), 'photoCount'),
    createdAt: dateable(seconds * 1000),
    stableId: textAt(owner, 'id'),
  });
};

const flickr: Platform = {
  id: 'flickr',
  name: 'Flickr',
  rule: {
    min: 1,
    max: 32,
    alphabet: 'a-z0-9_-',
    shape: [{ breach: 'word', wrong: RESERVED }],
    ignores: '',
    separators: ['', '_', '-'],
  },
  usual: false,
  page: (handle) => `https://www.flickr.com/photos/${inPath(handle)}/`,
  recognise,
  probes: [
    {
      id: 'flickr/page',
      format: 'html',
      request: (handle) => ({
        url: `https://www.flickr.com/photos/${encodeURIComponent(handle)}/`,
        method: 'GET',
        headers: {},
      }),
      manners: { spacing: 600, atOnce: 1 },
      signs: [
        { says: 'taken', status: [200], holder: 'profile', handle: (page) => alias(page, false), profile: profileOf },
        { says: 'taken', status: [200], holder: 'suspended', handle: (page) => alias(page, true) },
        // Deleted accounts end here too: likely at most.
        {
          says: 'free',
          status: [404],
          strength: 'likely',
          when: (document) =>
            ownerOf(document) === undefined &&
            /(?:^|[|:] ?)Flickr(?:$| ?[|:])/.test(document.page.title) &&
            /page not found|not the page you.re looking for/i.test(`${document.page.title} ${document.page.text}`),
        },
      ],
    },
  ],
  known: ['glaciernps', 'britishlibrary', 'flickr'],
  controlled: true,
  origins: ['https://www.flickr.com/*'],
  claim: 'https://identity.flickr.com/sign-up',
  impersonation: 'https://www.flickr.com/help',
  trademark: null,
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
  patrol: 8,
};

export default flickr;
