/** What people call the columns of a list of accounts, in four languages, as folded words; the plainest first. */
import type { Column } from './columns.ts';

/**
 * Each name stands for the column under which it is listed first; a name may stand under two columns when both are
 * meant by it somewhere ("beheerder"). From lists as municipalities keep them, and the words of our own export.
 */
export const COLUMN_WORDS: Readonly<Record<Column, readonly string[]>> = {
  municipality: [
    'gemeente',
    'stad',
    'lokaal bestuur',
    'commune',
    'ville',
    'gemeinde',
    'stadt',
    'municipality',
    'town',
    'city',
  ],
  platform: [
    ...['platform', 'kanaal', 'medium', 'netwerk', 'sociaal medium', 'sociale media', 'soort kanaal'],
    ...['plateforme', 'canal', 'reseau', 'reseau social', 'media social'],
    ...['plattform', 'netzwerk', 'soziales netzwerk', 'kanal', 'soziale medien'],
    ...['channel', 'network', 'social network', 'social media', 'social media platform'],
  ],
  handle: [
    ...['handle', 'accountnaam', 'gebruikersnaam', 'account', 'profielnaam', 'paginanaam', 'naam van het account'],
    ...['naam account', 'naam pagina', 'profiel', 'naam', 'nom du compte', 'nom d utilisateur', 'nom dutilisateur'],
    ...['identifiant', 'pseudo', 'compte', 'nom', 'nom de la page', 'kontoname', 'benutzername', 'nutzername', 'konto'],
    ...['profilname', 'name', 'username', 'user name', 'user', 'account name', 'screen name', 'page name', 'profile'],
  ],
  address: [
    ...['adres', 'url', 'link', 'webadres', 'adres van de pagina', 'hyperlink', 'pagina', 'profiellink', 'website'],
    ...['adresse', 'lien', 'adresse de la page', 'adresse web', 'page', 'webadresse', 'seite', 'adresse der seite'],
    ...['address', 'web address', 'page address', 'profile url', 'profile link', 'uri'],
  ],
  service: [
    ...['dienst', 'afdeling', 'team', 'departement', 'cluster', 'entiteit', 'organisatie'],
    ...['dienststelle', 'service', 'departement', 'direction', 'entite', 'organisme'],
    ...['abteilung', 'fachbereich', 'amt', 'einrichtung', 'department', 'unit', 'organisation', 'organization'],
  ],
  purpose: [
    ...[
      'doel',
      'doelstelling',
      'waarvoor',
      'doel van het account',
      'onderwerp',
      'but',
      'objectif',
      'finalite',
      'sujet',
    ],
    ...['zweck', 'ziel', 'wofur', 'thema', 'purpose', 'goal', 'aim', 'topic'],
  ],
  language: ['taal', 'talen', 'langue', 'langues', 'sprache', 'sprachen', 'language', 'languages'],
  keeperRole: [
    ...['verantwoordelijke functie', 'functie verantwoordelijke', 'functie', 'rol', 'functie beheerder'],
    ...['responsable fonction', 'fonction du responsable', 'fonction', 'role'],
    ...['verantwortlich funktion', 'funktion', 'rolle', 'funktion verantwortliche'],
    ...['responsible role', 'keeper role', 'owner role', 'position', 'job title'],
  ],
  keeperName: [
    ...['verantwoordelijke naam', 'verantwoordelijke', 'naam verantwoordelijke', 'beheerder', 'eigenaar', 'contact'],
    ...[
      'contactpersoon',
      'wie',
      'responsable nom',
      'responsable',
      'nom du responsable',
      'gestionnaire',
      'proprietaire',
    ],
    ...['personne de contact', 'verantwortlich name', 'verantwortlich', 'verantwortliche', 'verantwortlicher'],
    ...['ansprechpartner', 'ansprechperson', 'zustandig', 'responsible name', 'responsible', 'responsible person'],
    ...['owner', 'keeper', 'keeper name', 'manager', 'contact person', 'account manager'],
  ],
  standInRole: [
    ...['vervanger functie', 'functie vervanger', 'remplacant fonction', 'fonction du remplacant'],
    ...['vertretung funktion', 'funktion vertretung', 'stand in role', 'backup role', 'deputy role'],
  ],
  standInName: [
    ...[
      'vervanger naam',
      'vervanger',
      'back up',
      'backup',
      'naam vervanger',
      'remplacant nom',
      'remplacant',
      'suppleant',
    ],
    ...['vertretung name', 'vertretung', 'stellvertretung', 'stellvertreter', 'stand in name', 'stand in', 'deputy'],
  ],
  claimedAt: [
    ...['sinds', 'aangemaakt', 'aangemaakt op', 'datum', 'datum aanmaak', 'start', 'startdatum', 'geregistreerd op'],
    ...['van ons sinds', 'a nous depuis', 'unser seit', 'bei uns seit', 'ours since'],
    ...['gecreeerd op', 'gestart op', 'depuis', 'cree le', 'date de creation', 'date', 'date de debut', 'seit'],
    ...[
      'angelegt am',
      'erstellt am',
      'startdatum',
      'since',
      'created',
      'created on',
      'claimed',
      'claimed on',
      'start date',
    ],
  ],
  by: [
    ...['door', 'aangemaakt door', 'geregistreerd door', 'par', 'cree par', 'von', 'angelegt von', 'erstellt von'],
    ...['by', 'created by', 'claimed by', 'registered by'],
  ],
  visitedAt: [
    ...['laatst aangemeld', 'laatst aangemeld op', 'laatst gebruikt', 'laatste login', 'laatste aanmelding'],
    ...['derniere connexion', 'derniere utilisation', 'zuletzt angemeldet', 'letzte anmeldung', 'letzter login'],
    ...['last signed in', 'last login', 'last used', 'last visited', 'last sign in'],
  ],
  state: [
    ...['status', 'toestand', 'actief', 'in gebruik', 'etat', 'statut', 'actif', 'zustand', 'aktiv', 'state', 'active'],
    ...['in use'],
  ],
  secondFactor: [
    ...[
      'tweede stap bij het aanmelden',
      'tweede stap',
      'deuxieme etape de connexion',
      'zweiter schritt bei der anmeldung',
    ],
    ...['second step when signing in', 'second step'],
    ...['tweestapsverificatie', '2fa', 'mfa', 'tweede factor', 'twee stappen', 'tweefactor', 'tweefactorauthenticatie'],
    ...['double authentification', 'deuxieme facteur', 'validation en deux etapes', 'zwei faktor anmeldung'],
    ...['zweiter faktor', 'zwei faktor', 'second factor', 'two factor', 'two step verification'],
  ],
  recovery: [
    ...['hersteladres', 'herstelmail', 'e mail', 'email', 'mail', 'mailadres', 'e mailadres', 'emailadres', 'mailbox'],
    ...[
      'adresse de secours',
      'adresse de recuperation',
      'e mail de recuperation',
      'adresse e mail',
      'courriel',
      'wiederherstellungsadresse',
    ],
    ...['e mail adresse', 'recovery address', 'recovery email', 'recovery mail', 'email address', 'e mail address'],
  ],
  administrators: [
    ...['beheerders', 'beheerder', 'admins', 'admin', 'beheerd door', 'wie heeft toegang', 'toegang'],
    ...['administrateurs', 'administrateur', 'gestionnaires', 'acces', 'administratoren', 'administrator', 'zugang'],
    ...['administrators', 'access', 'editors'],
  ],
  place: ['kluis', 'bewaard in', 'coffre', 'coffre fort', 'tresor', 'vault', 'kept in', 'stored in'],
  reviewedAt: [
    ...['toegang nagekeken op', 'toegang nagekeken', 'laatst nagekeken', 'acces verifie le', 'verifie le'],
    ...['zugang gepruft am', 'gepruft am', 'access reviewed on', 'reviewed on', 'last reviewed'],
  ],
  checks: [
    ...['afgewerkte punten', 'checklist', 'points termines', 'liste de controle', 'erledigte punkte', 'checkliste'],
    ...['finished points', 'checks'],
  ],
  archivedAt: [
    ...[
      'archief gemaakt op',
      'gearchiveerd op',
      'archive creee le',
      'archive cree le',
      'archive le',
      'archiv angelegt am',
      'archiviert am',
    ],
    ...['archive made on', 'archived on'],
  ],
  archivePlace: [
    ...['plaats van het archief', 'archief', 'lieu de l archive', 'lieu de larchive', 'archives', 'ort des archivs'],
    ...['archiv', 'place of the archive', 'archive'],
  ],
  notes: [
    ...['opmerkingen', 'opmerking', 'nota', 'notities', 'notitie', 'commentaar', 'toelichting', 'extra info'],
    ...['remarques', 'remarque', 'commentaire', 'commentaires', 'note', 'bemerkungen', 'bemerkung', 'anmerkungen'],
    ...['notizen', 'kommentar', 'notes', 'remarks', 'comments', 'comment', 'description'],
  ],
};

/** Headings under which people keep what may never come into a register. */
export const SECRET_WORDS: readonly string[] = [
  ...['wachtwoord', 'wachtwoorden', 'paswoord', 'paswoorden', 'ww', 'pw', 'pwd', 'pincode', 'pin', 'toegangscode'],
  ...['herstelcode', 'herstelcodes', 'code', 'geheim', 'beveiligingsvraag', 'mot de passe'],
  ...['mots de passe', 'mdp', 'code pin', 'codes de secours', 'secret', 'passwort', 'passworter', 'kennwort'],
  ...['kennworter', 'geheimnis', 'wiederherstellungscodes', 'password', 'passwords', 'passcode', 'passphrase'],
  ...['recovery codes', 'recovery code', 'backup codes', 'token', 'api key', 'secret key', '2fa code', 'seed'],
];
