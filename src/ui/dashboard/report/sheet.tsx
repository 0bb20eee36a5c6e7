/** The report as it prints: one page that always fits, and the annex after it. */
import type { Report, Section } from '../../../channel/report.ts';
import type { Language } from '../../../municipality/municipality.ts';
import type { Say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';

const Part = ({ section: { id, heading, lead, rows, more } }: { section: Section }) => (
  <div data-section={id}>
    <h3>{heading}</h3>
    {lead !== '' && <p>{lead}</p>}
    {rows.length > 0 && (
      <ul>
        {rows.map((row, index) => (
          <li key={index}>{visible(row)}</li>
        ))}
      </ul>
    )}
    {more !== '' && <p class="report-more">{more}</p>}
  </div>
);

interface Props {
  report: Report;
  language: Language;
  /** Phrases in the language of the report. */
  say: Say;
  annex: boolean;
}

export const Sheet = ({ report: { title, about, page, annex: all }, language, say, annex }: Props) => (
  <>
    <article class="report-sheet" data-report-page lang={language} aria-labelledby="report-title">
      <h2 id="report-title">{visible(title)}</h2>
      <p class="report-about">{visible(about)}</p>
      {page.map((section) => (
        <Part key={section.id} section={section} />
      ))}
    </article>
    {annex && (
      <article class="report-sheet" data-report-annex lang={language} aria-labelledby="report-annex">
        <h2 id="report-annex">{say('report_annex')}</h2>
        {all.map((section) => (
          <Part key={section.id} section={section} />
        ))}
      </article>
    )}
  </>
);
