/** Drives the register as a person does: through its fields, with files in and files out. */
import { join } from 'node:path';
import type { Account } from '../../src/register/account.ts';
import type { State } from '../../src/state/state.ts';
import type { Rig, Screen } from './rig.ts';

export const DASHBOARD = 'src/ui/dashboard/index.html';
export const GENT = 'be:44021';
const PATIENCE = 60_000;
const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;

/** The folder of the extension as it was built for a browser. */
export const buildOf = (name: Rig['name']): string => join(import.meta.dirname, '../../dist', BUILDS[name]);

const quoted = JSON.stringify;

/** The hash changes as by a click on the navigation. */
export const goTo = (screen: Screen, page: string, until: string): Promise<void> =>
  screen.evaluate(`location.hash = ${quoted(page)}; undefined`).then(() => screen.wait(until, PATIENCE));

/** The address of an account's card. */
export const cardOf = (key: string): string => `#register/${encodeURIComponent(key)}`;

/** Opens an account's card and waits until it is that one. @param key "municipality platform handle", as accountKey gives it */
export const openCard = (screen: Screen, key: string): Promise<void> =>
  goTo(screen, cardOf(key), `article.account[data-account=${quoted(key)}]`);

/** Puts a value into a field, a choice or a day in one go, and leaves the field. */
export const put = (screen: Screen, field: string, value: string): Promise<unknown> =>
  screen.evaluate(
    `{ const field = document.querySelector(${quoted(field)}); field.value = ${quoted(value)};
       for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true })) }`,
  );

/** Types over what is in a field. */
export const fill = async (screen: Screen, field: string, text: string): Promise<void> => {
  await put(screen, field, '');
  await screen.type(field, text);
};

/** Chooses what is named in a list of choices. */
export const pick = (screen: Screen, field: string, words: string): Promise<unknown> =>
  screen.evaluate(
    `{ const field = document.querySelector(${quoted(field)});
       field.value = [...field.options].find((one) => one.text.includes(${quoted(words)})).value;
       field.dispatchEvent(new Event('change', { bubbles: true })) }`,
  );

/** Hands a file to a field. @param bytes as they stand on the disk */
export const give = (screen: Screen, field: string, name: string, bytes: Uint8Array): Promise<unknown> =>
  screen.evaluate(
    `{ const field = document.querySelector(${quoted(field)}); const files = new DataTransfer();
       const bytes = Uint8Array.from(atob(${quoted(Buffer.from(bytes).toString('base64'))}), (sign) => sign.charCodeAt(0));
       files.items.add(new File([bytes], ${quoted(name)})); field.files = files.files;
       field.dispatchEvent(new Event('change', { bubbles: true })) }`,
  );

export const giveText = (screen: Screen, field: string, name: string, text: string): Promise<unknown> =>
  give(screen, field, name, new TextEncoder().encode(text));

/** What a button saves as a file. */
export const saved = (screen: Screen, button: string): Promise<string> =>
  screen.evaluate(
    `new Promise((done) => { const make = URL.createObjectURL;
       URL.createObjectURL = (blob) => { URL.createObjectURL = make; blob.text().then(done); return make.call(URL, blob) };
       document.querySelector(${quoted(button)}).click() })`,
  );

/** Goes on with the Tab key until the focus is where it should be, as somebody without a mouse does. */
export const tabTo = async (screen: Screen, target: string): Promise<void> => {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await screen.evaluate(`document.activeElement.matches(${quoted(target)})`)) return;
    await screen.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}`);
};

export const stateOf = async (rig: Rig): Promise<State> => (await rig.stored())['naamwacht'] as State;

export const accountIn = async (rig: Rig, platform: string, handle: string): Promise<Account> => {
  const found = (await stateOf(rig)).accounts.find((one) => one.platform === platform && one.handle === handle);
  if (!found) throw new Error(`${platform} ${handle} is not in the register`);
  return found;
};

/** The dashboard in Dutch, with Ghent watched and checked once, and the officer's initials. */
export const begin = async (rig: Rig): Promise<Screen> => {
  const screen = await rig.openPage(DASHBOARD);
  await screen.wait('[name=municipality]');
  await screen.type('[name=municipality]', 'Gent');
  await screen.press('Enter');
  await screen.click('[name=check]');
  await screen.wait('[data-state=done]', PATIENCE);
  await goTo(screen, '#settings', '[name=language]');
  await put(screen, '[name=language]', 'nl');
  await screen.wait(':root[lang=nl]');
  await fill(screen, '[name=initials]', 'AP');
  await screen.press('Tab');
  return screen;
};

/** Enters accounts one by one into the list, by their addresses. */
export const enter = async (screen: Screen, addresses: readonly string[]): Promise<void> => {
  await goTo(screen, '#register', '[name=account-address]');
  for (const [index, address] of addresses.entries()) {
    await fill(screen, '[name=account-address]', address);
    await screen.press('Enter');
    await screen.wait(`tr[data-account]:nth-child(${index + 1})`);
  }
};
