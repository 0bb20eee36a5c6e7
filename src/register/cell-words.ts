/** The words in which a list tells an account's state and second factor, in four languages. */
import { fold } from '../municipality/fold.ts';
import { type AccountState, SECOND_FACTORS, type SecondFactor, STATES } from './account.ts';

const STATE_WORDS: Readonly<Record<AccountState, readonly string[]>> = {
  wanted: ['gewenst', 'gewunscht', 'souhaite', 'wanted', 'nog te maken', 'a creer', 'anzulegen', 'to claim'],
  asleep: [
    'slaapt',
    'slapend',
    'inactief',
    'niet actief',
    'dort',
    'en veille',
    'inactif',
    'schlaft',
    'ruht',
    'ruhend',
    'inaktiv',
    'asleep',
    'inactive',
    'dormant',
  ],
  open: ['open', 'actief', 'in gebruik', 'ouvert', 'actif', 'offen', 'aktiv', 'active', 'in use'],
  closed: ['gesloten', 'afgesloten', 'verwijderd', 'ferme', 'supprime', 'geschlossen', 'geloscht', 'closed', 'deleted'],
  former: [
    ...['niet meer van ons', 'vroeger van ons', 'plus a nous', 'n est plus a nous', 'nest plus a nous'],
    ...['nicht mehr unser', 'gehort uns nicht mehr', 'no longer ours', 'former'],
  ],
};

const FACTOR_WORDS: Readonly<Record<SecondFactor, readonly string[]>> = {
  unknown: ['niet bekend', 'onbekend', 'inconnu', 'unbekannt', 'unknown', 'not known'],
  none: ['geen', 'nee', 'neen', 'aucune', 'aucun', 'non', 'keine', 'keiner', 'nein', 'none', 'no'],
  sms: ['sms', 'sms code', 'code par sms', 'text message'],
  mail: ['mail', 'e mail', 'email', 'courriel', 'code per mail', 'code par e mail'],
  app: ['app', 'authenticator', 'authenticator app', 'authenticatie app', 'application', 'totp'],
  key: [
    'key',
    'sleutel',
    'beveiligingssleutel',
    'cle',
    'cle de securite',
    'schlussel',
    'sicherheitsschlussel',
    'security key',
    'yubikey',
  ],
  passkey: ['passkey', 'toegangssleutel', 'cle d acces', 'cle dacces', 'passkeys'],
};

/** The state that a cell names, or null when its words are not ours. */
export const stateNamed = (cell: string): AccountState | null => {
  const words = fold(cell);
  return STATES.find((state) => state === words || STATE_WORDS[state].includes(words)) ?? null;
};

/** The second factor that a cell names; "yes" names none, so it gives null. */
export const secondFactorNamed = (cell: string): SecondFactor | null => {
  const words = fold(cell);
  return SECOND_FACTORS.find((factor) => factor === words || FACTOR_WORDS[factor].includes(words)) ?? null;
};
