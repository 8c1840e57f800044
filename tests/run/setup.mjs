/** What `npm test` and `npm run demo` need before they start. Runs on Node 20 with nothing installed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Everything that a run leaves behind; git ignores it. */
export const SCRATCH = join(ROOT, '.attune');

/** The project's own tools, and its own Node, come before the machine's. */
export const environment = {
  ...process.env,
  PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
};
const shell = process.platform === 'win32';

/**
 * Runs a command in the project.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] `quiet` keeps the output back.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...environment, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Whether what is installed is what the lockfile asks for; optional packages may be missing. */
function installed() {
  const packagesOf = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || present[path]?.version === version || (!present[path] && (optional || peer)),
  );
}

async function installPackages() {
  if (installed()) return;
  console.log('Installing packages (npm ci) …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new Error('npm ci failed. Check the connection to the package registry and try again.');
}

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    packageName: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    packageName: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** A name on the path may be a stub that only asks for an installation, so each is asked for its version. */
const starts = (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

function findBrowser({ variable, names, places }) {
  const named = process.env[variable];
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((directory) => names.map((name) => join(directory, name)));
  const inOrder = names.flatMap((name) => onPath.filter((path) => path.endsWith(name)));
  return (
    [...inOrder, ...places].find((path) => existsSync(path) && (path.endsWith('.exe') || starts(path))) ??
    null
  );
}

async function installBrowsers(missing) {
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (!debian || process.getuid?.() !== 0) return;
  console.log(`Installing ${missing.join(' and ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', ...missing], { quiet: true, env });
  if (code !== 0) console.error(output.slice(-2000));
}

/**
 * Installs packages and finds the browsers.
 * @param {('chromium' | 'firefox')[]} needed
 * @returns {Promise<{ browsers: Record<string, string>, missing: string[] }>} Paths by name, and for each
 * browser that could not be had a sentence that says what to do.
 */
export async function setup(needed) {
  mkdirSync(SCRATCH, { recursive: true });
  await installPackages();
  const absent = needed.filter((name) => !findBrowser(BROWSERS[name]));
  if (absent.length > 0) await installBrowsers(absent.map((name) => BROWSERS[name].packageName));
  const browsers = {};
  const missing = [];
  for (const name of needed) {
    const path = findBrowser(BROWSERS[name]);
    const { variable, packageName } = BROWSERS[name];
    if (path) browsers[name] = path;
    else missing.push(`No ${name} was found: install ${packageName}, or set ${variable} to the path of one.`);
  }
  return { browsers, missing };
}

/** The environment variables by which the browser scripts find the browsers. */
export const browserVariables = (browsers) =>
  Object.fromEntries(Object.entries(browsers).map(([name, path]) => [BROWSERS[name].variable, path]));
