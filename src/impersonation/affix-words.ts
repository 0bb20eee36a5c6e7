/**
 * Words that others put before or behind a name, as data.
 *
 * In 8 of 22 press cases a word of protest stood in front or was swapped in, often an English one and often before the
 * name of an American agency. The words of trust, help and prizes are those of "combosquatting": fewer in the press,
 * but far commoner than typing errors among domain names (Kintis et al. 2017; Akamai names "support" the commonest).
 * `front` and `behind` are estimates between 0 and 1.
 */
import type { Idea, Words } from './vocabulary.ts';

const affix = (family: string, front: number, behind: number, words: Words): Idea => ({
  role: 'affix',
  family,
  front,
  behind,
  words,
});

/** Words of protest, satire and residents; in every country also in English. */
export const PROTEST: readonly Idea[] = [
  affix('protest', 1, 0.12, { any: 'alt' }),
  affix('protest', 0.7, 0.05, { any: 'rogue' }),
  affix('protest', 0.55, 0.05, { any: 'actual' }),
  affix('protest', 0.45, 0.1, { any: 'real' }),
  affix('protest', 0.4, 0.05, { nl: 'niet', fr: 'pas', de: 'nicht', en: 'not', es: 'no', it: 'non' }),
  affix('protest', 0.35, 0.3, { nl: 'nep', fr: 'faux, fausse', any: 'fake', es: 'falso, falsa', it: 'falso' }),
  affix('protest', 0.3, 0.12, { any: 'resist', fr: 'resiste', es: 'resiste' }),
  affix('protest', 0.25, 0.35, {
    nl: 'onofficieel',
    fr: 'nonofficiel, non officiel',
    de: 'inoffiziell',
    any: 'unofficial',
    es: 'no oficial',
  }),
  affix('protest', 0.2, 0.5, { nl: 'parodie', fr: 'parodie', de: 'parodie, satire', any: 'parody', es: 'parodia' }),
  affix('protest', 0.12, 0.45, { any: 'memes' }),
  affix('protest', 0.12, 0.4, { any: 'fans' }),
  affix('protest', 0.15, 0.3, { any: 'leaks' }),
  affix('protest', 0.2, 0.25, { any: 'anon' }),
  affix('protest', 0.22, 0.02, { any: 'bad' }),
  affix('protest', 0.2, 0.02, { en: 'true', fr: 'vrai, vraie', de: 'wahre', es: 'verdadero' }),
  affix('protest', 0.18, 0.02, { any: 'ungagged' }),
  affix('protest', 0.18, 0.02, { any: 'free' }),
  affix('protest', 0.18, 0.02, { any: 'shadow' }),
  affix('protest', 0.17, 0.02, { any: 'secret' }),
  affix('protest', 0.16, 0.02, { any: 'anti' }),
  affix('protest', 0.15, 0.02, { any: 'stop' }),
  affix('protest', 0.15, 0.02, { any: 'save', nl: 'red' }),
  affix('protest', 0.14, 0.05, { any: 'ex' }),
  affix('protest', 0.13, 0.05, { any: 'former' }),
  affix('protest', 0.12, 0.1, { any: 'angry' }),
  affix('protest', 0.1, 0.1, { any: 'viral' }),
  affix('protest', 0.1, 0.05, { any: 'my' }),
];

/** Words behind a name that already has a word of protest before it: "actual … facts". */
export const PROTEST_ENDS: readonly string[] = ['facts', 'staff', 'news', 'truth'];

/** Words that borrow trust, promise help, news or a prize. */
export const AFFIXES: readonly Idea[] = [
  affix('official', 0.65, 1, {
    nl: 'officieel',
    fr: 'officiel, officielle',
    de: 'offiziell',
    any: 'official',
    es: 'oficial',
    it: 'ufficiale',
  }),
  affix('real', 0.8, 0.5, {
    nl: 'echt, echte, hetechte',
    de: 'echt',
    any: 'real, the real',
    fr: 'le vrai',
    es: 'real',
  }),
  affix('article', 0.6, 0, { any: 'the', nl: 'de, het', fr: 'la, le', de: 'die', es: 'la, el', it: 'il' }),
  affix('info', 0.65, 0.9, { any: 'info, information', fr: 'infos' }),
  affix('news', 0.55, 0.85, {
    nl: 'nieuws',
    fr: 'actu, actus',
    de: 'aktuell, nachrichten',
    any: 'news',
    es: 'noticias',
    it: 'notizie',
  }),
  affix('help', 0.55, 0.75, { nl: 'hulp', fr: 'aide', de: 'hilfe', any: 'help', es: 'ayuda', it: 'aiuto' }),
  affix('support', 0.65, 0.8, { any: 'support' }),
  affix('service', 0.5, 0.65, {
    any: 'service, contact',
    nl: 'klantenservice, dienst, klantendienst',
    de: 'kontakt',
    en: 'care',
    es: 'servicio, contacto',
  }),
  affix('win', 0.65, 0.6, {
    nl: 'win, winactie, winnaar, wedstrijd',
    fr: 'concours, gagnant, gagnez',
    de: 'gewinn, gewinnspiel',
    any: 'win, giveaway',
    en: 'winner, winners',
    es: 'sorteo, sorteos, ganador',
    it: 'concorso',
  }),
  affix('prize', 0.4, 0.5, {
    nl: 'subsidie, premie, cadeaubon, prijs, prijzen',
    fr: 'prime, cadeau, subvention, prix',
    de: 'gutschein, preis',
    en: 'grants, refund, permits',
    any: 'prize, campaign',
    es: 'premio, premios',
    it: 'premio',
  }),
  affix('team', 0.5, 0.55, { any: 'team' }),
  affix('page', 0.15, 0.5, { nl: 'pagina', fr: 'page', de: 'seite', en: 'page, account', es: 'pagina' }),
  affix('online', 0.05, 0.55, { any: 'online, live, tv, app, web' }),
  affix('new', 0.3, 0.4, { nl: 'nieuw, nieuwe', fr: 'nouveau, nouvelle', de: 'neu', any: 'new', es: 'nuevo' }),
  affix('spare', 0.1, 0.35, { any: 'backup, 2nd, second, private, priv, hq, hub' }),
  affix('mine', 0.35, 0.05, { nl: 'mijn', fr: 'mon, ma', de: 'mein', en: 'my', es: 'mi' }),
  affix('place', 0.3, 0, { nl: 'in', en: 'in, at, we are', fr: 'je suis', any: 'i love' }),
  affix('verified', 0.15, 0.35, { any: 'verified, real account' }),
  affix('mail', 0.1, 0.3, { any: 'helpdesk', en: 'desk, office', nl: 'loket, balie', fr: 'guichet' }),
  affix('people', 0.15, 0.25, { nl: 'inwoners, burgers', fr: 'citoyens', de: 'buerger', en: 'residents, citizens' }),
];
