import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Which rooms each room may import from. A room is a folder of src, or of src/engine. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  messages: [],
  'engine/language': ['engine'],
  'engine/model': ['engine'],
  'engine/customer': ['engine', 'engine/language', 'engine/model'],
  'engine/suggest': ['engine', 'engine/language', 'packs'],
  'engine/draft': ['engine', 'engine/language', 'engine/suggest', 'packs'],
  engine: ['engine/language', 'engine/customer', 'engine/draft', 'engine/suggest', 'packs', 'messages'],
  packs: ['engine'],
  editors: ['messages'],
  marks: ['editors'],
  helpdesks: ['messages', 'editors', 'marks'],
  browser: ['helpdesks', 'storage'],
  storage: ['messages', 'packs', 'engine'],
  design: [],
  panel: ['messages', 'storage', 'packs', 'browser', 'engine', 'design'],
  options: ['storage', 'browser', 'engine', 'design', 'panel'],
  practice: ['storage', 'engine', 'packs', 'design', 'panel'],
  'pack-editor': ['storage', 'engine', 'packs', 'design', 'panel'],
  transcripts: ['engine', 'packs'],
  review: ['transcripts', 'engine', 'design'],
  trends: ['storage', 'engine', 'design'],
  cli: ['engine', 'engine/draft', 'packs', 'transcripts'],
  training: ['engine', 'engine/language', 'engine/model', 'engine/customer'],
  entrypoints: [
    'marks',
    'browser',
    'editors',
    'helpdesks',
    'messages',
    'panel',
    'options',
    'pack-editor',
    'practice',
    'review',
    'trends',
  ],
};

/** Packages that only one room may import. */
const ONLY_IN: Record<string, RegExp> = {
  'wink-nlp': /^src\/engine\/language\//,
  'wink-eng-lite-web-model': /^src\/engine\/language\//,
  preact: /^src\/(review|trends|panel|options|pack-editor|practice|design)\//,
  '@preact/signals': /^src\/(review|trends|panel|options|pack-editor|practice|design)\//,
  'ts-fsrs': /^src\/practice\//,
  uplot: /^src\/(design|practice)\//,
  'wxt/browser': /^(src\/(panel|browser|storage)|entrypoints)\//,
};

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|new URL\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] !== 'src') return parts[0] ?? '';
  if (parts[1] !== 'engine') return parts[1] ?? '';
  return parts.length > 3 ? `engine/${parts[2]}` : 'engine';
}

const files = [...filesBelow('src'), ...filesBelow('entrypoints')];

describe('the house', () => {
  it('has a row in the table for every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !Object.hasOwn(MAY_IMPORT, room))).toEqual([]);
  });

  it('lets imports point one way only', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const room = roomOf(file);
      for (const target of importsOf(file)) {
        if (target.startsWith('.')) {
          const path = relative(ROOT, resolve(ROOT, dirname(file), target));
          if (!path.startsWith('src/')) continue;
          const other = roomOf(path);
          if (other !== room && !MAY_IMPORT[room]?.includes(other)) wrong.push(`${file} imports ${path}`);
        } else if (Object.hasOwn(ONLY_IN, target) && !ONLY_IN[target]?.test(file)) {
          wrong.push(`${file} imports ${target}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets the panel take nothing but types and the worker from the engine', () => {
    const wrong = filesBelow('src/panel').filter((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .some(
          (line) =>
            /from '.*\/engine\//.test(line) && !/^import type/.test(line) && !/engine\/types\.ts'/.test(line),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('never writes markup from text', () => {
    const wrong = files.filter((file) =>
      /innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the engine away from clock and chance', () => {
    const wrong = files
      .filter((file) => /^src\/(engine|packs)\//.test(file) && !file.endsWith('engine.worker.ts'))
      .filter((file) =>
        /Math\.random|Date\.now|new Date\(\)|performance\.now|\bfetch\(/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

/** Budgets in bytes before compression, for the build that the browser tests use. */
describe.each(['chrome-mv3-lab', 'firefox-mv3-lab'])('the build %s', (build) => {
  const folder = join(ROOT, '.output', build);
  const bytes = (path: string) => readFileSync(join(folder, path)).byteLength;

  it('has been made (npm run build:lab)', () => {
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
  });
  it('has a content script of at most 40 kB', () => {
    expect(bytes('content-scripts/helpdesk.js')).toBeLessThanOrEqual(40_000);
  });
  it('has a background of at most 15 kB', () => {
    expect(bytes('background.js')).toBeLessThanOrEqual(15_000);
  });
  it('has a panel of at most 92 kB before it paints', () => {
    const page = readFileSync(join(folder, 'sidepanel.html'), 'utf8');
    const scripts = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, script) => sum + bytes(script), 0)).toBeLessThanOrEqual(92_000);
  });
  it('holds the language model in the worker and nowhere else', () => {
    const heavy = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js') && bytes(name) > 1_000_000,
    );
    expect(heavy).toHaveLength(1);
    expect(heavy[0]).toMatch(/engine\.worker/);
  });
  it('holds the practice tickets in pieces that only the practice page loads', () => {
    const holding = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes('first-late-blender'),
    );
    expect(holding).toHaveLength(1);
    expect(holding[0]).toMatch(/^chunks.practice-first/);
  });
  it('forbids every connection and asks for no host beyond the helpdesks', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      manifest_version: 3,
      host_permissions: ['https://*.zendesk.com/*', 'https://mail.google.com/*', 'http://localhost/*'],
      content_security_policy: {
        extension_pages: expect.stringMatching(/default-src 'self';.*connect-src 'none'/),
      },
    });
  });
});
