/** `npm run checks`: writes the catalogue and the documentation of all checks from the checks themselves. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogueJson, catalogueMarkdown } from './list-checks.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

writeFileSync(at('assets/words/checks.json'), catalogueJson());
writeFileSync(at('src/engine/draft/checks/README.md'), catalogueMarkdown());
