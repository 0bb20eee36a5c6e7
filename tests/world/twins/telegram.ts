/** Telegram: t.me answers 200 for every name; only public channels, groups and bots show more than a contact line. */
import type { Resident } from '../accounts.ts';
import { escaped, metas, page } from '../document.ts';
import { captured, html, redirect, type Twin } from '../exchange.ts';

const app = (handle: string) => ({
  'al:ios:app_store_id': '686449807',
  'al:ios:app_name': 'Telegram Messenger',
  'al:ios:url': `tg://resolve?domain=${handle}`,
  'al:android:url': `tg://resolve?domain=${handle}`,
  'al:android:app_name': 'Telegram',
});

const extra = (one: Resident): string =>
  one.handle.toLowerCase().endsWith('bot')
    ? `@${one.handle}`
    : `${one.followers.toLocaleString('fr-BE').replace(/\s/g, ' ')} subscribers`;

const contact = (handle: string, head: string, body: string): string =>
  page({
    title: `Telegram: Contact @${handle}`,
    brand: 'Telegram',
    head,
    body: `<div class="tgme_page_wrap"><a class="tgme_head_dl_button" href="//telegram.org/dl">Don't have <strong>Telegram</strong> yet?</a>
      <div class="tgme_page">${body}</div></div>`,
    scripts: `<script>var protoUrl = "tg:\\/\\/resolve?domain=${handle}";</script><script></script>`,
  });

const shown = (one: Resident): string =>
  contact(
    one.handle,
    metas({ 'og:title': one.name, 'og:image': one.avatar, 'og:description': one.about, ...app(one.handle) }),
    `<div class="tgme_page_photo"><a href="tg://resolve?domain=${one.handle}"><img class="tgme_page_photo_image" src="${one.avatar}"></a></div>
      <div class="tgme_page_title" dir="auto"><span dir="auto">${escaped(one.name)}</span>${one.mark ? '<i class="verified-icon"> ✔</i>' : ''}</div>
      <div class="tgme_page_extra">${extra(one)}</div>
      <div class="tgme_page_description" dir="auto">${escaped(one.about)}</div>
      <div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve?domain=${one.handle}">View in Telegram</a></div>`,
  );

const hidden = (handle: string): string =>
  contact(
    handle,
    `<meta name="robots" content="noindex, nofollow">${metas({ 'og:title': `Telegram: Contact @${handle}`, ...app(handle) })}`,
    `<div class="tgme_page_icon"><i class="tgme_icon_user"></i></div>
      <div class="tgme_page_description">If you have <strong>Telegram</strong>, you can contact <a class="tgme_username_link" href="tg://resolve?domain=${handle}">@${handle}</a> right away.</div>`,
  );

const preview = (one: Resident): string =>
  page({
    title: `${one.name} – Telegram`,
    brand: 'Telegram',
    body: one.posts
      .map(
        (post) =>
          `<div class="tgme_widget_message"><div>${escaped(post.text)}</div><time datetime="${post.at}"></time></div>`,
      )
      .join(''),
  });

const telegram: Twin = {
  hosts: ['t.me'],
  platforms: ['telegram'],
  answer: ({ url }, { accounts }) => {
    const handle = captured(url, /^\/(?:s\/)?([^/]+)$/);
    if (handle === undefined) return undefined;
    const one = accounts.find('telegram', handle);
    if (url.pathname.startsWith('/s/'))
      return one?.state === 'public' ? html(200, preview(one)) : redirect(`https://t.me/${handle}`);
    return html(200, one?.state === 'public' ? shown(one) : hidden(handle));
  },
};

export default telegram;
