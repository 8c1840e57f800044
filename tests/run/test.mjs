/** `npm test`: types, lint, unit tests, and the built extension in Chromium and in Firefox. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserVariables, run, SCRATCH, setup } from './setup.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

function report(name, { passed, failed, skipped = 0 }, output = '') {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  console.log(`${failed ? 'FAILED' : 'passed'}  ${name}: ${passed} passed, ${failed} failed`);
  if (failed && output) console.log(output.replace(/^/gm, '    '));
}

/** A command that either succeeds or fails counts as one test. */
async function step(name, ...commands) {
  for (const [command, ...args] of commands) {
    const { code, output } = await run(command, args, { quiet: true });
    if (code !== 0) {
      report(name, { passed: 0, failed: 1 }, output);
      return false;
    }
  }
  report(name, { passed: 1, failed: 0 });
  return true;
}

/** Without the lines of the stack that are the test runner's. */
const ownFrames = (messages) =>
  messages
    .join('\n')
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|new Promise)/.test(line))
    .join('\n');

async function unitTests() {
  const file = join(SCRATCH, 'unit.json');
  rmSync(file, { force: true });
  const { code, output } = await run('vitest', ['run', '--reporter=json', `--outputFile=${file}`], {
    quiet: true,
  });
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    report('unit tests', { passed: 0, failed: 1 }, output);
    return;
  }
  const failures = results.testResults.flatMap((suite) => {
    const failed = suite.assertionResults.filter(({ status }) => status === 'failed');
    const lines = failed.map(({ fullName, failureMessages }) => `${fullName}\n${ownFrames(failureMessages)}`);
    // A file that could not be loaded has no test of its own to blame.
    return suite.status === 'failed' && failed.length === 0 ? [`${suite.name}\n${suite.message}`] : lines;
  });
  const failed = code === 0 ? failures.length : Math.max(1, failures.length);
  const skipped = results.numPendingTests + (results.numTodoTests ?? 0);
  report('unit tests', { passed: results.numPassedTests, failed, skipped }, failures.join('\n\n') || output);
}

async function browserTests(name, variables) {
  const file = join(SCRATCH, `${name}.json`);
  rmSync(file, { force: true });
  const { output } = await run('node', ['tests/browser/run.ts', name, `--json=${file}`], {
    quiet: true,
    env: variables,
  });
  try {
    report(name, JSON.parse(readFileSync(file, 'utf8')), output);
  } catch {
    report(name, { passed: 0, failed: 1 }, output);
  }
}

const started = Date.now();
const { browsers, missing } = await setup(['chromium', 'firefox']);
for (const sentence of missing) report('browsers', { passed: 0, failed: 1 }, sentence);

const [built] = await Promise.all([
  step('build', ['wxt', 'build', '--mode', 'lab'], ['wxt', 'build', '-b', 'firefox', '--mode', 'lab']),
  step('lint', ['biome', 'check', '.']),
]);
await step('types', ['wxt', 'prepare'], ['tsc', '--noEmit'], ['tsc', '--noEmit', '-p', 'src/engine']);
await unitTests();
if (built) {
  const variables = browserVariables(browsers);
  // They mostly wait, so two of them share two cores well.
  await Promise.all(Object.keys(browsers).map((name) => browserTests(name, variables)));
}

console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed ? 1 : 0;
