/** Pages that stand where a profile was asked and say that there is none: under a 200 they prove neither one nor the other. */
import type { Page } from './page.ts';

/**
 * Titles of "not found", "not available", suspended, closed for repair, behind an age or in another country, in the
 * four languages. Somebody may carry such a name; then it stays unknown, which is the cheaper mistake.
 */
const TITLES =
  /^(?:(?:error|fout|erreur|fehler)\b.{0,3}\d{3}|(?:[45]\d\d)\b|(?:the )?(?:page|user|profile|account|content)s? (?:is |was )?(?:not (?:be )?(?:found|available)|unavailable|isn.t available|doesn.t exist|does not exist|suspended)|not found|(?:deze )?(?:pagina|profiel|gebruiker|account|inhoud|content)(?: is| werd)? ?(?:niet (?:gevonden|beschikbaar)|bestaat niet|onbeschikbaar|opgeschort)|niet gevonden|(?:cette |ce )?(?:page|profil|compte|utilisateur|contenu)(?: est| n.est)? ?(?:introuvable|indisponible|pas disponible|non trouvée?|suspendue?|n.existe pas)|introuvable|(?:diese |dieses )?(?:seite|profil|konto|benutzer|inhalt)(?: ist| wurde)? ?(?:nicht (?:gefunden|verfügbar)|existiert nicht|gesperrt)|nicht gefunden|(?:account|gebruiker|konto|compte) (?:suspended|opgeschort|gesperrt|suspendu)|under maintenance|(?:site|scheduled) maintenance|maintenance(?: mode)?$|onderhoud$|en maintenance|wartung(?:sarbeiten)?$|service unavailable|(?:we.ll|we will) be (?:right )?back|age (?:verification|check|restricted)|leeftijdscontrole|vérification de l.âge|altersprüfung|not available in your (?:country|region)|oops\b|something went wrong|er (?:ging|is) iets (?:mis|fout))/iu;

/** Whether a page says in its title that the asked one is not there. */
export const isAbsence = (page: Page): boolean => TITLES.test(page.title);

/**
 * Filters on the way that answer in a platform's place: town-hall proxies, firewalls, hotel and guest networks
 * (Zscaler, FortiGuard, Sophos, Cisco Umbrella, Blue Coat, Palo Alto, McAfee, Barracuda, Squid).
 */
const FILTER_TITLES =
  /zscaler|fortigate|fortiguard|sophos|cisco umbrella|web ?page blocked|web ?filter|(?:site|website|page|pagina|access|url|content) (?:is |was |has been )?(?:blocked|geblokkeerd|denied)|(?:geblokkeerd|bloquée?|gesperrt) (?:door|par|durch)|site bloqué|(?:seite|website) (?:ist |wurde )?(?:gesperrt|blockiert)|(?:toegang|accès|zugriff) (?:tot .{0,60})?(?:geweigerd|refusé|interdit|verweigert)|security policy|beveiligingsbeleid|captive portal|(?:guest|gasten|public)[ -]?(?:wi-?fi|netwerk|network)|wi-?fi (?:login|portal|aanmelden)|\(squid\)|squid\b.{0,40}requested url/iu;

const FILTER_WORDS =
  /zscaler|fortiguard|fortinet|sophos web|umbrella\.com|blue ?coat|palo alto networks|mcafee web gateway|barracuda web|generated .{0,60}\(squid|blocked by (?:your |the )?(?:administrator|organi[sz]ation|network|policy|it)|(?:in violation of|due to|because of) (?:your |the |our )?(?:company|internet|web|security|usage)[\w ]{0,30}polic|geblokkeerd (?:door|volgens|wegens)|bloquée? (?:par|conformément|en raison)|(?:gesperrt|blockiert) (?:durch|wegen|gemäß)|internetbeleid|politique de sécurité|sicherheitsrichtlinie/iu;

const SHORT_PAGE = 3_000;

/** Whether a filter between us and the platform answered: by its title, or by its words on a short page. */
export const isFiltered = (page: Page): boolean =>
  FILTER_TITLES.test(page.title) || (page.text.length < SHORT_PAGE && FILTER_WORDS.test(page.text));
