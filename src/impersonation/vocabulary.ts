/**
 * The words that names of public bodies are made of, in the languages of the known cases, as data.
 *
 * An idea is what several words say: words of one idea are swapped for each other, words of one family a little less
 * often. Within a language the commonest word comes first. Written from the naming habits of Belgian, Dutch and other
 * European bodies and of the bodies in the press cases; no count stands behind the order.
 */

export const TONGUES = ['nl', 'fr', 'de', 'en', 'es', 'it'] as const;
export type Tongue = (typeof TONGUES)[number];

/** `any` is understood whatever the language. Words are parted by a comma, the parts of one by a space. */
export type Words = Readonly<Partial<Record<Tongue | 'any', string>>>;

/**
 * What a word is for: the kind of authority, what it does, a part of an institution's own name, where it is, something
 * said about the account, or a small word in between.
 */
export type Role = 'type' | 'service' | 'body' | 'country' | 'affix' | 'link';

/** `front` and `behind`: how readily its words are put there, from 0 to 1. */
export type Idea = { role: Role; family: string; front: number; behind: number; words: Words };

const AUTHORITY = { role: 'type', family: 'authority' } as const;
const TASK = { role: 'service', family: 'task' } as const;
/** Each a family of its own: a board is no institute, but both have their abbreviation. */
const body = (family: string, words: Words): Idea => ({ role: 'body', family, front: 0, behind: 0, words });

const AUTHORITIES: readonly Idea[] = [
  {
    ...AUTHORITY,
    front: 0.9,
    behind: 0.4,
    words: {
      nl: 'stad, gemeente, gemeentebestuur, stadsbestuur, lokaal bestuur, gem, de stad, bestuur, stadhuis, gemeentehuis',
      fr: 'ville de, commune de, ville, mairie de, commune, mairie, administration communale, ac, administration communale de, ville d, commune d, mairie d, ville du, hotel de ville',
      de: 'stadt, gemeinde, stadtverwaltung, gemeindeverwaltung, rathaus',
      en: 'city of, city, town of, town, city council, town council, council, city hall, borough, borough of, village of, municipality',
      es: 'ayuntamiento, ayto, ayuntamiento de, ayto de, concejo, municipio, ciudad, municipio de, ciudad de, alcaldia',
      it: 'comune di, comune, citta di, citta, municipio',
    },
  },
  {
    ...AUTHORITY,
    front: 0.3,
    behind: 0.3,
    words: {
      nl: 'provincie, prov, provinciebestuur',
      fr: 'prefecture, pref, prefet, prefete, departement, dept, region, province, canton',
      de: 'kanton, kt, landkreis, kreis, bezirk',
      en: 'county, prefecture, pref, county council, county of, state of, state, district, district council, region, province',
      es: 'provincia, diputacion, region, junta',
      it: 'provincia, regione, prefettura',
    },
  },
  {
    ...AUTHORITY,
    front: 0.2,
    behind: 0.8,
    words: {
      nl: 'overheid',
      fr: 'gouv, gouvernement',
      de: 'regierung, verwaltung',
      en: 'gov, govt, government, city gov, city govt',
      es: 'gob, gobierno',
      it: 'governo',
    },
  },
  {
    ...AUTHORITY,
    front: 0.5,
    behind: 0.3,
    words: {
      nl: 'burgemeester, burgemeester van, bgm',
      fr: 'bourgmestre, maire, maire de, bourgmestre de',
      de: 'buergermeister, oberbuergermeister, ob',
      en: 'mayor, mayor of, office of the mayor, mayors office',
      es: 'alcalde, alcaldesa, alcalde de',
      it: 'sindaco',
    },
  },
  {
    ...AUTHORITY,
    front: 0.2,
    behind: 0.2,
    words: {
      nl: 'raad, gemeenteraad, districtsraad',
      fr: 'conseil, conseil communal, conseil municipal',
      de: 'stadtrat, gemeinderat',
      en: 'council, councillors',
      es: 'consejo, pleno',
      it: 'consiglio',
    },
  },
  { ...AUTHORITY, front: 0.1, behind: 0.1, words: { nl: 'district', en: 'prime minister, pm, pmo, premier' } },
  { ...AUTHORITY, front: 0.1, behind: 0.1, words: { en: 'chief minister, cm, cmo, chiefminister office' } },
  {
    ...AUTHORITY,
    front: 0.1,
    behind: 0.1,
    words: { en: 'president, pres', fr: 'president', es: 'presidente, presidencia' },
  },
  { ...AUTHORITY, front: 0.1, behind: 0.1, words: { en: 'governor', nl: 'gouverneur', fr: 'gouverneur' } },
];

const TASKS: readonly Idea[] = [
  {
    ...TASK,
    front: 0.6,
    behind: 0.5,
    words: {
      nl: 'politie, politiezone, pz, lokale politie, wijkpolitie',
      fr: 'police, police municipale, police nationale, zone de police, gendarmerie',
      de: 'polizei, kantonspolizei, stadtpolizei, kapo, stapo',
      en: 'police, pd, police dept, police department, policing, sheriff, cops',
      es: 'policia, policia local, policia nacional, policia municipal',
      it: 'polizia, polizia locale',
    },
  },
  {
    ...TASK,
    front: 0.3,
    behind: 0.3,
    words: {
      nl: 'brandweer, brandweerzone, hvz, hulpverleningszone',
      fr: 'pompiers, sdis, sapeurs pompiers, zone de secours',
      de: 'feuerwehr, fw',
      en: 'fire, fire dept, fire department, fd, fire rescue, fire service',
      es: 'bomberos',
      it: 'vigili del fuoco',
    },
  },
  {
    ...TASK,
    front: 0.5,
    behind: 0.3,
    words: {
      nl: 'visit, toerisme, vvv, beleef',
      fr: 'visit, tourisme, office de tourisme, ot',
      de: 'visit, tourismus, tourist info',
      en: 'visit, tourism, discover, explore, travel, enjoy',
      es: 'turismo, visita',
      it: 'turismo, visit',
      any: 'kanko',
    },
  },
  {
    ...TASK,
    front: 0.2,
    behind: 0.2,
    words: {
      nl: 'bib, bibliotheek, bieb',
      fr: 'bibliotheque, mediatheque',
      de: 'bibliothek, stadtbibliothek, buecherei',
      en: 'library, libraries, lib',
      es: 'biblioteca',
      it: 'biblioteca',
    },
  },
  {
    ...TASK,
    front: 0.2,
    behind: 0.1,
    words: { nl: 'ocmw, sociaal huis, welzijn', fr: 'cpas, ccas', de: 'sozialamt', en: 'welfare, social services' },
  },
  {
    ...TASK,
    front: 0.2,
    behind: 0.1,
    words: { nl: 'jeugd, jeugddienst, jeugdhuis', fr: 'jeunesse, jeunes', de: 'jugend', en: 'youth', es: 'juventud' },
  },
  {
    ...TASK,
    front: 0.2,
    behind: 0.2,
    words: { nl: 'sport, sportdienst', fr: 'sports, sport', de: 'sport', en: 'sports, sport', es: 'deportes' },
  },
  {
    ...TASK,
    front: 0.2,
    behind: 0.1,
    words: {
      nl: 'cultuur, cultuurcentrum, cc, gc',
      fr: 'culture, centre culturel',
      de: 'kultur',
      en: 'culture, arts',
      es: 'cultura',
      it: 'cultura',
    },
  },
  {
    ...TASK,
    front: 0.1,
    behind: 0.1,
    words: { nl: 'school, scholen', fr: 'ecole, ecoles', de: 'schule, schulen', en: 'schools, school' },
  },
  {
    ...TASK,
    front: 0.1,
    behind: 0.1,
    words: { nl: 'pers, persdienst', fr: 'presse', de: 'presse', en: 'press, press office, media', es: 'prensa' },
  },
  { ...TASK, front: 0.1, behind: 0.1, words: { nl: 'museum', fr: 'musee', de: 'museum', en: 'museum', es: 'museo' } },
  {
    ...TASK,
    front: 0,
    behind: 0.1,
    words: {
      nl: 'park, nationaal park, np',
      fr: 'parc, parc national, pn',
      de: 'park, nationalpark, np',
      en: 'park, parks, national park, nat park, natl park, np, nps, national park service, nat park service, park service, parks and rec',
      es: 'parque, parque nacional',
    },
  },
];

/** Words that are mostly swapped for their own abbreviation. */
const BODIES: readonly Idea[] = [
  body('department', {
    nl: 'ministerie, departement, min, dienst',
    fr: 'ministere, ministre, min, departement',
    de: 'ministerium, min, bundesministerium, amt, bundesamt',
    en: 'department, dept, dpt, dep, department of, dept of, ministry, ministry of, min',
    es: 'ministerio, min, departamento, ministerio de, consejeria',
    it: 'ministero, min',
  }),
  body('service', {
    nl: 'dienst, diensten',
    fr: 'service, services',
    de: 'dienst, dienste',
    en: 'service, serv, ser, services, svc, srv, svcs',
    es: 'servicio, servicios',
  }),
  body('national', {
    nl: 'nationaal, nationale, nat',
    fr: 'national, nationale, nat',
    de: 'national',
    en: 'national, natl, nat',
    es: 'nacional, nac',
  }),
  body('agency', { nl: 'agentschap', fr: 'agence', de: 'agentur', en: 'agency, agcy', es: 'agencia' }),
  body('forest', { fr: 'foret, forets', en: 'forest, forests, natl forest, nf', de: 'wald, forst', nl: 'bos' }),
  body('health', { nl: 'gezondheid', fr: 'sante', de: 'gesundheit', en: 'health, hlth', es: 'salud, sanidad' }),
  body('weather', { nl: 'weer', fr: 'meteo', de: 'wetter', en: 'weather, wx', es: 'meteo' }),
  body('education', { nl: 'onderwijs', fr: 'education', de: 'bildung', en: 'education, edu, ed', es: 'educacion' }),
  body('transport', {
    nl: 'vervoer',
    fr: 'transports',
    de: 'verkehr',
    en: 'transport, transit, trans, transportation',
  }),
  body('finance', { nl: 'financien', fr: 'finances', de: 'finanzen', en: 'treasury, finance, tax', es: 'hacienda' }),
  body('bureau', { en: 'bureau, bur' }),
  body('office', { en: 'office, ofc, office of', fr: 'office', de: 'buero', es: 'oficina' }),
  body('authority', { en: 'authority, auth' }),
  body('administration', { en: 'administration, admin', fr: 'administration, admin' }),
  body('commission', { en: 'commission, comm', fr: 'commission' }),
  body('board', { en: 'board, brd' }),
  body('institute', { en: 'institute, inst', nl: 'instituut', fr: 'institut', de: 'institut', es: 'instituto' }),
  body('centre', { en: 'center, centre, ctr', fr: 'centre', nl: 'centrum', de: 'zentrum', es: 'centro' }),
  body('science', { en: 'science, sci', fr: 'science', nl: 'wetenschap' }),
  body('management', { en: 'management, mgmt' }),
  body('environment', { en: 'environment, environmental, env, enviro', nl: 'milieu', fr: 'environnement' }),
  body('international', { en: 'international, intl', fr: 'international, intl' }),
  body('university', {
    en: 'university, univ, uni',
    fr: 'universite, univ',
    de: 'universitaet, uni',
    nl: 'universiteit',
  }),
  body('security', { en: 'security, sec' }),
  body('secretary', { en: 'secretary, sec, secretary of' }),
  body('minister', { any: 'minister, min' }),
  body('research', { en: 'research, res' }),
  body('development', { en: 'development, dev' }),
  body('protection', { en: 'protection, prot' }),
  body('archives', { en: 'archives, archive, arch', nl: 'archief', fr: 'archives' }),
  body('court', { en: 'court, courts, ct', nl: 'rechtbank' }),
  body('statistics', { en: 'census, statistics, stats', nl: 'statistiek' }),
  body('embassy', { en: 'embassy, emb', fr: 'ambassade', nl: 'ambassade', de: 'botschaft', es: 'embajada' }),
  body('hospital', { en: 'hospital, hosp', nl: 'ziekenhuis', fr: 'hopital', es: 'hospital' }),
  body('mount', { en: 'mount, mt, mountain, mountains, mtn', fr: 'mont' }),
  body('saint', { any: 'saint, st, sint, sankt, san, sainte, ste' }),
  body('river', { en: 'river, riv, rvr' }),
  body('harbour', { en: 'harbour, harbor', nl: 'haven' }),
  body('coast', { en: 'coast guard, coastguard, cg' }),
];

const country = (words: Words, behind = 0.9): Idea => ({
  role: 'country',
  family: 'country',
  front: 0.15,
  behind,
  words,
});

const COUNTRIES: readonly Idea[] = [
  country({ nl: 'be, belgie, vlaanderen, belgium', fr: 'be, belgique, belgium', de: 'be, belgien' }),
  country({ nl: 'nl, nederland, holland, netherlands' }),
  country({ fr: 'fr, france' }),
  country({ de: 'de, deutschland, germany', fr: 'ch, suisse' }),
  country({ de: 'ch, schweiz, swiss' }),
  country({ en: 'us, usa, america, united states' }),
  country({ en: 'uk, gb, britain' }),
  country({ es: 'es, espana, spain' }),
  country({ it: 'it, italia, italy' }),
  country({ any: 'jp, japan' }, 0.3),
  country({ any: 'in, india, bharat' }, 0.3),
  country({ any: 'eu, europe' }, 0.3),
  country({ fr: 'bxl, bruxelles, brussels', nl: 'bxl, brussel, brussels' }, 0.3),
];

const LINKS: readonly Idea[] = [
  {
    role: 'link',
    family: 'link',
    front: 0,
    behind: 0,
    words: {
      nl: 'van, in, de, voor, en',
      fr: 'de, du, des, la, et, en',
      de: 'von, der, im',
      en: 'of, the, in, for, and',
      es: 'de, del, la',
      it: 'di, del',
    },
  },
];

/** Everything that may stand in a name beside the name itself, but for what is said about the account (`AFFIXES`). */
export const IDEAS: readonly Idea[] = [...AUTHORITIES, ...TASKS, ...BODIES, ...COUNTRIES, ...LINKS];
