/** The words by which a text betrays that it names a person or a house, and those that only seem to. */

/** Before a name, with or without a full stop; also with a capital. */
export const TITLES = [
  ...['mevrouw', 'mevr', 'mw', 'meneer', 'mijnheer', 'dhr', 'de heer', 'juffrouw', 'juf', 'meester', 'dokter', 'dr'],
  ...['madame', 'mme', 'mademoiselle', 'mlle', 'monsieur', 'docteur', 'mr'],
];

/** These are titles with their capital only: small, they are other words, or no words at all. */
export const CAPITAL_TITLES = ['Frau', 'Herr', 'Herrn', 'Mrs', 'Ms', 'Miss', 'Mister', 'Doctor'];

/** What stands between a title and a family name, small or with a capital. */
export const PARTICLES = [
  'van',
  'de',
  'den',
  'der',
  'ter',
  'ten',
  'te',
  'du',
  'des',
  'la',
  'le',
  'von',
  'zu',
  'el',
  'al',
];

/** Offices are no names: "Mevrouw de Burgemeester", "Herr Bürgermeister". Folded, as they are compared. */
export const OFFICES = [
  ...['burgemeester', 'schepen', 'voorzitter', 'directeur', 'minister', 'gouverneur', 'secretaris', 'ambtenaar'],
  ...['bourgmestre', 'echevin', 'echevine', 'president', 'presidente', 'directrice', 'maire', 'ministre', 'secretaire'],
  ...[
    'burgermeister',
    'burgermeisterin',
    'schoffe',
    'schoffin',
    'direktor',
    'direktorin',
    'mayor',
    'alderman',
    'chair',
  ],
];

/** How a street's name ends, in Dutch and German; these are streets with a small letter too. */
export const STREET_ENDINGS = ['straat', 'straatje', 'laan', 'steenweg', 'dreef', 'straße', 'strasse'];

/** These end many other words as well, so a name with them has its capital. */
export const CAPITAL_ENDINGS = [
  ...['lei', 'plein', 'pleintje', 'baan', 'weg', 'dijk', 'kaai', 'kade', 'singel', 'vest', 'hof', 'pad', 'markt'],
  ...['gracht', 'wijk', 'platz', 'allee', 'gasse'],
];

/** Streets that are a word of their own, as in "Grote Markt" and "Aachener Straße". */
export const STREET_WORDS = [
  'Markt',
  'Dorp',
  'Plein',
  'Steenweg',
  'Laan',
  'Kaai',
  'Straße',
  'Strasse',
  'Platz',
  'Allee',
];

/** French streets, with their name after them. */
export const STREET_STARTS = [
  ...[
    'rue',
    'avenue',
    'boulevard',
    'chaussée',
    'chemin',
    'allée',
    'impasse',
    'quai',
    'square',
    'clos',
    'drève',
    'place',
  ],
];

/** What may stand in the name of a French street without a capital. */
export const STREET_JOINTS = ['de', 'du', 'des', 'la', 'le', 'les', 'et', 'aux', 'au'];

/** Words that end like a street and are none. Folded. */
export const NO_STREETS = [
  ...['fietspad', 'voetpad', 'zebrapad', 'wandelpad', 'jaagpad', 'rijbaan', 'landingsbaan', 'loopbaan', 'bowlingbaan'],
  ...[
    'snelweg',
    'autoweg',
    'autosnelweg',
    'gewestweg',
    'voorrangsweg',
    'onderweg',
    'spoorweg',
    'waterweg',
    'fietssnelweg',
  ],
  ...['kerstmarkt', 'rommelmarkt', 'jaarmarkt', 'weekmarkt', 'avondmarkt', 'boerenmarkt', 'markt', 'arbeidsmarkt'],
  ...[
    'allerlei',
    'parkeerplein',
    'speelplein',
    'schoolplein',
    'kerkhof',
    'fietsstraat',
    'schoolstraat',
    'winkelstraat',
  ],
  ...[
    'speelstraat',
    'leefstraat',
    'hoofdstraat',
    'invest',
    'parkplatz',
    'spielplatz',
    'sportplatz',
    'marktplatz',
    'radweg',
  ],
];

/** After a number these say that it counts something, so that it is no house. Folded. */
export const COUNTED = [
  ...[
    'jaar',
    'jaren',
    'maand',
    'maanden',
    'week',
    'weken',
    'dag',
    'dagen',
    'uur',
    'uren',
    'minuten',
    'keer',
    'maal',
    'x',
  ],
  ...['meter', 'm', 'km', 'kmu', 'kilometer', 'cm', 'ton', 'euro', 'eur', 'procent', 'bomen', 'huizen', 'woningen'],
  ...['auto', 'autos', 'fietsers', 'fietsen', 'bewoners', 'inwoners', 'mensen', 'kinderen', 'meldingen', 'klachten'],
  ...[
    'putten',
    'lampen',
    'banken',
    'plaatsen',
    'parkeerplaatsen',
    'personen',
    'vuilnisbakken',
    'nieuwe',
    'extra',
    'grote',
  ],
  ...['an', 'ans', 'mois', 'semaine', 'semaines', 'jour', 'jours', 'heure', 'heures', 'h', 'fois', 'metres', 'arbres'],
  ...['personnes', 'voitures', 'maisons', 'plaintes', 'nouvelles', 'nouveaux', 'jahre', 'monate', 'wochen', 'tage'],
  ...[
    'stunden',
    'mal',
    'uhr',
    'baume',
    'hauser',
    'neue',
    'years',
    'months',
    'weeks',
    'days',
    'hours',
    'times',
    'trees',
  ],
  ...['cars', 'people', 'houses', 'new', 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'],
  ...['september', 'oktober', 'november', 'december', 'janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet'],
  ...['aout', 'septembre', 'octobre', 'novembre', 'decembre', 'januar', 'februar', 'marz', 'dezember', 'january'],
  ...[
    'february',
    'march',
    'may',
    'june',
    'july',
    'august',
    'october',
    'minutes',
    'euros',
    'habitants',
    'enfants',
    'gens',
  ],
  ...['tag', 'tagen', 'woche', 'jahr', 'jahren', 'monat', 'monaten', 'stunde', 'einwohner', 'menschen', 'kinder'],
];

/** Mailboxes that belong to a service and not to somebody. */
export const MAILBOXES = [
  ...[
    'info',
    'contact',
    'communicatie',
    'communication',
    'kommunikation',
    'pers',
    'press',
    'presse',
    'onthaal',
    'accueil',
  ],
  ...['meldpunt', 'gemeente', 'stad', 'commune', 'ville', 'gemeinde', 'stadt', 'bibliotheek', 'bib', 'bibliotheque'],
  ...[
    'jeugd',
    'jeunesse',
    'sport',
    'toerisme',
    'tourisme',
    'cultuur',
    'culture',
    'milieu',
    'openbarewerken',
    'travaux',
  ],
  ...['burgerzaken', 'population', 'secretariaat', 'secretariat', 'dpo', 'privacy', 'webmaster', 'helpdesk', 'support'],
  ...['jugend', 'kultur', 'tourismus', 'umwelt', 'bibliothek', 'empfang', 'sekretariat', 'datenschutz'],
  ...['noreply', 'no-reply', 'verdacht'],
];

/** Before a licence plate of an older or foreign form, which alone could be any code. */
export const PLATE_WORDS = [
  'nummerplaat',
  'plaat',
  'kenteken',
  'plaque',
  'immatriculation',
  'kennzeichen',
  'nummernschild',
  'plate',
];
