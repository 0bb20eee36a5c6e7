/** Pages as municipal websites really build them; places and people are made up. */
import { PLATFORMS } from '../platforms/index.ts';

/** The list of platforms as the site room gets to know it. */
export const recognise = (address: URL): { platform: string; handle: string } | null => {
  for (const { id, recognise: read } of PLATFORMS) {
    const handle = read(address);
    if (handle !== null) return { platform: id, handle };
  }
  return null;
};

/** A WordPress site in Dutch: Yoast's graph, a feed, icons in the footer, buttons to share, a language switch. */
export const WORDPRESS = `<!DOCTYPE html>
<html lang="nl-BE" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8">
<title>Home &#8211; Gemeente Zonnedorp</title>
<link rel="alternate" hreflang="nl-be" href="https://www.zonnedorp.be/" />
<link rel="alternate" hreflang="fr-BE" href="https://www.zonnedorp.be/fr/" />
<link rel="alternate" hreflang="x-default" href="https://www.zonnedorp.be/" />
<meta property="og:image" content="https://www.zonnedorp.be/wp-content/uploads/kermis.jpg" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[
{"@type":"WebPage","@id":"https://www.zonnedorp.be/","about":{"@id":"https://www.zonnedorp.be/#organization"}},
{"@type":["Organization","GovernmentOrganization"],"@id":"https://www.zonnedorp.be/#organization","name":"Gemeente Zonnedorp",
"logo":{"@id":"https://www.zonnedorp.be/#/schema/logo/image/"},
"sameAs":["https://www.facebook.com/gemeentezonnedorp","https://x.com/zonnedorp","https:\\/\\/www.instagram.com\\/zonnedorp\\/"]},
{"@type":"ImageObject","@id":"https://www.zonnedorp.be/#/schema/logo/image/","url":"https://www.zonnedorp.be/logo.png"},
{"@type":"Person","name":"An Peeters","sameAs":["https://www.instagram.com/anpeeters"]}]}</script>
<link rel="alternate" type="application/rss+xml" title="Zonnedorp &raquo; feed" href="https://www.zonnedorp.be/feed/" />
<link rel="alternate" title="JSON" type="application/json" href="https://www.zonnedorp.be/wp-json/wp/v2/pages/2" />
<link rel="icon" href="https://www.zonnedorp.be/cropped-32x32.png" sizes="32x32" />
<link rel="apple-touch-icon" href="https://www.zonnedorp.be/cropped-180x180.png" />
</head><body class="home wp-theme has-sticky-footer">
<header class="site-header"><nav><ul><li><a href="/contact/">Contact</a></li><li><a href="/nieuws/">Nieuws</a></li>
<li lang="fr"><a href="/fr/">FR</a></li></ul></nav></header>
<main><article><h1>Kermis</h1><p>Kijk op <a href="https://www.facebook.com/events/123456/">Facebook</a>.</p>
<div class="share"><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.zonnedorp.be%2F">Deel</a>
<a href="https://twitter.com/intent/tweet?url=https%3A%2F%2Fwww.zonnedorp.be%2F">Tweet</a>
<a href="https://www.linkedin.com/shareArticle?mini=true&amp;url=https%3A%2F%2Fwww.zonnedorp.be%2F">Deel</a>
<a href="https://www.linkedin.com/sharing/share-offsite/?url=x">Deel</a><a href="https://t.me/share/url?url=x">Deel</a>
<a href="https://www.pinterest.com/pin/create/button/?url=x">Pin</a><a href="https://api.whatsapp.com/send?text=x">App</a>
<a href="mailto:info@zonnedorp.be">Mail</a></div></article></main>
<footer id="colophon" class="site-footer"><a href="https://www.facebook.com/gemeentezonnedorp/" aria-label="Facebook"><svg><title>Facebook</title><path d="M0"/></svg></a>
<a rel="me noopener" href="https://mastodon.social/@zonnedorp">Mastodon</a>
<a href="https://www.youtube.com/@zonnedorp" target="_blank">YouTube</a>
<a href="https://bsky.app/profile/zonnedorp.bsky.social">Bluesky</a></footer></body></html>`;

/** A Drupal site in French: addresses without a scheme or host, a base, a footer made of plain blocks. */
export const DRUPAL = `<!DOCTYPE html><html lang="fr" dir="ltr"><head><base href="https://www.bellevallee.be/fr/">
<title>Accueil | Commune de Bellevallée</title>
<link rel="shortcut icon" href="/core/favicon.ico" type="image/vnd.microsoft.icon">
<link rel="icon" href="/themes/custom/logo.svg" type="image/svg+xml" sizes="any">
<link rel="me" href="https://bsky.app/profile/bellevallee.be">
<link rel="alternate" hreflang="nl" href="https://www.bellevallee.be/nl"></head>
<body><div class="region region-header"><ul class="links"><li><a href="/nl" class="language-link" hreflang="nl">Nederlands</a></li>
<li><a href="/de">Deutsch</a></li><li><a href="nous-contacter">Nous contacter</a></li></ul></div>
<div class="region-content"><a href="//www.facebook.com/bellevallee.officiel">Notre page</a>
<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fautre">suite</a>
<a href="https://www.google.com/url?q=https://www.instagram.com/autre2">suite</a></div>
<div class="region region-footer-top"><a href="https://www.instagram.com/bellevallee_be/?hl=fr#x">Instagram</a>
<a href="https://be.linkedin.com/company/commune-de-bellevall%C3%A9e">LinkedIn</a></div></body></html>`;

/** What a tired editor and a hostile hand leave behind. */
export const BROKEN = `<p><a href="javascript:location='https://www.facebook.com/scriptje'">x</a>
<a href="java
script:alert(1)">x</a><a href=" data:text/html,<a href=https://x.com/dataatje>">x</a><a href="vbscript:x">x</a>
<a href="https://www.facebook.com/\u202Epjrodennoz">omgekeerd</a><a href="https://www.facebook.com/zonne\u200Bdorp">onzichtbaar</a>
<a href="https://www.facebook.com@kwaad.example/zonnedorp">ergens anders</a>
<a href="https://kwaad@www.facebook.com/zonnedorp">met een naam ervoor</a>
<a href="https://www.facebook.com.kwaad.example/zonnedorp">verlengd</a><a href="https://fаcebook.com/zonnedorp">Cyrillisch</a>
<a href="https://www.facebook.com/%E0%A4%A/zonnedorp">half</a><a href="http://">leeg</a><a href>niets</a>
<template><a href="https://x.com/sjabloon">x</a></template><!-- <a href="https://x.com/commentaar">x</a> -->
<script>var a = '<a href="https://x.com/inscript">x</a>';</script><textarea><a href="https://x.com/invak">x</a></textarea>
<div><span><a href="https://x.com/zonnedorp">wel<b>echt</div></i></p></footer><a href='https://www.tiktok.com/@zonnedorp'`;

/** A page with that many different profiles and as many other links. */
export const crowded = (count: number): string =>
  `<html><body>${Array.from(
    { length: count },
    (_, index) => `<li><a href="https://www.instagram.com/naam${index}">x</a> <a href="/p/${index}">y</a>`,
  ).join('\n')}<footer><a rel="me" href="https://mastodon.social/@zonnedorp">x</a></footer>`;
