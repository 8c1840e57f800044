/** The engine on the command line: JSON Lines in on standard input, JSON Lines out on standard output. */
import { createInterface } from 'node:readline';
import { answerLine } from './answer.ts';
import { pretty } from './pretty.ts';

const forPeople = process.argv.includes('--pretty');
let failed = false;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const answer = answerLine(line, () => performance.now());
  if ('error' in answer) failed = true;
  const text = forPeople && !('error' in answer) ? pretty(answer) : JSON.stringify(answer);
  if (!process.stdout.write(`${text}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
process.exitCode = failed ? 1 : 0;
