/** Answers questions on the command line, without a browser and without the internet: `npm run --silent ask -- …`. */
import { candidates } from './ask/candidates.ts';
import { likeness } from './ask/likeness.ts';
import { lookalikes } from './ask/lookalikes.ts';
import { read } from './ask/read.ts';
import { requests } from './ask/requests.ts';

/** A question gets the words after its name and returns the exit code. */
export type Question = (words: readonly string[]) => Promise<number> | number;

const QUESTIONS: Readonly<Record<string, { how: string; answer: Question }>> = {
  read: { how: 'read < replies.jsonl', answer: read },
  requests: { how: 'requests <platform> <handle>', answer: requests },
  candidates: { how: 'candidates <municipality> [platform]', answer: candidates },
  likeness: { how: 'likeness < profiles.jsonl', answer: likeness },
  lookalikes: { how: 'lookalikes <handle> <platform> [--municipality <name>]', answer: lookalikes },
};

const usage = (): number => {
  for (const { how } of Object.values(QUESTIONS)) process.stderr.write(`npm run --silent ask -- ${how}\n`);
  return 2;
};

const [name = '', ...words] = process.argv.slice(2);
const question = Object.hasOwn(QUESTIONS, name) ? QUESTIONS[name] : undefined;
process.exitCode = await (question ? question.answer(words) : usage());
