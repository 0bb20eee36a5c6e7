/** The public list in the form that a website takes: as a piece of a page, a table, Markdown, or data for search engines. */
import { type PublicList, publicJsonLd } from '../../../../register/public-list.ts';
import { type Level, publicHtml, publicMarkdown, publicTable, type Words } from '../../../../register/public-markup.ts';

export const FORMS = ['list', 'table', 'markdown', 'data'] as const;
export type Form = (typeof FORMS)[number];

export const LEVELS: readonly Level[] = [2, 3, 4, 5];

/** What the file is, so that programs know what to do with it. */
const FILES: Readonly<Record<Form, { ending: string; kind: string }>> = {
  list: { ending: 'html', kind: 'text/html' },
  table: { ending: 'html', kind: 'text/html' },
  markdown: { ending: 'md', kind: 'text/markdown' },
  data: { ending: 'html', kind: 'text/html' },
};

/** The list as text to paste. @param level where the heading of the list stands; only the list has one of its own */
export const publicText = (form: Form, list: PublicList, words: Words, level: Level): string => {
  switch (form) {
    case 'list':
      return publicHtml(list, words, level);
    case 'table':
      return publicTable(list, words);
    case 'markdown':
      return publicMarkdown(list, words);
    case 'data':
      return `<script type="application/ld+json">\n${publicJsonLd(list)}\n</script>`;
  }
};

/** The text as a file. */
export const publicFile = (form: Form, text: string, { language }: Pick<Words, 'language'>) => {
  const { ending, kind } = FILES[form];
  return {
    name: `naamwacht-accounts-${form}-${language}.${ending}`,
    blob: new Blob([text], { type: `${kind};charset=utf-8` }),
  };
};
