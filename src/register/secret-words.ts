/** The words around a secret, as data: what announces one, what only points to where it lies, how known tokens begin. */

/**
 * A word that announces a secret. `value` is what gives one away after ":" or "="; `bare` does so after "is" or nothing,
 * where most sentences only go on ("het wachtwoord is gewijzigd").
 */
export type Label = { kind: 'password' | 'codes' | 'token'; words: readonly string[]; value: RegExp; bare?: RegExp };

/** A letter and something that is none: words have only the first. */
const MIXED = /^(?=\S*\p{L})(?=\S*[\d!@#$%^&*=])\S{4,}/u;

export const LABELS: readonly Label[] = [
  {
    kind: 'codes',
    words: [
      '(?:herstel|back-?up|reserve|nood|verificatie|bevestigings|beveiligings|veiligheids|toegangs|inlog|sms)-?codes?',
      '(?:recovery|back-?up|verification|security|access|login)[ -]codes?',
      'codes? de (?:secours|récupération|vérification|sécurité)',
      "codes? d['’]accès",
      '(?:wiederherstellungs|sicherungs|bestätigungs|zugangs|sicherheits)-?codes?',
    ],
    // Four signs with a digit among them; "10 stuks", a year or a date is not a code.
    value: /^(?!(?:19|20)\d\d(?! ?\d)|\d{1,4}[-/.]\d{1,2}[-/. ])(?=\S*\d)[\w-]{4,}/u,
  },
  {
    kind: 'codes',
    words: ['pin', 'pin-?code', 'code pin', 'puk', 'puk-?code'],
    value: /^\d{4,8}(?![\w-])/u,
    bare: /^\d{4,8}(?![\w-])/u,
  },
  {
    kind: 'password',
    words: [
      '(?:wacht|pas|pass)woord(?:en)?',
      'wachtzin',
      'ww',
      'pw',
      'pwd',
      'passwd',
      'passwords?',
      'pass ?phrase',
      'mots? de passe',
      'mdp',
      'passw[oö]rt(?:er)?',
      'kennwort',
      'antwoord op de (?:geheime |beveiligings)vraag',
      'réponse à la question (?:secrète|de sécurité)',
      'answer to the (?:secret|security) question',
      'antwort auf die sicherheitsfrage',
    ],
    // Dots or stars stand for a password that is not there.
    value: /^(?=\S*[\p{L}\p{N}])/u,
    bare: MIXED,
  },
  { kind: 'password', words: ['pass'], value: MIXED },
  {
    kind: 'token',
    words: [
      '(?:api|access|bearer|refresh)[ _-]?(?:key|token|sleutel|secret)',
      'clé api',
      '(?:client|app)[ _-]secret',
      '(?:secret|private) key',
      'geheime sleutel',
      'token',
      'bearer',
    ],
    value: /^(?=\S*\d)[\w./+=-]{8,}/u,
    bare: /^(?=\S*\d)(?=\S*[a-z])[\w./+=-]{16,}/iu,
  },
];

/** What may follow "wachtwoord:" when the sentence only tells where it lies or how it stands. Folded, without accents. */
export const POINTERS: ReadonlySet<string> = new Set(
  [
    // nl
    'zie in bij via op te staat staan zit ligt liggen wordt is niet geen onbekend bekend gekend nieuw oud gewijzigd',
    'veranderd vernieuwd aangepast vergeten verloren bewaard beheerd opgeslagen opvragen opgevraagd vraag aanvragen',
    'aangevraagd kluis wachtwoordkluis wachtwoordmanager de het een den alleen enkel iedereen elk elke ieder jaarlijks',
    'ict informatica dienst ja nee ok nvt nog wijzigen resetten veilig door met',
    // fr
    'voir dans chez aupres par a au le la les un une inconnu connu aucun pas nouveau change modifie oublie demander',
    'garde gere coffre seul oui non informatique conserve',
    // de
    'siehe im bei beim am der die das ein eine unbekannt kein keins neu geandert vergessen verwaltet tresor fragen nur',
    'passwortmanager gespeichert nein edv',
    // en
    'see at with by the an unknown none new changed forgotten stored kept managed vault ask only not yes no na tbd it',
    // vaults
    'keeper bitwarden 1password lastpass keepass keepassxc dashlane nordpass passbolt vaultwarden pass enpass roboform',
    'icloud google microsoft azure',
  ].flatMap((line) => line.split(' ')),
);

/** How tokens of services begin, and other shapes that are never anything else. */
export const TOKENS: readonly RegExp[] = [
  /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant|or)?[-_]?[a-z0-9_-]{16,}/iu,
  /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|dop_v1_|pypi-|hf_)[a-z0-9_-]{10,}/iu,
  /\bxox[abeoprs]-[a-z0-9-]{10,}/iu,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/u,
  /\bAIza[\w-]{30,}/u,
  /\bya29\.[\w-]{20,}/u,
  /\bEAA[A-Za-z0-9]{30,}/u,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/u,
  /\beyJ[\w-]{8,}\.[\w-]{8,}/u,
  // A bot of Telegram: its number, a colon, 35 signs.
  /\b\d{8,10}:[\w-]{35}\b/u,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/u,
  /\b(?:discord(?:app)?\.com\/api\/webhooks|hooks\.slack\.com\/services)\/\S{10,}/iu,
  /[?&#](?:access_token|token|api_?key|secret|password|passwd|pwd|reset_?token|auth)=[^\s&]{6,}/iu,
];

/** Words that no English seed phrase holds (BIP-39) and that hardly any sentence of twelve words does without. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  [
    'het een van met voor dat dit zijn niet door ook aan bij naar maar nog wel wij onze uit per als dan tot wordt onder',
    'les des une est pour dans avec sur par pas que qui nous vous aux ses leur sont nos',
    'der das und ist mit für von den dem ein eine nicht auch auf bei zum zur wir',
    'the and for are was not but from our has had its his her were these',
  ].flatMap((line) => line.split(' ')),
);

/** Passwords so common that they need no further sign; compared after undoing "@ for a" and the like. */
export const COMMON =
  /^(?:welkom|wachtwoord|paswoord|password|passwort|motdepasse|bienvenue|willkommen|letmein|changeme)$/u;
export const KEYBOARD = /^(?=.*\d)(?:azerty|qwerty|qwertz|1?q[a2]z)\w*$/iu;
