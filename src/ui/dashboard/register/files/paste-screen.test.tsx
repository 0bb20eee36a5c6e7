// @vitest-environment happy-dom
/** Pasted addresses are recognised while they are typed, and entered with what holds for all of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { found, state } from '../../../store.ts';
import { draw } from './drawn.fixture.tsx';
import { pasted, service, taking } from './paste-flow.ts';
import { PasteScreen } from './paste-screen.tsx';
import { anAccount, background, GENT, showRegister } from './register.fixture.ts';

const FIELD = '[name=register-paste]';
const ENTER = '[name=register-paste-enter]';

let world: ReturnType<typeof background>;
let screen: ReturnType<typeof draw>;

const results = () => screen.all('[data-pasted]').map((one) => one.dataset['pasted']);

const websiteWith = (links: unknown[]): void => {
  const says = { links, kinds: [], about: '' };
  found.value = { ...found.value, website: { [GENT.id]: { says } } };
};

beforeEach(() => {
  showRegister([anAccount('x', 'stadgent')]);
  world = background();
  screen = draw(PasteScreen);
});

afterEach(() => {
  screen.leave();
  world.stop();
  taking.leave();
  pasted.value = '';
  service.value = '';
  found.value = { ...found.value, website: {} };
});

describe('pasted addresses', () => {
  it('are recognised while they are typed, each with what it is or why not', () => {
    screen.type(FIELD, 'https://www.facebook.com/stadgent\nx.com/stadgent\nhallo daar\nhttps://www.instagram.com/');
    expect(results()).toEqual(['good', 'known', 'address', 'home']);
    expect(screen.text('[data-pasted=good]')).toContain('Facebook · stadgent');
    expect(screen.text('[data-pasted=known]')).toContain('staat al in het register');
    expect(screen.all('[role=status]').map((one) => one.textContent)).toContain('Herkend: 1. Niet over te nemen: 3.');
    expect(screen.text(ENTER)).toBe('Neem 1 account over');
    expect(world.sent).toEqual([]);
  });

  it('are entered with the service and the last sign-in; what could not be read stays', async () => {
    screen.type(FIELD, 'https://www.facebook.com/stadgent\nhallo daar');
    screen.type('[name=register-paste-service]', 'Jeugddienst');
    await screen.click('[name=register-paste-visited][value=today]');
    await screen.click(ENTER);
    await screen.wait('[data-taken=done]');
    const account = state.value.accounts.find(({ platform }) => platform === 'facebook');
    expect(account).toMatchObject({ handle: 'stadgent', service: 'Jeugddienst', claimedAt: null });
    expect(account?.visitedAt).toBeGreaterThan(0);
    expect(pasted.value).toBe('hallo daar');
  });

  it('are not entered with a service that is a password', async () => {
    screen.type(FIELD, 'https://www.facebook.com/stadgent');
    screen.type('[name=register-paste-service]', 'wachtwoord: Gent2026!');
    expect(screen.text('[role=alert]')).toContain('Dit lijkt op een wachtwoord');
    await screen.click(ENTER);
    expect(world.sent).toEqual([]);
  });

  it('of which none is good enter nothing', async () => {
    screen.type(FIELD, 'hallo');
    await screen.click(ENTER);
    expect(world.sent).toEqual([]);
    expect(screen.one(ENTER).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('links on the own website', () => {
  const link = (platform: string, handle: string, place: string) => ({
    platform,
    handle,
    address: `https://${platform}.com/${handle}`,
    how: 'link',
    place,
    seenOn: ['https://stad.gent'],
  });

  it('are proposed unless the register holds them; a loose one waits for a tick', async () => {
    websiteWith([
      link('instagram', 'stadgent', 'footer'),
      link('youtube', 'festival', 'body'),
      link('x', 'stadgent', 'footer'),
    ]);
    await screen.settle();
    const ticks = screen.all<HTMLInputElement>('[name=register-site-link]');
    expect(ticks.map(({ value, checked }) => [value, checked])).toEqual([
      ['instagram stadgent', true],
      ['youtube festival', false],
    ]);
    await screen.click(ENTER);
    await screen.wait('[data-taken=done]');
    expect(state.value.accounts.map(({ platform }) => platform).sort()).toEqual(['instagram', 'x']);
  });

  it('are not there while the website was not read', () => {
    expect(screen.text('#files-site + p')).toContain('We lazen jullie website nog niet');
  });
});
