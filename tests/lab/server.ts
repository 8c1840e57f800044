/** Serves the lab pages on localhost. `node tests/lab/server.ts [port]` runs it alone. */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { TICKETS } from './tickets.ts';

export interface LabServer {
  port: number;
  /** `http://localhost:PORT`, which the lab build of the extension has permission for. */
  origin: string;
  /** Path and query of every request so far. */
  seen: string[];
  close(): Promise<void>;
}

/** Pages with one editor each, at `/plain/NAME/`. */
const EDITOR_PAGES = ['prosemirror', 'slate', 'lexical', 'quill', 'trix', 'tinymce'] as const;
const PAGES = ['zendesk', 'gmail', 'plain', ...EDITOR_PAGES] as const;
const pageDirectory = fileURLToPath(new URL('pages/', import.meta.url));

async function bundle(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: PAGES.map((page) => `${pageDirectory}${page}.ts`),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/assets',
    write: false,
    minify: true,
    logLevel: 'error',
    // Lexical's packages bring a copy of it each, and must share one.
    alias: { lexical: createRequire(import.meta.resolve('@lexical/extension')).resolve('lexical') },
  });
  return new Map(outputFiles.map((file) => [file.path, file.contents]));
}

function pageFor(path: string): (typeof PAGES)[number] | null {
  if (path.startsWith('/zendesk/')) return 'zendesk';
  if (path.startsWith('/gmail/')) return 'gmail';
  if (path === '/plain/') return 'plain';
  return EDITOR_PAGES.find((name) => path === `/plain/${name}/`) ?? null;
}

const shell = (page: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lab</title><link rel="icon" href="data:,">` +
  `<link rel="stylesheet" href="/assets/${page}.css"></head><body>` +
  `<script type="module" src="/assets/${page}.js"></script></body></html>`;

const index = (): string =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Attune lab</title><link rel="icon" href="data:,"><h1>Lab</h1><ul>' +
  TICKETS.map(
    ({ id, customer, brand }) =>
      `<li><a href="/zendesk/agent/tickets/${id}">ticket ${id}</a> or <a href="/gmail/mail/u/0/#inbox/${id}">mail</a>: ${customer.name}, ${brand}`,
  ).join('') +
  '<li><a href="/plain/">plain fields</a>' +
  EDITOR_PAGES.map((name) => `<li><a href="/plain/${name}/">${name}</a>`).join('') +
  '</ul>';

/** Starts the server; port 0 takes any that is free. */
export async function startLab(port = 0): Promise<LabServer> {
  const assets = await bundle();
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const asset = assets.get(path);
    const page = pageFor(path);
    const send = (status: number, type: string, body: string | Uint8Array) => {
      response.writeHead(status, {
        'content-type': type,
        // Helpdesks send a policy like this; the extension has to work under it.
        'content-security-policy':
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'",
      });
      response.end(body);
    };
    if (asset) send(200, path.endsWith('.css') ? 'text/css' : 'text/javascript', asset);
    else if (page) send(200, 'text/html; charset=utf-8', shell(page));
    else if (path === '/') send(200, 'text/html; charset=utf-8', index());
    else send(404, 'text/plain', 'There is no such page in the lab.');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    port: bound,
    origin: `http://localhost:${bound}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lab = await startLab(Number(process.argv[2] ?? 8123));
  console.log(`The lab is at ${lab.origin}/`);
}
