// @vitest-environment happy-dom
/** The dialogue of a channel: told from counts, typed, imported, thrown away; never a text of anybody is sent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answeredOnly, BUCKETS } from '../../../channel/answers.ts';
import { accountKey } from '../../../register/account.ts';
import { now, state } from '../../store.ts';
import { draw } from '../register/files/drawn.fixture.tsx';
import { anAccount, background, fileOf, NOW, showRegister } from '../register/files/register.fixture.ts';
import { DialoguePart } from './dialogue.tsx';

const ACCOUNT = anAccount('facebook', 'stadgent', { state: 'open' });
const KEY = accountKey(ACCOUNT);
const Part = () => <DialoguePart accountKey={KEY} />;

let world: ReturnType<typeof background>;
let screen: ReturnType<typeof draw>;

beforeEach(() => {
  now.value = NOW;
  showRegister([ACCOUNT]);
  world = background();
  screen = draw(Part);
});

afterEach(() => {
  screen.leave();
  world.stop();
});

const sent = () => JSON.stringify(world.sent);
const typeAll = async (numbers: Record<string, string>): Promise<void> => {
  for (const [field, text] of Object.entries(numbers)) await screen.type(`[name=dialogue-${field}]`, text);
};

const HEAD = 'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Reactions,Comments,Shares';
const row = (at: number, day: string): string =>
  `${at},1,Stad Gent,,"Wat vind jij, Jan Peeters?",${day} 10:00,https://www.facebook.com/stadgent/posts/${at},Photo,${at},2,0`;
const EXPORT = [HEAD, ...Array.from({ length: 22 }, (_, at) => row(at + 1, '10/13/2026')), row(99, '11/20/2026')].join(
  '\n',
);

describe('the dialogue of a channel', () => {
  it('says that nothing was counted, and that the posts of this platform cannot be read', () => {
    expect(screen.text('.notice')).toContain('Er is nog niets geteld');
    expect(screen.root.textContent).toContain('kunnen we de berichten niet zelf lezen');
  });

  it('takes what was counted by hand, and tells what it means', async () => {
    await typeAll({ posts: '40', invitations: '10', commented: '30', unanswered: '6' });
    await screen.click('[name=dialogue-keep]');
    expect(world.sent).toMatchObject([
      { do: 'channel', change: 'dialogue', dialogue: { period: '2026-10', from: 'typed' } },
    ]);
    expect(screen.text('[data-measure=one_way] .talk-value')).toMatch(/20\s?%/);
    expect(screen.text('[data-measure=one_way]')).toContain('geen periode ervoor om mee te vergelijken');
    expect(screen.text('[data-untold]')).toContain('Antwoordgraad');
    expect(screen.all('[data-measure=one_way] rect')).toHaveLength(1);
  });

  it('shows how fast answers came by both clocks, and does not pretend to know what stayed without one', async () => {
    const day = 86_400_000;
    const asked = Array.from({ length: 21 }, (_, at) => ({ askedAt: at * day, answeredAt: at * day + 3_600_000 }));
    const answering = answeredOnly(asked, { from: 9, to: 17, zone: 'Europe/Brussels' }, NOW);
    await typeAll({ posts: '40', invitations: '10' });
    await screen.click('[name=dialogue-keep]');
    const { channels } = state.value;
    const dialogue = channels.dialogue.map((one) => ({ ...one, around: { ...one.around, answering } }));
    state.value = { ...state.value, channels: { ...channels, dialogue } };
    await screen.settle();
    expect(screen.all('[data-bucket]').map((one) => one.dataset['bucket'])).toEqual([...BUCKETS].slice(0, -1));
    expect(screen.text('[data-bucket=two_hours]')).toContain('21');
    expect(screen.all('[data-bucket=two_hours] td')).toHaveLength(2);
    expect(screen.text('[data-answer-times]')).toContain('niet wat zonder antwoord bleef');
    expect(screen.text('[data-untold]')).toContain('Antwoordgraad');
  });

  it('draws no verdict from fewer than twenty', async () => {
    await typeAll({ posts: '19', invitations: '10' });
    await screen.click('[name=dialogue-keep]');
    expect(screen.text('[data-measure=invitation] .talk-few')).toContain('Te weinig om iets te zeggen: maar 19');
    expect(screen.all('[data-measure=invitation] .talk-value')).toHaveLength(0);
  });

  it('keeps nothing that contradicts itself, and says which field', async () => {
    await typeAll({ posts: '4', invitations: '10' });
    await screen.click('[name=dialogue-keep]');
    expect(world.sent).toEqual([]);
    expect(screen.one('[name=dialogue-invitations]').getAttribute('aria-invalid')).toBe('true');
    await typeAll({ posts: '', invitations: '' });
  });

  it('throws a month away after a second click', async () => {
    await typeAll({ posts: '40', invitations: '10' });
    await screen.click('[name=dialogue-keep]');
    await screen.click('[name=dialogue-drop]');
    await screen.click('[name=dialogue-drop-sure]');
    expect(state.value.channels.dialogue).toEqual([]);
  });

  it('reads an export, lets a person choose the months, and keeps counts only', async () => {
    await screen.hand('[name=dialogue-file]', fileOf('export.csv', EXPORT));
    await screen.wait('tr[data-month="2026-10"]');
    expect(screen.all('tr[data-month]').map((one) => one.dataset['month'])).toEqual(['2026-10', '2026-11']);
    expect(world.sent).toEqual([]);
    expect(screen.one<HTMLInputElement>('tr[data-month="2026-11"] input').checked).toBe(false);
    await screen.click('[name=dialogue-take]');
    expect(world.sent).toMatchObject([
      { dialogue: { period: '2026-10', from: 'import', counts: { posts: 22, invitations: 22 } } },
    ]);
    expect(sent()).not.toMatch(/Jan|Peeters|vind|facebook\.com|Stad Gent/);
    expect(screen.all('tr[data-month]')).toHaveLength(0);
    expect(screen.all('[data-measure=likes_median]')).toHaveLength(1);
  });

  it('refuses the export of another platform, with the reason', async () => {
    await screen.choose('[name=dialogue-platform]', 'x');
    await screen.hand('[name=dialogue-file]', fileOf('export.csv', EXPORT));
    await screen.wait('[data-refused=other_platform]');
    expect(screen.text('[data-refused]')).toBe('Je koos X, maar dit bestand komt van Facebook. We lazen het niet.');
    expect(screen.root.textContent).toContain('Let op: dit kanaal staat op Facebook.');
  });

  it('says so when the file shows by itself that it is of another platform', async () => {
    await screen.choose('[name=dialogue-platform]', '');
    screen.leave();
    const account = anAccount('bluesky', 'stadgent.bsky.social', { state: 'open' });
    showRegister([account]);
    screen = draw(() => <DialoguePart accountKey={accountKey(account)} />);
    await screen.hand('[name=dialogue-file]', fileOf('export.csv', EXPORT));
    await screen.wait('tr[data-month="2026-10"]');
    expect(screen.root.textContent).toContain('Let op: dit kanaal staat op Bluesky.');
  });

  it('refuses a file about people, and one that is no text', async () => {
    await screen.hand('[name=dialogue-file]', fileOf('a.csv', 'Sender,Message text\nJan,Dag\n'));
    await screen.wait('[data-refused=people]');
    expect(screen.root.textContent).not.toContain('Jan');
    await screen.hand('[name=dialogue-file]', fileOf('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])));
    await screen.wait('[data-refused=workbook]');
  });

  it('counts no month that is still to come, and says so', async () => {
    await screen.hand('[name=dialogue-file]', fileOf('export.csv', `${EXPORT}\n${row(100, '03/15/2027')}`));
    await screen.wait('[data-trouble=future]');
    expect(screen.text('[data-trouble=future]')).toContain('1 bericht heeft een datum die nog moet komen');
    expect(screen.all('tr[data-month]').map((one) => one.dataset['month'])).toEqual(['2026-10', '2026-11']);
  });

  it('asks the order of day and month where nothing shows it, and blames no column for it', async () => {
    await screen.hand('[name=dialogue-file]', fileOf('export.csv', [HEAD, row(1, '03/04/2026')].join('\n')));
    await screen.wait('[name=dialogue-order]');
    expect(screen.root.textContent).not.toContain('Van geen enkel bericht kennen we de datum');
    await screen.click('[name=dialogue-order][value=day]');
    expect(screen.all('tr[data-month]').map((one) => one.dataset['month'])).toEqual(['2026-04']);
  });

  it('asks what a column is that nobody knows, and reads it once told', async () => {
    const odd = EXPORT.replace('Reactions', 'Duimpjes');
    await screen.hand('[name=dialogue-file]', fileOf('export.csv', odd));
    await screen.wait('[data-asked=true]');
    expect(screen.text('[data-asked=true] label')).toBe('Duimpjes');
    await screen.choose('[data-asked=true] select', 'likes');
    expect(screen.all('[data-asked=true]')).toHaveLength(0);
    expect(screen.text('tr[data-month="2026-10"] td:nth-child(4)')).toBe('253');
  });

  it('says what came from the open feed and when, and asks for a new reading', async () => {
    screen.leave();
    const account = anAccount('bluesky', 'stadgent.bsky.social', { state: 'open' });
    showRegister([account]);
    screen = draw(() => <DialoguePart accountKey={accountKey(account)} />);
    expect(screen.root.textContent).toContain('De openbare berichten zijn nog niet gelezen.');
    await screen.click('[name=dialogue-read]');
    // Nothing is known of its page yet, and only that page tells where the feed is.
    expect(world.sent).toEqual([
      { do: 'check-one', platform: 'bluesky', handle: 'stadgent.bsky.social' },
      { do: 'read-feed', account: accountKey(account) },
    ]);
  });

  it('takes the number of inhabitants for the whole municipality', async () => {
    await screen.type('[name=inhabitants]', 'veel');
    await screen.click('[name=inhabitants-keep]');
    expect(world.sent).toEqual([]);
    await screen.type('[name=inhabitants]', '265.000');
    await screen.click('[name=inhabitants-keep]');
    expect(state.value.channels.inhabitants).toEqual({ 'be:44021': 265_000 });
  });
});
