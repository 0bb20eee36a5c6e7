/**
 * Cities abroad that other languages call otherwise, as data: the list of towns knows only the names of its own.
 *
 * Folded, in letters only, all names of one city on a line. Left out are names that are a common first name or that
 * mean another city first (Monaco, Fribourg, Valence).
 */

const CITIES: readonly string[] = [
  'munchen muenchen munich',
  'koln koeln cologne keulen',
  'nurnberg nuernberg nuremberg neurenberg',
  'aachen aken aixlachapelle',
  'trier treves',
  'mainz mayence',
  'hannover hanover hanovre',
  'braunschweig brunswick',
  'regensburg ratisbonne',
  'frankfurt francfort',
  'hamburg hambourg',
  'dresden dresde',
  'bremen breme',
  'berlin berlijn',
  'wien vienna wenen',
  'salzburg salzbourg',
  'basel bale basle bazel',
  'zurich zuerich',
  'geneve geneva genf',
  'bern berne',
  'luzern lucerne',
  'milano milan milaan mailand',
  'roma rome rom',
  'torino turin turijn',
  'venezia venice venise venetie venedig',
  'firenze florenz',
  'napoli naples napels neapel',
  'genova genoa genua',
  'lisboa lisbon lisbonne lissabon',
  'porto oporto',
  'sevilla seville',
  'zaragoza saragossa saragosse',
  'donostia sansebastian',
  'praha prague praag',
  'warszawa warsaw varsovie warschau',
  'krakow cracow cracovie krakau',
  'wroclaw breslau',
  'gdansk danzig',
  'bucuresti bucharest bucarest boekarest bukarest',
  'beograd belgrade',
  'athina athens athene athenes',
  'kobenhavn koebenhavn copenhagen copenhague kopenhagen',
  'goteborg goeteborg gothenburg',
  'moskva moscow moscou moskau moskou',
  'kyiv kiev',
  'london londen londres',
  'edinburgh edimbourg',
  'cardiff caerdydd',
  'swansea abertawe',
  'paris parijs',
  'lyon lyons',
  'marseille marseilles',
  'lille rijsel',
  'dunkerque dunkirk duinkerke',
  'strasbourg strassburg straatsburg',
  'reims rheims',
  'luxembourg luxemburg',
];

const OTHERS = new Map(
  CITIES.map((line) => line.split(' ')).flatMap((names) => names.map((name) => [name, names] as const)),
);

/** The other names of a city. @param name in letters only @returns empty for a city that is called the same everywhere */
export const exonymsOf = (name: string): string[] => (OTHERS.get(name) ?? []).filter((one) => one !== name);
