/** The plan on one sheet for management: what it says, what is missing, and room for a signature. */

import type { ChannelCase, Person } from '../../../channel/case.ts';
import { isSigned } from '../../../channel/case-missing.ts';
import { type QuestionId, questionKey } from '../../../channel/case-questions.ts';
import { answerTimeText, targetText, useText } from '../../../channel/case-text.ts';
import { groupName } from '../../../channel/groups.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now, state } from '../../store.ts';
import { accountName, keeperWords } from '../register/words.ts';
import { paperSize } from './paper-size.ts';
import type { Planning } from './planning.ts';
import { signedWords } from './signed-words.ts';

const dateText = (at: number | null): string => (at === null ? '' : dateWords(at, language.value));

const personText = (person: Person): string => keeperWords(person);

const groupLines = ({ groups }: ChannelCase): string[] =>
  groups.map((one) =>
    [
      `${groupName(one, say)}.`,
      one.missed === '' ? '' : say('channels_paper_missed', one.missed),
      one.offline === '' ? '' : say('channels_paper_offline', one.offline),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

const privacyText = ({ privacy: { asked, at, by, reason } }: ChannelCase): string => {
  if (asked === null) return '';
  const said = say(`channels_privacy_${asked}`);
  return asked === 'no' ? `${said}. ${reason}` : [said, by, dateText(at)].filter((part) => part !== '').join(', ');
};

/** Each question with its answer, in lines. */
const answersOf = (plan: ChannelCase): [QuestionId, string[]][] => [
  ['goal', [plan.goal]],
  ['use', [useText(plan, say)]],
  ['groups', groupLines(plan)],
  ['message', [plan.message]],
  ['targets', plan.targets.map((one) => targetText(one, dateText(one.by), say))],
  ['hours', plan.hours === null ? [] : [say('channels_hours', plan.hours)]],
  ['follows', [personText(plan.follows)]],
  ['replaces', [personText(plan.replaces)]],
  ['answer_time', [answerTimeText(plan.answerTime, say)]],
  ['outside_hours', [plan.outsideHours]],
  ['tone', [plan.tone]],
  ['moderation', [plan.moderation]],
  ['privacy', [privacyText(plan)]],
  ['fallback', [plan.fallback]],
  ['complaints', [plan.complaints]],
  ['stop', [plan.stop]],
  ['evaluation', [dateText(plan.evaluateAt)]],
];

const Signature = ({ plan }: Planning) =>
  plan.signOff && isSigned(plan, now.value) ? (
    <p>{signedWords(plan.signOff)}</p>
  ) : (
    <p class="signature">{say('channels_paper_sign')}</p>
  );

export const PlanPaper = (planning: Planning) => {
  const { line, plan } = planning;
  const town = state.value.municipalities.find((one) => one.municipality.id === line.account.municipality);
  const answers = answersOf(plan).map(([id, lines]) => ({ id, lines: lines.filter((one) => one !== '') }));
  const length = answers.flatMap(({ lines }) => lines).join('').length;
  return (
    <section class="plan-paper" data-size={paperSize(length)}>
      <h2>{say('channels_paper_title', accountName(line.account, say), town?.municipality.name ?? '')}</h2>
      <p>{say('channels_paper_about', dateText(now.value), line.progress.done, line.progress.of)}</p>
      <dl>
        {answers.map(({ id, lines }) => (
          <div key={id}>
            <dt>{say(questionKey(id))}</dt>
            {lines.length === 0 && <dd>{say('channels_paper_empty')}</dd>}
            {lines.map((one) => (
              <dd key={one}>{visible(one.replace(/\s+/g, ' '))}</dd>
            ))}
          </div>
        ))}
      </dl>
      <Signature {...planning} />
    </section>
  );
};
