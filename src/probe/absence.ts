/** Pages that stand where a profile was asked and say that there is none: under a 200 they prove neither one nor the other. */
import type { Page } from './page.ts';

/**
 * Titles of "not found", "not available", suspended, closed for repair, behind an age or in another country, in the
 * four languages. Somebody may carry such a name; then it stays unknown, which is the cheaper mistake.
 */
const TITLES =
  /^(?:(?:error|fout|erreur|fehler)\b.{0,3}\d{3}|(?:[45]\d\d)\b|(?:the )?(?:page|user|profile|account|content)s? (?:is |was )?(?:not (?:be )?(?:found|available)|unavailable|isn.t available|doesn.t exist|does not exist|suspended)|not found|(?:deze )?(?:pagina|profiel|gebruiker|account|inhoud|content)(?: is| werd)? ?(?:niet (?:gevonden|beschikbaar)|bestaat niet|onbeschikbaar|opgeschort)|niet gevonden|(?:cette |ce )?(?:page|profil|compte|utilisateur|contenu)(?: est| n.est)? ?(?:introuvable|indisponible|pas disponible|non trouvée?|suspendue?|n.existe pas)|introuvable|(?:diese |dieses )?(?:seite|profil|konto|benutzer|inhalt)(?: ist| wurde)? ?(?:nicht (?:gefunden|verfügbar)|existiert nicht|gesperrt)|nicht gefunden|(?:account|gebruiker|konto|compte) (?:suspended|de(?:activated|leted)|opgeschort|gedeactiveerd|verwijderd|gesperrt|deaktiviert|gelöscht|suspendu|désactivé|supprimé)|nothing (?:here|to see)|(?:your |this )?browser (?:is )?not supported|(?:your|this) browser is not|site en maintenance|under maintenance|(?:site|scheduled) maintenance|maintenance(?: mode)?$|onderhoud$|en maintenance|wartung(?:sarbeiten)?$|service unavailable|(?:we.ll|we will) be (?:right )?back|age (?:verification|check|restricted)|leeftijdscontrole|vérification de l.âge|altersprüfung|not available in your (?:country|region)|oops\b|something went wrong|er (?:ging|is) iets (?:mis|fout))/iu;

/** Whole sentences that say so; on a short page only, because on a long one they may be anybody's. */
const SENTENCES =
  /\b(?:page|account|profile|user|content|link|channel|pagina|profiel|gebruiker|inhoud|kanaal|profil|compte|utilisateur|utilisatrice|contenu|chaîne|seite|konto|benutzer|nutzer|inhalt|kanal)\b[^.!?]{0,60}(?:doesn.t exist|does not exist|(?:isn.t|is not|no longer|not) available|(?:was|could) ?n.t (?:be )?found|not (?:be )?found|been (?:removed|suspended|deleted)|bestaat niet|niet (?:meer )?(?:beschikbaar|gevonden)|n.existe (?:pas|plus)|n.est (?:pas|plus) disponible|introuvable|existiert nicht|nicht (?:mehr )?(?:verfügbar|gefunden))/iu;

const SHORT_PAGE = 3_000;

/** Shorter names are part of ordinary words. */
const SHORTEST_NAME = 4;

/** The text with the asked name turned into a word for it: "gent is not available" is about that profile. */
const spoken = (text: string, handle: string): string =>
  handle.length < SHORTEST_NAME ? text : text.toLowerCase().replaceAll(handle.toLowerCase(), ' profile ');

/**
 * Whether a page says, by its titles or in a whole sentence on a short page, that the asked one is not there; a title
 * of nothing but the platform's own name is its empty shell.
 */
export const isAbsence = (page: Page, handle: string, platform: string): boolean =>
  page.title === platform ||
  TITLES.test(page.title) ||
  TITLES.test(page.meta.get('og:title') ?? '') ||
  (page.text.length < SHORT_PAGE && SENTENCES.test(spoken(page.text, handle)));

/**
 * Filters on the way that answer in a platform's place: town-hall proxies, firewalls, hotel and guest networks
 * (Zscaler, FortiGuard, Sophos, Cisco Umbrella, Blue Coat, Palo Alto, McAfee, Barracuda, Squid).
 */
const FILTER_TITLES =
  /zscaler|fortigate|fortiguard|sophos|cisco umbrella|web ?page blocked|web ?filter|(?:site|website|page|pagina|access|url|content) (?:is |was |has been )?(?:blocked|geblokkeerd|denied)|(?:geblokkeerd|bloquée?|gesperrt) (?:door|par|durch)|site bloqué|(?:seite|website) (?:ist |wurde )?(?:gesperrt|blockiert)|(?:toegang|accès|zugriff) (?:tot .{0,60})?(?:geweigerd|refusé|interdit|verweigert)|security policy|beveiligingsbeleid|captive portal|(?:guest|gasten|public)[ -]?(?:wi-?fi|netwerk|network)|wi-?fi (?:login|portal|aanmelden)|\(squid\)|squid\b.{0,40}requested url/iu;

const FILTER_WORDS =
  /zscaler|fortiguard|fortinet|sophos web|umbrella\.com|blue ?coat|palo alto networks|mcafee web gateway|barracuda web|generated .{0,60}\(squid|blocked by (?:your |the )?(?:administrator|organi[sz]ation|network|policy|it)|(?:in violation of|due to|because of) (?:your |the |our )?(?:company|internet|web|security|usage)[\w ]{0,30}polic|geblokkeerd (?:door|volgens|wegens)|bloquée? (?:par|conformément|en raison)|(?:gesperrt|blockiert) (?:durch|wegen|gemäß)|internetbeleid|politique de sécurité|sicherheitsrichtlinie/iu;

/** Whether a filter between us and the platform answered: by its title, or by its words on a short page. */
export const isFiltered = (page: Page): boolean =>
  FILTER_TITLES.test(page.title) || (page.text.length < SHORT_PAGE && FILTER_WORDS.test(page.text));
