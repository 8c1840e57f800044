import { cueFinder, type Match } from '../../language/index.ts';

/** Grave words stand in what people write, stage, teach and test, too. */
const subjects = cueFinder([
  '(my|our|a|the|this|his|her|first|new) (novel|screenplay|script|film|musical|episode|stage play|radio play|short story|thriller|memoir|documentary|libretto)',
  '(directing|staging|filming|rehearsing|publishing|proofreading|typesetting|translating|performing|illustrating) (a|an|the|my|our) ..',
  '(plot twist|plot|subplot|storyline|character|characters|act one|act two|act three|scene) (is|in|of|has|where|when|dies|two|three)',
  '(training|course|courses|workshop|workshops|webinar|module|modules|simulation|curriculum|syllabus|toolkit|worksheet|lesson plan|dissertation|essay) ..',
  '(your|our|prevention|awareness|print|printing|copies of|order|send) (of)? ..(leaflets|posters|pamphlets|brochures|handouts)',
  '(preparing|writing|making|drafting|giving|designing|compiling) (a|an|the|our|some)? (leaflet|leaflets|poster|posters|guide|notice|handout|talk|wiki|article|page|speech|quiz)',
  '(wiki|walkthrough|speedrun|achievement|boss fight|no death|respawn|side quest)',
  '(dropdown|drop down|checkbox|template|workflow|status field|custom field|database field|data field|tag|tagging|crm|mail merge|test data|dummy data|spreadsheet column)',
]);
/** Characters: further apart the two are different matters. */
const NEAR = 60;

/** Makes a test of whether a place in this text belongs to something written, taught or recorded about the matter. */
export function subjectIn(text: string): (hit: Match) => boolean {
  const found = subjects(text);
  return (hit) => found.some(({ from, to }) => from - hit.to < NEAR && hit.from - to < NEAR);
}
