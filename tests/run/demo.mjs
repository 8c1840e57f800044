/** `npm run demo`: builds Attune and shows it on a lab page, or plays it headless where there is no display. */
import { browserVariables, run, setup } from './setup.mjs';

const { browsers, missing } = await setup(['chromium']);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
console.log('Building …');
const build = await run('wxt', ['build', '--mode', 'lab'], { quiet: true });
if (build.code !== 0) {
  console.error(build.output);
  process.exit(1);
}
const { code } = await run('node', ['tests/browser/demo.ts'], { env: browserVariables(browsers) });
process.exit(code);
