/** Channels as a table: state, gate, progress, what asks for a person, hours, and when somebody looks back. */
import { missingText } from '../../../channel/case-missing.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { accountName, serviceWords, stateWords } from '../register/words.ts';
import type { ChannelLine } from './channel-lines.ts';
import { gateWords } from './gate-part.tsx';
import { placeOf } from './place.ts';

const Gate = ({ line }: { line: ChannelLine }) => {
  const first = line.gate.is === 'open' ? undefined : line.gate.missing[0];
  return (
    <>
      {gateWords(line)}
      {first && <small class="muted">{say('channels_first', missingText(first, say))}</small>}
    </>
  );
};

const Progress = ({ line: { plan, progress } }: { line: ChannelLine }) =>
  plan === undefined ? (
    <span class="muted">{say('channels_not_begun')}</span>
  ) : (
    <span>{say('channels_done_of', progress.done, progress.of)}</span>
  );

const Row = ({ line }: { line: ChannelLine }) => {
  const { key, account, plan, gate, attention } = line;
  const name = accountName(account, say);
  return (
    <tr data-channel={key} data-platform={account.platform} data-handle={account.handle} data-gate={gate.is}>
      <th scope="row">
        <a href={placeOf(key)}>{name}</a>
        <small class="muted">{serviceWords(account.service, say)}</small>
      </th>
      <td>{stateWords(account.state, say)}</td>
      <td>
        <Gate line={line} />
      </td>
      <td>
        <Progress line={line} />
      </td>
      <td>
        {attention.length === 0 && <span class="muted">{say('channels_nothing')}</span>}
        {attention.map(({ kind }) => (
          <span key={kind} class="asks" data-attention={kind}>
            {say(`channels_asks_${kind}`)}
          </span>
        ))}
      </td>
      <td>{plan === undefined || plan.hours === null ? '—' : say('channels_hours', plan.hours)}</td>
      <td>{plan === undefined || plan.evaluateAt === null ? '—' : dateWords(plan.evaluateAt, language.value)}</td>
    </tr>
  );
};

const HEADS = ['channel', 'state', 'gate', 'progress', 'attention', 'hours', 'evaluation'] as const;

/** What is open already is not asked whether it may open. */
const headWords = (head: (typeof HEADS)[number], open: boolean): string =>
  say(head === 'gate' && open ? 'channels_head_gate_open' : `channels_head_${head}`);

export const ChannelTable = ({ lines, caption }: { lines: readonly ChannelLine[]; caption: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section class="scroll" aria-label={say('channels_table', caption)} tabIndex={0}>
    <table class="channels">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {headWords(
                head,
                lines.every(({ account }) => account.state === 'open'),
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.key} line={line} />
        ))}
      </tbody>
    </table>
  </section>
);
