import type { ModifierRule } from './modifier.ts';

/** They do not trust themselves with it. */
export const lowConfidence: ModifierRule = {
  name: 'low-confidence',
  cues: [
    '(probably|maybe|perhaps) (me|my fault|being)',
    '(done something|pressed|clicked) ..(wrong|something|a thing|by mistake)',
    "(me being|i'm being|am i being|probably me being|being) (thick|dim|stupid|slow|daft)",
    '(basic|silly|daft) (one|question)',
    '(my|perhaps my|sorry my) english',
    'explain ..(as though|like|as if) ..(child|grandchild|five|idiot|beginner|simple)',
    "(make it worse|pressed anything else|pressed the wrong|afraid to press|scared to press|don't want to break)",
    "(idk|don't know) what (a|an|the) ..(is|means)",
    '(my nephew|my niece|my grandson|my granddaughter) (say|says|said|told)',
    "(not|i'm not|am not|never been|no) (very|really|too|much of|that|at all|particularly)? (technical|tech savvy|techy|good with|computer literate|confident with|a computer person|great with|clever with|a technical person|an it person|a tech person|used to computers|good at|tech minded|technically minded)",
    '(useless|hopeless|rubbish|terrible|clueless|bad|no good) (with|at|about) (computers|technology|tech|this|these things|all this|this stuff|phones|online)',
    '(silly|stupid|daft|dumb) question',
    "(don't|do not|never|no idea|not sure) ..(know|understand|what) ..(what|a|the|any)? ..(browser|router|url|app|cache|cookies|link|attachment|means|is meant)",
    "(probably|maybe|perhaps|might be|it's probably|must be) (me|my fault|being|something i|just me|me being|my end)",
    '(done|doing|did) (something|it|this|anything|i) ..(wrong|silly|stupid|right|daft)',
    "(hope i've done|hope this is|hope im|hope i'm|sorry if this|sorry if i|apologies if this|forgive me|excuse my|excuse the|pardon my) ..(right|silly|stupid|obvious|basic|dumb|daft|ignorance|wrong place|wrong|english|question)",
    "(being|i'm|im|am|feel|feeling|a bit|so|very|rather|too) (thick|dim|stupid|slow|daft|dense|silly|foolish|muddled|out of my depth|useless with|hopeless with|rubbish with|no good with|not clever)",
    "(not|never|no|isn't|wasn't|aren't) (very|really|too|much of|that|at all|particularly|a|so|built)? (technical|tech savvy|techy|good with|computer literate|confident|a computer person|great with|clever with|clever|a technical person|an it person|tech minded|technically minded|used to computers|good at|for portals|expert)",
    '(useless|hopeless|rubbish|terrible|clueless|bad|no good|lost) (with|at|about|on) (computers|technology|tech|this|these things|all this|this stuff|phones|online|it|the computer|forms|letters|maths|figures|numbers)',
    "(technophobe|luddite|dinosaur|computer illiterate|all fingers and thumbs|novice|beginner|new to all this|new to this|simple terms|plain english|simple english|simple words|easy words|idiot proof|step by step|in simple|walk me through|explain slowly|slowly please|like i'm five|as for child|as for a child|for dummies|in plain|what is mean|what it mean|what means)",
    '(silly|stupid|daft|dumb|basic|simple|obvious|thick) (question|one|of me|me)',
    "(don't|do not|dont|didn't|no idea|not sure|never|i not|cannot|can't) (know|understand|get) (what|who|which|how|if|one) ..(means|mean|is|pressing|to press|do|it wants|it is|declarant|that is|i'm|im|button|another)",
    'no idea (what|which|how|who|where|if) ..',
    "(still|read|reading) ..(times|twice|three times|with dictionary|five times) ..(no idea|don't know|don't understand|none the wiser|still|can't)",
    '(my|the) (grandson|granddaughter|grandchildren|daughter|son|neighbour|nephew|niece|husband|wife) (has)? (did|does|done|set|sets|helps|helped|showed|put|installed|usually|normally|says i|told me to) ..(phone|computer|up|this|it|online|all|forms|letters|for me|on)',
    '(my|perhaps my|sorry my|sory my|excuse my|for my) (bad|poor)? english',
    '(muddle|muddled|lost with|rather lost|quite lost|totally lost|all at sea|over my head|double dutch|gibberish|foreign to me|makes my head|went over my|beyond me|in a tangle)',
  ],
  together: [
    {
      one: '(confused|lost|puzzled|muddled)',
      other:
        "(sorry|forgive|silly|slow|old|new|don't know|no idea|english|which one|help me|please explain|brain|read it)",
    },
  ],
};
