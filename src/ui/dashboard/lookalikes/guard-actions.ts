/** What a person does in the guard: turn a look on or off, have it done now, set the website's address. */
import { signal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import type { Guard, Watched } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { siteOrigins } from './guard-hosts.ts';
import { ask, origins } from './guard-permits.ts';
import { isReadable } from './website-address.ts';

export type Look = Exclude<keyof Guard, 'spared'>;

/** What was just done, for people who look and people who listen. */
export const told = signal('');

/** Whether the choices are unfolded; null until a person or an answer unfolds them. */
export const unfolded = signal<boolean | null>(null);

/** The website's address is needed first: its field takes the focus as soon as it is drawn. */
export const addressWanted = signal(false);

/** Whether the website can be read as it stands: its address is known, and surely ours. */
export const hasAddress = ({ municipality: { website, websiteGuessed } }: Watched): boolean =>
  !websiteGuessed && isReadable(website);

const turnOn = ({ municipality, guard }: Watched, look: Look): void => {
  if (!guard[look]) send({ do: 'guard', municipality: municipality.id, guard: { [look]: true } });
};

/** Unfolds the choices and goes to the field of the website's address. @param words why, in words, or empty */
export const askForAddress = (words: string): void => {
  told.value = words;
  unfolded.value = true;
  addressWanted.value = true;
};

/** Looks for look-alikes now. Platforms that may not be asked stay out of it; the others are asked all the same. */
export const searchNow = async (town: Watched): Promise<void> => {
  // The prompt comes straight from the click: nothing may be awaited before it.
  const given = await ask(origins.value.lookalikes);
  turnOn(town, 'lookalikes');
  send({ do: 'patrol', municipality: town.municipality.id });
  told.value = say(given ? 'guard_told_searching' : 'guard_told_searching_partly');
};

/** Reads the municipality's own website now. */
export const readNow = async (town: Watched): Promise<void> => {
  if (!hasAddress(town)) return askForAddress(say('guard_told_address_first'));
  if (!(await ask(origins.value.website))) {
    told.value = say('guard_told_refused');
    return;
  }
  turnOn(town, 'website');
  send({ do: 'read-site', municipality: town.municipality.id });
  told.value = say('guard_told_reading');
};

/** A website that is read already is read anew, so that a look that hangs on it need not wait for next week. */
const readAgain = ({ municipality, guard }: Watched, look: Look): void => {
  if (look === 'wikidata' && guard.website) send({ do: 'read-site', municipality: municipality.id });
};

/** Turns a look on, once the browser lets us, or off. */
export const choose = async (town: Watched, look: Look, on: boolean): Promise<void> => {
  const id = town.municipality.id;
  if (!on) {
    send({ do: 'guard', municipality: id, guard: { [look]: false } });
    told.value = say(`guard_told_off_${look}`);
    return;
  }
  if (look === 'website' && !hasAddress(town)) return askForAddress(say('guard_told_address_first'));
  const given = await ask(origins.value[look]);
  if (!given && look !== 'lookalikes') {
    told.value = say('guard_told_refused');
    return;
  }
  turnOn(town, look);
  readAgain(town, look);
  told.value = say(`guard_told_on_${look}`);
};

/** Asks again for hosts that were refused or taken back, and then does at once what they were needed for. */
export const allow = async ({ municipality }: Watched, look: Look, hosts: readonly string[]): Promise<void> => {
  const given = await ask(hosts);
  if (given && (look === 'website' || look === 'wikidata')) send({ do: 'read-site', municipality: municipality.id });
};

/** Keeps the website's address, and reads it when the website may be read. */
export const keepAddress = async (town: Watched, address: string): Promise<void> => {
  const id = town.municipality.id;
  const given = town.guard.website ? await ask(siteOrigins(address)) : false;
  send({ do: 'website', municipality: id, website: address });
  if (given) send({ do: 'read-site', municipality: id });
  told.value = say('guard_told_address');
};
