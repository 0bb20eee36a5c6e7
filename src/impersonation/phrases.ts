/** Phrases in descriptions, as data: who says to be no official page, and who asks for something. */
import type { ReasonKey } from './reasons.ts';

/** Sought in the folded text, single words between spaces. */
export const SAYS: readonly (readonly [ReasonKey, readonly RegExp[]])[] = [
  [
    'says_parody',
    [
      / (?:parod(?:ie|ies|y|ia|isch|ique)|parodieaccount|satir(?:e|isch|ische|ique|ical|a|ico)|memes?|shitpost\w*|spotted|mopp(?:en|jes)|grappen|blagues|jokes|witze|humou?r(?:istique)?) /,
    ],
  ],
  [
    'says_unofficial',
    [
      / (?:niet|non|pas|nicht|not|no|geen|kein|keine|aucun|sans|nie) (?:(?:de|het|une?|een|the|an?|la|le|die|eine|page|pagina|lien|account) ){0,2}(?:offici\w+|offizi\w+|oficial\w*|ufficial\w*|affiliated|affilie\w*|verbonden|lien officiel) /,
      / (?:on|in|non)offici(?:e|ee|ele|eel|eele|el|elle)\w* | inoffizi\w+ | unoffici?al\w* | unaffiliated | nonofficiel\w* /,
      / (?:niet|not|pas|nicht|geen) (?:\w+ )?(?:van|by|from|of|de|du|von|account van) (?:de |het |la |le |the |der )?(?:stad|stadsbestuur|gemeente|gemeentebestuur|city|town|ville|commune|stadt|gemeinde) /,
    ],
  ],
  [
    'says_fan',
    [
      / (?:fan ?page|fan ?pagina|fan ?account|fan ?club|page de fans?|fan ?seite|fan van (?:onze|de) (?:stad|gemeente)|door inwoners|voor en door|par des habitants|von burgern fur burger|by residents|run by (?:locals|residents|fans)|buurtgroep|bewonersgroep|groupe d habitants) /,
      / (?:je bent (?:een echte? )?van|ge zijt van|tu es de|t es de|du kommst aus|du bist aus|you know you re from|weggeefhoek|zoekertjes|te koop|a vendre|for sale|buy and sell|flohmarkt|kleinanzeigen) /,
    ],
  ],
  [
    'says_critic',
    [
      / (?:actiegroep|actiecomite|burgerinitiatief|burgerplatform|burgerbeweging|bezorgde (?:burgers|inwoners)|comite (?:de quartier|citoyen)|collectif citoyen|burgerinitiative|burgerbegehren|petitie|petition|watchdog|resist(?:ance)?|verzet|protest\w*|wat (?:het|de) \w+ niet (?:vertelt|vertellen)|ce que \w+ ne (?:vous )?dit pas) /,
    ],
  ],
  [
    'says_official',
    [
      / (?:offici(?:ele|eel|al|el|elle)|offizielle?s?|oficial|ufficiale) (?:(?:van|de|du|der|the) )?(?:pagina|account|kanaal|page|compte|konto|seite|kanal|channel|profil\w*|cuenta|twitter|instagram|facebook|x) /,
      / (?:page|compte|account|konto|pagina|profil|cuenta) (?:\w+ )?(?:offici\w+|offizi\w+|oficial|ufficiale) /,
    ],
  ],
  [
    'asks_prize',
    [
      / (?:gewonnen|winnaars?|winactie\w*|wedstrijd|prijs te winnen|prijzen|gagnante?s?|gagnez|gagne|concours|tirage au sort|gewinner|gewinnspiel\w*|gewinn|verlosung|preis abzuholen|you (?:have |ve )?won|winners?|giveaway\w*|lottery|prizes?|claim your|sorteos?|ganador\w*|premios?|vincitor\w*|vinto) /,
      / (?:subsidie aanvragen|energiepremie|premie aanvragen|toelage|prime (?:energie|exceptionnelle)|aide financiere|zuschuss|grants?|relief fund|stimulus|cashback|gratis (?:bon|cheque|geld)) /,
    ],
  ],
  [
    'asks_payment',
    [
      / (?:bankgegevens|bankkaart|rekeningnummer|iban|overschrijv\w+|betaal (?:nu|hier)|coordonnees bancaires|numero de compte|carte bancaire|virement|bankdaten|kontonummer|uberweis\w+|kreditkarte|bank details|credit card|debit card|wire transfer|paypal|payconiq|tikkie|bitcoin|crypto|usdt|western union|gift cards?|datos bancarios) /,
    ],
  ],
  [
    'asks_contact',
    [
      / (?:whats ?app|telegram|signal ?groep|gsm nummer|telefoonnummer|numero de telephone|numero de gsm|handynummer|telefonnummer|phone number|text us|dm us|stuur (?:ons )?(?:een )?(?:dm|pb|prive ?bericht)|envoyez (?:nous )?un (?:mp|message prive)|schreib uns|inbox us) /,
    ],
  ],
];

/** Sought in the text as it is written. */
export const ASKS: readonly (readonly [ReasonKey, readonly RegExp[]])[] = [
  ['asks_contact', [/\b(?:wa\.me|t\.me|chat\.whatsapp\.com|api\.whatsapp\.com)\b[^\s]{0,40}/i]],
  ['asks_payment', [/\b[A-Z]{2}\d{2}(?: ?\d{4}){3,6}\b/, /\b(?:paypal\.me|payconiq|tikkie\.me)\b[^\s]{0,40}/i]],
  [
    'short_link',
    [
      /\b(?:bit\.ly|t\.co|tinyurl\.com|linktr\.ee|cutt\.ly|is\.gd|ow\.ly|rb\.gy|shorturl\.at|goo\.gl|buff\.ly|t\.ly|tiny\.cc|rebrand\.ly|s\.id|lnkd\.in|urlz\.fr|beacons\.ai|lnk\.bio|bio\.link|taplink\.cc|v\.gd|qr\.ae|1drv\.ms|forms\.gle)\b[^\s]{0,40}/i,
    ],
  ],
];
