/**
 * What the platforms call the columns of their own exports, folded, the surest first.
 *
 * SEEN means: found in public importers or samples of such files, by November 2026. BELIEVED means: general knowledge of
 * the platform's words in that language; no file was seen. A heading that is not here is asked, never guessed.
 */

export const EXPORT_PLATFORMS = ['facebook', 'instagram', 'linkedin', 'x', 'tiktok', 'youtube'] as const;
export type ExportPlatform = (typeof EXPORT_PLATFORMS)[number];

/** `repost` says that the row shares somebody else's post; `more` is text that may stand in place of `text`. */
export const EXPORT_COLUMNS = [
  ...(['id', 'at', 'title', 'text', 'link', 'likes', 'comments', 'shares', 'reach', 'repost'] as const),
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

export type Headings = Readonly<Partial<Record<ExportColumn, readonly string[]>>>;

/** Meta Business Suite, for both its platforms. In English SEEN; Dutch, French and German BELIEVED. */
const META: Headings = {
  id: ['post id', 'bericht id', 'identifiant de la publication', 'id de la publication', 'beitrags id'],
  at: [
    ...['publish time', 'publicatietijd', 'publicatietijdstip', 'tijdstip van publicatie', 'gepubliceerd op'],
    ...['heure de publication', 'date de publication', 'veroffentlichungszeit', 'veroffentlichungszeitpunkt'],
    ...['zeitpunkt der veroffentlichung'],
  ],
  title: ['title', 'titel', 'titre'],
  text: ['description', 'beschrijving', 'beschreibung', 'post message', 'bijschrift', 'bildunterschrift', 'legende'],
  link: ['permalink', 'permanente link', 'permalien', 'lien permanent', 'dauerhafter link'],
  likes: [
    'reactions',
    'likes',
    'vind ik leuks',
    'reaktionen',
    'reacties',
    'jaime',
    'mentions jaime',
    'gefallt mir angaben',
  ],
  comments: ['comments', 'opmerkingen', 'commentaires', 'kommentare'],
  shares: ['shares', 'keer gedeeld', 'deelacties', 'partages', 'geteilte inhalte', 'mal geteilt'],
  reach: ['reach', 'bereik', 'couverture', 'reichweite', 'views', 'weergaven', 'vues', 'aufrufe', 'impressions'],
  repost: ['is share', 'is een share', 'est un partage'],
};

/** LinkedIn, page admins' content export. In English SEEN; the others BELIEVED. A note stands above the headings. */
const LINKEDIN: Headings = {
  at: [
    ...['created date', 'aanmaakdatum', 'gemaakt op', 'datum aangemaakt', 'date de creation', 'cree le'],
    ...['erstellungsdatum', 'erstellt am'],
  ],
  text: [
    ...['post title', 'posts', 'bijdragetitel', 'titel van bijdrage', 'titel van de bijdrage', 'titre du post'],
    ...['titre de la publication', 'titel des beitrags', 'beitragstitel'],
  ],
  link: [
    ...['post link', 'link naar bijdrage', 'bijdragelink', 'lien du post', 'lien de la publication'],
    ...['link zum beitrag', 'beitragslink'],
  ],
  likes: ['likes', 'reactions', 'interessant', 'jaime', 'gefallt mir', 'reaktionen'],
  comments: ['comments', 'commentaren', 'commentaires', 'kommentare'],
  shares: ['reposts', 'shares', 'keer gedeeld', 'republications', 'partages', 'geteilte beitrage', 'mal geteilt'],
  reach: ['impressions', 'vertoningen', 'impressies', 'impressionen', 'views', 'weergaven', 'vues', 'aufrufe'],
};

/**
 * X, content export. Both the English headings of 2024 and after and those of the tweet activity export before are SEEN;
 * the others BELIEVED. "Shares" counts links that were passed on, so `shares` are the reposts.
 */
const X: Headings = {
  id: ['post id', 'tweet id'],
  at: ['date', 'time', 'datum', 'tijd', 'heure', 'zeit', 'created at'],
  text: ['post text', 'tweet text', 'posttekst', 'texte du post', 'posttext'],
  link: ['post link', 'tweet permalink', 'postlink', 'lien du post'],
  likes: ['likes', 'favorites', 'vind ik leuks', 'jaime', 'gefallt mir'],
  comments: ['replies', 'antwoorden', 'reponses', 'antworten'],
  shares: ['reposts', 'retweets', 'republications'],
  reach: ['impressions', 'weergaven', 'impressies', 'impressionen'],
};

/** TikTok Studio, content export. In English SEEN, also with dates that have no year; the others BELIEVED. */
const TIKTOK: Headings = {
  at: ['post time', 'video publish time', 'tijd van bericht', 'heure de publication', 'veroffentlichungszeit'],
  title: ['video title', 'videotitel', 'titre de la video'],
  link: ['video link', 'videolink', 'lien de la video', 'link zum video'],
  likes: ['total likes', 'likes', 'totaal aantal likes', 'nombre total de jaime', 'likes insgesamt'],
  comments: [
    'total comments',
    'comments',
    'totaal aantal opmerkingen',
    'nombre total de commentaires',
    'kommentare insgesamt',
  ],
  shares: ['total shares', 'shares', 'totaal aantal shares', 'nombre total de partages', 'insgesamt geteilt'],
  reach: [
    'total views',
    'video views',
    'views',
    'totaal aantal weergaven',
    'nombre total de vues',
    'aufrufe insgesamt',
  ],
};

/** YouTube Studio, "Table data.csv". English and German SEEN, French partly; the rest of it and Dutch BELIEVED. */
const YOUTUBE: Headings = {
  id: ['content', 'videos', 'contenu', 'inhalte', 'video'],
  at: [
    ...['video publish time', 'publicatietijd van video', 'publicatietijd video', 'heure de publication de la video'],
    ...['veroffentlichungszeitpunkt des videos'],
  ],
  title: ['video title', 'videotitel', 'video titel', 'titre de la video'],
  likes: ['likes', 'vind ik leuks', 'jaime', 'mag ich bewertungen'],
  comments: [
    'comments added',
    'comments',
    'toegevoegde opmerkingen',
    'commentaires ajoutes',
    'commentaires',
    'hinzugefugte kommentare',
  ],
  shares: ['shares', 'keer gedeeld', 'partages', 'geteilte inhalte'],
  reach: ['views', 'weergaven', 'vues', 'aufrufe', 'unique viewers'],
};

export const HEADINGS: Readonly<Record<ExportPlatform, Headings>> = {
  ...{ facebook: META, instagram: META, linkedin: LINKEDIN },
  ...{ x: X, tiktok: TIKTOK, youtube: YOUTUBE },
};

/** Headings that only this platform writes. Two of them, or one and the addresses of its posts, give it away. */
export const MARKS: Readonly<Record<ExportPlatform, readonly string[]>> = {
  facebook: [
    ...[
      'page id',
      'page name',
      'caption type',
      'is crosspost',
      'is share',
      'reactions comments and shares',
      'total clicks',
    ],
    ...['pagina id', 'paginanaam', 'identifiant de page', 'nom de la page', 'seiten id', 'seitenname'],
  ],
  instagram: [
    ...['account id', 'account username', 'account name', 'follows', 'saves'],
    ...['gebruikersnaam account', 'accountnaam', 'identifiant du compte', 'nom du compte', 'konto id', 'kontoname'],
  ],
  linkedin: [
    ...['post title', 'campaign name', 'posted by', 'campaign start date', 'offsite views', 'click through rate ctr'],
    ...['campagnenaam', 'bijdragetitel', 'nom de la campagne', 'titre du post', 'kampagnenname', 'titel des beitrags'],
  ],
  x: [
    ...['post text', 'tweet text', 'tweet id', 'tweet permalink', 'new follows', 'detail expands', 'permalink clicks'],
    ...['hashtag clicks', 'user profile clicks', 'url clicks', 'retweets', 'bookmarks', 'create post', 'unfollows'],
  ],
  tiktok: ['total likes', 'total comments', 'total shares', 'total views', 'video link', 'add to favorites'],
  youtube: [
    ...['watch time hours', 'impressions click through rate', 'comments added', 'subscribers', 'average view duration'],
    ...[
      'kijktijd uren',
      'klikfrequentie van vertoningen',
      'abonnees',
      'duree de visionnage heures',
      'nouveaux abonnes',
    ],
    ...['taux de clics par impression', 'wiedergabezeit stunden', 'klickrate der impressionen', 'abonnenten'],
    ...['veroffentlichungszeitpunkt des videos', 'titre de la video', 'heure de publication de la video'],
  ],
};

/** Where each platform's own posts live. */
export const HOSTS: Readonly<Record<ExportPlatform, readonly string[]>> = {
  ...{ facebook: ['facebook.com', 'fb.com'], instagram: ['instagram.com'], linkedin: ['linkedin.com'] },
  ...{ x: ['x.com', 'twitter.com'], tiktok: ['tiktok.com'], youtube: ['youtube.com', 'youtu.be'] },
};

/** Headings of files about people: messages, comments, followers. Such a file is not read at all. BELIEVED. */
export const PEOPLE: readonly string[] = [
  ...[
    'commenter',
    'commenter name',
    'comment text',
    'comment author',
    'sender',
    'sender name',
    'from name',
    'recipient',
  ],
  ...[
    'follower',
    'follower name',
    'participant',
    'message text',
    'conversation',
    'first name',
    'last name',
    'email address',
  ],
  ...[
    'afzender',
    'ontvanger',
    'berichttekst',
    'tekst van de opmerking',
    'volger',
    'voornaam',
    'achternaam',
    'naam volger',
  ],
  ...['expediteur', 'destinataire', 'texte du commentaire', 'prenom', 'nom de famille', 'absender', 'empfanger'],
  ...['kommentartext', 'vorname', 'nachname'],
];

/** Known, and of no use here; among them the names of colleagues, which are never read. English SEEN, rest BELIEVED. */
export const IGNORED: readonly string[] = [
  ...['page id', 'page name', 'account id', 'account username', 'account name', 'duration sec', 'caption type', 'date'],
  ...[
    'is crosspost',
    'post type',
    'languages',
    'custom labels',
    'funded content status',
    'data comment',
    'follows',
    'saves',
  ],
  ...[
    'reactions comments and shares',
    'total clicks',
    'other clicks',
    'link clicks',
    'seconds viewed',
    'views',
    'reach',
  ],
  ...['average seconds viewed', 'estimated earnings usd', 'ad cpm usd', 'ad impressions', 'posted by', 'campaign name'],
  ...['campaign start date', 'campaign end date', 'audience', 'offsite views', 'clicks', 'click through rate ctr'],
  ...['views excluding offsite video views', 'engagement rate', 'content type', 'engagements', 'bookmarks', 'shares'],
  ...[
    'new follows',
    'profile visits',
    'detail expands',
    'url clicks',
    'hashtag clicks',
    'permalink clicks',
    'duration',
  ],
  ...[
    'user profile clicks',
    'app opens',
    'app installs',
    'email tweet',
    'dial phone',
    'media views',
    'media engagements',
  ],
  ...['watch time hours', 'subscribers', 'impressions', 'impressions click through rate', 'average view duration'],
  ...['average percentage viewed', 'subscribers gained', 'subscribers lost', 'dislikes', 'add to favorites'],
  ...[
    'average watch time',
    'primary',
    'pagina id',
    'paginanaam',
    'gepost door',
    'publie par',
    'veroffentlicht von',
    'erstellt von',
  ],
  ...['duur', 'duree', 'dauer', 'kijktijd uren', 'duree de visionnage heures', 'wiedergabezeit stunden', 'abonnees'],
  ...['abonnes', 'abonnenten', 'vertoningen', 'impressionen', 'klickrate der impressionen', 'bereik', 'weergaven'],
];
