/** Why we say by when to sign in: the platform's rule on sleeping accounts, with its source and its date. */
import { platformOf } from '../../../platforms/index.ts';
import { OWN_CHOICE_DAYS } from '../../../register/dormancy.ts';
import { dateWords } from '../../parts/age-words.ts';
import { Address } from '../../parts/profile.tsx';
import { say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { language } from '../../store.ts';
import { CardSection } from './card-section.tsx';
import { isUndated, type RegisterLine } from './register-lines.ts';
import { ruleWords } from './rule-words.ts';

const Source = ({ source, dated }: { source: string; dated: string }) => (
  <p class="source">
    {say('register_source')} <Address address={source} />
    {` · ${dated === '' ? say('register_undated_source') : dated}`}
  </p>
);

export const Rule = ({ line: { account, visit } }: { line: RegisterLine }) => {
  const inactivity = platformOf(account.platform)?.inactivity;
  const sentences = ruleWords(inactivity, nameOfPlatform(account.platform, say), OWN_CHOICE_DAYS, say);
  return (
    <CardSection name="rule" title={say('register_part_rule')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {visit && !isUndated(account) && <p>{say('register_remind', dateWords(visit.remindAt, language.value))}</p>}
      {inactivity && inactivity.source !== '' && <Source {...inactivity} />}
    </CardSection>
  );
};
