import { type Cue, compileCue, type Match, matchesOf } from '../language/index.ts';

/** Structural cues: complaints that name no feeling and no known situation still have this shape. */
const SHAPES: Record<string, string[]> = {
  /** The firm did something to the customer. */
  firm: [
    "(you|you've|you have|your people|your team|your staff|your driver|your system|your engineer|your website|they|they've) (just|then|have|then just|also|still|never|simply)? (took|taken|lost|sent|cancelled|closed|charged|left|told|promised|ignored|broke|deleted|moved|changed|gave|kept|put|let|refused|made|cut|forgot|failed|stopped|blocked|removed|sold|ruined|wasted|missed|said|keep|kept|billed|marked|sat on|dropped|withheld|denied|rejected|fobbed)",
    "your (driver|staff|team|engineer|system|website|app|colleague|agent|courier|update|people|man|woman|lad|company|bot) ..(said|told|left|lost|refused|broke|sent|cancelled|closed|hung|wiped|deleted|took|charged|never|has|keeps|changed|won't|didn't|doesn't|threw|ignored|thinks|decided)",
  ],
  negation: [
    "(still|yet|even now|to date) ..(not|no|nothing|nobody|never|haven't|hasn't|isn't|won't|can't|doesn't|without)",
    '(not once|not even|never once|never even|not a single|nothing|nobody|no one|no apology|no explanation|no warning|without warning|without asking|without telling|no notice)',
    "(won't|refuses to|refuse to|fails to|failed to|didn't bother|couldn't even|doesn't even|can't even|didn't even)",
  ],
  plea: [
    '(please help|pls help|plz help|help me|please please|begging|urgently need|need this urgently|need help now|asap)',
    '(please|pls) (someone|somebody|anyone)',
  ],
  rhetorical: [
    '(you people|straight answer|what do i have to do|what does it take|why am i|why do i|why is it|why are you|why would|how hard|how difficult|how many|how long|what is the point|what am i supposed|what am i meant|what exactly|who do i have to|do you even|does anyone|is anyone|are you serious|are you kidding|seriously|really|is this a joke|am i supposed|am i meant|how can you|how is this|how is that|what kind of|what sort of|do i look|who thought|in what world|since when|how do you)',
  ],
  burden: [
    '(again|another|third|fourth|fifth|twice|every time|over and over|keeps|kept)',
    '(took|taken|lost|wasted|spent|cost) ..(day off|time|hours|hour|morning|afternoon|day|money|weekend|evening|half a day|{dur})',
    '(supposed to|meant to|was told|were told|promised|assured|you said|they said|she said|he said|apparently)',
    '(instead|whatever|as usual|of course|obviously|apparently|somehow)',
  ],
  demand: [
    '(i want|i expect|i demand|give me|sort it|fix it|sort this|fix this|explain|enough|not good enough|not acceptable|not on|do something|get me|put me through|i need someone|somebody|resolve this|make it right|unreasonable|ridiculous|absurd|pathetic|useless|terrible|awful|horrible|appalling|dreadful|shocking|nightmare|joke|farce|shambles|mess|rubbish|crap|disgrace|worst|waste of)',
  ],
  harm: [
    "(can't|cannot|couldn't|unable) ..(work|sleep|afford|use|open|pay|get|trade|eat|cook|do anything|go|serve|see|access)",
    '(ruined|broken|lost|missed|missing|wrong|failed|failing|damage|damaged|gone|stuck|stranded|late|refused|useless|empty|dead|crying|tears|cold|hungry|freezing|scared|lonely)',
  ],
  /** It has come right. */
  resolved: [
    "(it's|its|it has|all|everything|they're|they are|that's|is|now|works|bag's|parcel's) (back|here|arrived|come|sorted|working|there|fixed|resolved|well|fine now|good now|all there|working again|working now|safe|ok now|okay now)",
    "(found it|ah found it|got it|got them|got the seats|got it back|stand down|rollback worked|that worked|it worked|it works|all's well|all is well|all fine now|all good now|sorted now|back now|working now|no need for a refund|panic over|ours is home|they let me on|came back|came home|lights on)",
    '(ignore|disregard) (my|the) (earlier|last|previous|claim|message|other|first|email)',
    '(can|could) (breathe|sleep|relax|feel my)',
    '(first proper breath|let go of|exhaled|breathed out|slept|weight off|go scream|crying happy|laughed out loud|what a relief)',
  ],
  /** Somebody is given credit. */
  credit: [
    '(big up|props|tell the boss|give him a|give her a|give them a|in my prayers|so helpful|so lovely|a proper gent|what a star|what a lad|what a woman|fair play|hats off|credit where|good egg|absolute gent|absolute angel|absolute star|absolute legend|more of her|more of him|bless you|shukran|shukriya|dhanyavad|gracias|merci|danke|salamat|obrigado|asante|mahalo|kudos|made my day|made her day|made his day)',
    '(tell|thank|please find|like|say|to|for) ..(him|her|them|the driver|the nurse|the guard|whoever|that lad|that lass|that man|that woman|the lady|the lad|the young) ..(thank|thanks|thank you|cheers|kindness|hear this|to hear|know|raise|bonus|medal|stayed|waited|helped)',
    '(on file|on record|like it noted|want it noted|pass this on|pass it on|let her know|let him know|let them know)',
    '(stayed|stayed on|waited|went out of|took the time|walked|carried|sat with|sat down next|drove|kept|gave|rang|noticed|spent) ..(with me|with us|with her|with him|past|hours|hour|minutes|extra|beyond|till|until|without being asked|every)',
    '(without being asked|above and beyond|going the extra|went the extra|so patient|so kind|very kind|kindness|thoughtful|never once sighed|never once hurried)',
  ],
};
const compiled = Object.entries(SHAPES).map(([name, cues]): [string, Cue[]] => [name, cues.map(compileCue)]);

/** Shapes that speak of something good. */
export const GOOD_SHAPES: ReadonlySet<string> = new Set(['resolved', 'credit']);

/** The places of the shapes that speak of trouble. */
export function troubleOf(shapes: ReadonlyMap<string, Match[]>): Match[] {
  return [...shapes].flatMap(([name, matches]) => (GOOD_SHAPES.has(name) ? [] : matches));
}

/** The structural cues of a text: for each shape, where it is met. */
export function findShapes(text: string): Map<string, Match[]> {
  return new Map(compiled.map(([name, cues]) => [name, cues.flatMap((cue) => matchesOf(cue, text))]));
}
