/** The threat model names only tests that there are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/threats.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:threat|---)/.test(line));

const proofOf = (row: string): { file: string; sentence: string } | null => {
  const [, file, sentence] = /`([^`]+\.test\.tsx?)`: "([^"]+)" \|$/.exec(row) ?? [];
  return file && sentence ? { file, sentence } : null;
};

describe('the threat model', () => {
  it('has a proof for each threat', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => proofOf(row) === null)).toEqual([]);
  });

  it('names only tests that there are, by their sentence', () => {
    const wanting = rows.flatMap((row) => {
      const proof = proofOf(row);
      const file = join(ROOT, proof?.file ?? '');
      const text = proof && existsSync(file) ? readFileSync(file, 'utf8') : '';
      return proof && new RegExp(`\\bit(?:\\.each\\([\\s\\S]*?\\))?\\(\\s*'${proof.sentence}'`).test(text)
        ? []
        : [proof];
    });
    expect(wanting).toEqual([]);
  });
});
