/** `node tests/browser/run.ts chromium|firefox [--only=words] [--json=file]`: the built extension in a real browser. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startLab } from '../lab/server.ts';
import { afterWork } from './after-work.ts';
import { badInput, reload } from './bad-input.ts';
import { choosing } from './choosing.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { mainJob } from './main-job.ts';
import { marks } from './marks.ts';
import { network } from './network.ts';
import { packsUse } from './packs.ts';
import { panelUse } from './panel.ts';
import { panes } from './panes.ts';
import { practice } from './practice.ts';
import { sending } from './sending.ts';
import { states } from './states.ts';
import { runTest } from './suite.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, json: { type: 'string' } },
});
const name = positionals[0] === 'firefox' ? 'firefox' : 'chromium';
const tests = [
  ...mainJob,
  ...panelUse,
  ...choosing,
  ...states,
  ...panes,
  ...packsUse,
  ...marks,
  ...sending,
  ...practice,
  ...afterWork,
  ...badInput,
  ...network,
  ...reload,
].filter((test) => (test.only ?? name) === name && test.name.includes(values.only ?? ''));

const lab = await startLab();
const driver = await (name === 'firefox' ? launchFirefox() : launchChromium());
console.log(driver.version);
let failed = 0;
for (const test of tests) {
  const started = Date.now();
  const fault = await runTest(test, driver, lab);
  if (fault !== null) failed += 1;
  console.log(`${fault === null ? 'ok    ' : 'FAILED'} ${test.name} (${Date.now() - started} ms)`);
  if (fault !== null) console.log(fault.replace(/^/gm, '       '));
}
await driver.close();
await lab.close();
const passed = tests.length - failed;
console.log(`${passed} passed, ${failed} failed`);
if (values.json) writeFileSync(values.json, JSON.stringify({ passed, failed }));
process.exit(failed ? 1 : 0);
