/** `npm run evaluate`: how well the engine reads customers, beside the libraries anyone could install instead. */
import { readCorpus } from './corpus.ts';
import { reportCorpus } from './corpus-report.ts';
import { reportCorpusUpset } from './corpus-upset.ts';
import { missingData } from './data.ts';
import { reportDrafts } from './drafts.ts';
import { reportGates } from './gates.ts';
import { readersWithout } from './left-out.ts';
import { reportPublicSets } from './public-sets.ts';
import { reportSuggestions } from './suggestions.ts';
import { reportWorst } from './worst-errors.ts';

// With a file of tickets, what is said to these and nothing else.
if (process.argv[2]) {
  reportSuggestions(process.argv[2], process.argv[3]);
  process.exit();
}
reportDrafts();
const missing = missingData();
if (missing.length > 0) {
  console.error(
    'The evaluation reads labelled data that is not part of this project. Fetch these sets, one JSON object a line:',
  );
  console.error(missing.join('\n'));
  process.exit(1);
}
reportPublicSets();
const messages = readCorpus(readersWithout());
reportCorpus(messages);
reportCorpusUpset(messages);
reportGates(messages);
reportWorst(messages);
