/** Joins the message fragments of one language into the one file that browsers read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', 'locales');

export const LOCALES = ['nl', 'fr', 'de', 'en'] as const;

/** All messages of a language: fragment files are flat objects from key to text. A key may stand in one file only. */
export const messagesOf = (locale: string): Record<string, { message: string }> => {
  const all: Record<string, { message: string }> = {};
  for (const file of readdirSync(join(ROOT, locale)).sort()) {
    const fragment: Record<string, string> = JSON.parse(readFileSync(join(ROOT, locale, file), 'utf8'));
    for (const [key, message] of Object.entries(fragment)) {
      if (Object.hasOwn(all, key)) throw new Error(`${locale}/${file}: ${key} stands in another file as well`);
      all[key] = { message };
    }
  }
  return all;
};
