/** Flickr: the photo stream's models stand inside a script; `/photos/tags` and the like have a page but no owner. */
import { digits, type Resident } from '../accounts.ts';
import { bulk, metas, page } from '../document.ts';
import { captured, html, redirect, type Twin } from '../exchange.ts';

const nsid = (one: Resident): string => `${digits(one.handle, 8)}@N0${digits(one.handle, 2).slice(1)}`;

const models = (one: Resident) => ({
  legend: [['photostream-models', '0', 'data', 'owner', 'data']],
  main: {
    'photostream-models': [
      {
        data: {
          _flickrModelRegistry: 'photostream-models',
          pathAlias: one.handle,
          owner: {
            data: {
              _flickrModelRegistry: 'person-models',
              id: nsid(one),
              pathAlias: one.handle,
              username: one.name,
              realname: one.name,
              buddyicon: { data: { large: one.avatar } },
              isPro: false,
              isDeleted: false,
              dateCreated: String(Math.floor(Date.parse(one.createdAt) / 1000)),
            },
          },
        },
      },
    ],
    'person-profile-models': [{ data: { photoCount: 618, location: 'Belgium' } }],
    'person-contacts-count-models': [{ data: { followerCount: one.followers, followingCount: 12 } }],
  },
});

/** The models are written with their commas and spaces escaped as in an address. */
const script = (exported: unknown): string =>
  `<script class="modelExport" nonce="c3">
    Y.ClientApp.init({ initialView: { name: 'photostream-page-view' },
      modelExport: ${JSON.stringify(exported).replaceAll('<', '\\u003C').replaceAll(' ', '%20')},
      auth: {"signedIn":false,"csrf":"1"}, reqId: "r1" });</script>`;

const stream = (one: Resident): string =>
  page({
    title: `${one.name} | Flickr`,
    brand: 'Flickr',
    head: `${metas({ 'og:title': one.name, 'og:url': `https://www.flickr.com/photos/${one.handle}/`, 'og:type': 'article', 'og:image': one.avatar })}
    <link rel="canonical" href="https://www.flickr.com/photos/${one.handle}/">`,
    body: `<h1>${one.name}</h1>`,
    scripts: `${bulk(340)}${script(models(one))}`,
  });

const ownerless = (title: string): string =>
  page({
    title: `${title} | Flickr`,
    brand: 'Flickr',
    body: `<h1>${title}</h1>`,
    scripts: script({ legend: [], main: { 'error-models': [{ data: {} }] } }),
  });

const flickr: Twin = {
  hosts: ['www.flickr.com'],
  platforms: ['flickr'],
  answer: ({ url }, { accounts }) => {
    const handle = captured(url, /^\/(?:photos|people)\/([^/]+)\/?$/);
    if (handle === undefined) return undefined;
    if (!url.pathname.endsWith('/')) return redirect(`${url.href}/`, 301);
    if (['tags', 'albums', 'friends', 'upload'].includes(handle)) return html(200, ownerless('Popular tags'));
    const one = accounts.find('flickr', handle);
    return one?.state === 'public' || one?.state === 'private'
      ? html(200, stream(one))
      : html(404, ownerless('Page not found'));
  },
};

export default flickr;
