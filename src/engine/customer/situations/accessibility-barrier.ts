import type { SituationRule } from './situation.ts';

export const accessibilityBarrier: SituationRule = {
  name: 'accessibility-barrier',
  feeling: 'frustrated',
  sure: [
    "(can't|cannot|couldn't|unable to|impossible) ..(read|see|hear|open|lift|grip|hold|use|press|climb|reach|get in|get up) ..(print|text|font|small|screen|contrast|arthritis|hands|wheelchair|blind|deaf|tremor|because of my|disab*|steps|stairs|lid|packaging|without help)",
    "(deaf|blind|partially sighted|visually impaired|hard of hearing|dyslexi*|disabled|arthritis|autistic|tremor|stammer|non verbal) ..(only|phone|can't|cannot|call|calling|ring|voice|website|site|app|form|captcha|no way|email|text|reader|telephone)",
    '(accessible|accessibility|reasonable adjustment|reasonable adjustments|inaccessible)',
    '(print|font|text|writing|letters|buttons|contrast|type) ..(too small|tiny|unreadable|illegible|too light|too faint|grey on|so small)',
    "(i'm|i am|im|she's|he's|she is|he is|my husband is|my wife is|my son is|my mother is|who is|being) ..(deaf|blind|autistic|disabled|dyslexic|partially sighted|visually impaired|hard of hearing|in a wheelchair|a wheelchair user)",
  ],
  likely: [
    "(wheelchair|scooter|walking frame|crutches|walker|pushchair|ramp|lift|step free|stairs|disabled toilet|blue badge|accessible) ..(can't|cannot|couldn't|blocked|broken|out of order|not|no|locked|too narrow|wouldn't|won't|refused|narrow|steps|heavy)",
    '(screen reader|screenreader|voiceover|talkback|jaws|nvda|braille|large print|easy read|captions|subtitles|sign language|bsl|hearing loop|alt text|keyboard only|colour blind|color blind|text relay|relay service)',
    'captcha ..',
    '(phone|call|ring) (only|is the only|us) ..(deaf|hear|stammer|speech)',
    '(keyboard|one hand|left handed|magnifier|zoom|contrast|pale grey|small print|jigsaw|puzzle|traffic lights|drag|timer|seconds to) ..',
    '(disability|disabled|wheelchair|blind|deaf)',
  ],
  weak: [
    "(cannot|can't|couldn't|doesn't) (feel|hear|see|read|reach|hold|grip|manage|lift) (the|it|a|them|anything|what)",
  ],
  together: [
    {
      grade: 'weak',
      one: '(screen reader|wheelchair|deaf|blind|hearing|sight|dyslex*|arthritis|disabled|disability|captions|subtitles|braille|large print|lift|ramp|steps|stairs|eyes|hands|tremor|stammer|voice|contrast|font|guide dog|autistic|crutches|chair|hearing aid|hearing loop|voiceover|keyboard|captcha|adhd|magnifier)',
      other:
        "(can't|cannot|couldn't|won't|no|not|broken|only|too small|too high|heavy|without|impossible|unable|doesn't|can not|locked|out of order|refused|phone only|by phone|missing|gone|removed|says|no label)",
    },
  ],
  passes: [
    '(is|are|do|does|what|which|can) ..(wheelchair|step free|accessible|ramp|lift|hearing loop|large print|subtitles|captions) ..',
    '(roller|venetian|window) blind*',
  ],
  examples: [
    "I use a screen reader and the checkout button has no label, so I can't pay.",
    'The print is too small for me to read.',
  ],
  lookAlikes: ['Is the venue wheelchair accessible?'],
};
