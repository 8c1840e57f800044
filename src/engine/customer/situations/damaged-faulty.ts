import type { SituationRule } from './situation.ts';

export const damagedFaulty: SituationRule = {
  name: 'damaged-faulty',
  feeling: 'disappointed',
  sure: [
    '(arrived|came|delivered|turned up|received) ..with ..(dent|dents|crack|cracks|scratch|scratches|hole|holes|tear|stain|stains|chip|broken|cracked|bent|snapped)',
    '(broken|cracked|faulty|torn|snapped|bent|smashed|dented) (zip|screen|handle|lid|leg|legs|hinge|strap|heel|button|seam|jug|glass|door|wheel|tank|panel|lock|spring|hose)',
    '(zip|screen|handle|lid|leg|legs|hinge|strap|heel|button|seam|jug|wheel|lock|hose|sole|stitching|lining) ..(snapped|broke|has broken|come off|came off|fell off|come apart|came apart|split|cracked|tore)',
    '(arrived|came|turned up|delivered|received|got it|opened) ..(broken|damaged|cracked|smashed|faulty|dented|scratched|torn|ripped|leaking|bent|chipped|in pieces|shattered|stained|mouldy|melted|off|rotten|crushed|wilted|dead|defective|used|dirty)',
    '(stopped|stops|quit|ceased) (working|charging|heating|spinning|turning on|responding|cooling)',
    '(falling|fell|fallen|comes|coming|came) (apart|to bits|to pieces)',
  ],
  likely: [
    '(faulty|defective|broken|damaged|cracked|smashed|shattered|dud) ..',
    "(won't|wouldn't|doesn't|does not|will not|not|didn't|don't) (turn on|switch on|start|charge|power on|work|heat|close|open|fit|play|connect|spin|hold)",
    '(broke|broken|snapped|cracked|tore|ripped|split|shattered|fell apart|came apart|falling apart|peeled|peeling|faded|shrunk|shrank|bobbled|leaks|leaked|leaking|rusted|warped|fell off|came off|come off|came loose|fallen off|gave way|packed up|conked out) ..(after|within|on|in|the first|already|first|day|week|when|from)',
    '(crack|dent|hole|tear|scratch|scratches|leak|chip|stain|rip|mould|mold|rust) (in|on|down|across|along|all|over|right)',
    '(poor|terrible|awful|shocking|rubbish|bad|appalling|cheap) quality',
    '(missing|loose) ..(screw|screws|part|parts|button|leg|handle|lid|bolt)',
    '(making|makes|made) ..(noise|noises|grinding|rattling|screeching)',
    '(seam|zip|hinge|screen|heel|sole|strap|handle|lid|leg|button|stitching|lining|blade|motor|battery|element|pump) ..(broke*|gone|went|snapped|cracked|torn|tore|split|failed|loose|came|died|burst)',
    '(battery|phone|laptop|screen|kettle|machine|fridge|freezer|boiler|tv|washer|printer|tablet) ..died',
    "(not|isn't|wasn't|nothing like) (as)? (described|advertised|pictured|shown|like the photo|the picture|what was described)",
  ],
  weak: [
    '(dead|doa|kaput|knackered|bust) (on arrival|already|after)?',
    '(broken|broke|fault|faulty|damaged|damage|cracked|leaking)',
    '(replacement|warranty|repair)',
  ],
  passes: [
    "(sticker|not|isn't|nothing|isn't anything|wasn't|nothing's|never been) (damaged|broken|faulty)",
    '(if|in case|should) ..(breaks|break|damaged|faulty|arrives broken|broken)',
    'broken (down|link|into|english|heart|it down)',
    "(doesn't|don't|won't|not|didn't) work (for me|with|on|weekends|there|at|in)",
    '(does|do|will|would|which|is) ..(fit|work|open|close|connect) ..',
  ],
  examples: [
    'The blender arrived with a cracked jug.',
    'My kettle stopped working after a week.',
    'the zip broke the first time I wore it',
    'jacket lining tore within a week',
  ],
  lookAlikes: ['What happens if it arrives damaged?', "I don't work weekends, can you come Monday?"],
};
