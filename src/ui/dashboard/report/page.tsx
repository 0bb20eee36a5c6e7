/** The report to the management team: what it tells, shown as it prints, in a language of the municipality. */
import { signal } from '@preact/signals';
import { reportOf } from '../../../channel/report.ts';
import { reportMarkdown } from '../../../channel/report-markdown.ts';
import { LANGUAGES, type Language } from '../../../municipality/municipality.ts';
import type { Watched } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { groups } from '../../popup/groups.ts';
import { language, now, state, watched } from '../../store.ts';
import { LanguageField } from '../channels/language-field.tsx';
import { Heading } from '../heading.tsx';
import { entries } from '../lookalikes/view.ts';
import { useWordsOf } from '../lookalikes/words-of.ts';
import { CopyButton } from '../register/copy-text.tsx';
import { PERIODS } from '../view.ts';
import { factsOf } from './gather.ts';
import { quartersAt, quarterWords } from './quarter.ts';
import { Sheet } from './sheet.tsx';

/** What a person chose; it stays while she looks at another page. */
const chosen = signal<Language | null>(null);
const quarter = signal('');
const maker = signal<string | null>(null);
const withAnnex = signal(false);

/** The languages of the municipality, and every other one after them. */
const languagesFor = ({ municipality }: Watched): Language[] =>
  municipality.languages.length > 0 ? municipality.languages : [...LANGUAGES];

const QuarterField = ({ of, value }: { of: readonly string[]; value: string }) => (
  <p class="field">
    <label for="report-quarter">{say('report_page_quarter')}</label>
    <select
      id="report-quarter"
      name="report-quarter"
      value={value}
      onChange={(event) => (quarter.value = event.currentTarget.value)}
    >
      {of.map((one) => (
        <option key={one} value={one}>
          {quarterWords(one, language.value)}
        </option>
      ))}
    </select>
  </p>
);

const MakerField = ({ value }: { value: string }) => (
  <p class="field">
    <label for="report-by">{say('report_page_by')}</label>
    <input
      id="report-by"
      name="report-by"
      autocomplete="off"
      maxLength={80}
      value={value}
      onInput={(event) => (maker.value = event.currentTarget.value)}
    />
  </p>
);

const AnnexTick = () => (
  <label class="tick">
    <input
      type="checkbox"
      name="report-annex"
      checked={withAnnex.value}
      onChange={(event) => (withAnnex.value = event.currentTarget.checked)}
    />
    {say('report_page_annex')}
  </label>
);

interface ToolsProps {
  languages: readonly Language[];
  inLanguage: Language;
  at: string;
  by: string;
  /** The report as Markdown. */
  text: string;
}

/** What a person chooses, and the two ways out; none of it is printed. */
const Tools = ({ languages, inLanguage, at, by, text }: ToolsProps) => (
  <div class="report-tools">
    <div class="fields">
      <LanguageField name="report-language" of={languages} value={inLanguage} choose={(one) => (chosen.value = one)} />
      <QuarterField of={quartersAt(now.value)} value={at} />
      <MakerField value={by} />
    </div>
    <AnnexTick />
    <p class="actions">
      <button type="button" name="report-print" class="primary" onClick={() => print()}>
        {say('report_page_print')}
      </button>
      <CopyButton name="report-copy" text={text} of={say('report_page_copy_what')} />
    </p>
    <p class="muted">{say('report_page_copy_hint')}</p>
  </div>
);

const Made = ({ town }: { town: Watched }) => {
  const languages = languagesFor(town);
  const inLanguage = languages.find((one) => one === (chosen.value ?? language.value)) ?? languages[0] ?? 'nl';
  const words = useWordsOf(inLanguage);
  const quarters = quartersAt(now.value);
  const at = quarters.find((one) => one === quarter.value) ?? quarters[0] ?? '';
  const by = maker.value ?? state.value.settings.initials;
  if (words === null) return <p role="status">{say('report_page_loading')}</p>;
  const sources = { state: state.value, watched: town, groups: groups.value, entries: entries.value };
  const facts = factsOf(
    { ...sources, periods: PERIODS, now: now.value },
    { quarter: at, by, language: inLanguage, say: words },
  );
  const report = reportOf(facts, words);
  return (
    <>
      <Tools {...{ languages, inLanguage, at, by }} text={reportMarkdown(report, words)} />
      <Sheet report={report} language={inLanguage} say={words} annex={withAnnex.value} />
    </>
  );
};

export const ReportPage = () => {
  const town = watched.value;
  if (town === null) return null;
  return (
    <>
      <Heading>{say('nav_report')}</Heading>
      <p class="lead">{say('report_page_lead')}</p>
      <Made key={town.municipality.id} town={town} />
    </>
  );
};
