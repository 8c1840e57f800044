import type { SituationRule } from './situation.ts';

export const outage: SituationRule = {
  name: 'outage',
  feeling: 'frustrated',
  sure: [
    '(no|without|lost|have no) (internet|broadband|wifi|wi fi|signal|service|connection|power|electricity|water|hot water|heating|dial tone|phone line|gas|reception|data)',
    '(error|http|status|code) (500|502|503|504|404|429)',
    '(500|502|503|504) (error|errors|gateway|page|s)',
    '(times|timing|timed) out',
    '(outage|outages|downtime)',
    "(everything|whole thing|entire system|all) ..(is|has|'s|went|gone|been) (down|offline|frozen)",
    '(down|offline|off|out) (since|for) ..({dur}|this morning|{day}|last night|days|hours|weeks|noon|midnight)',
  ],
  likely: [
    "(site|website|app|server|servers|service|system|internet|broadband|wifi|wi fi|network|portal|platform|dashboard|api|checkout|phones|line|lines|connection|power|electricity|signal|tv|software|integration|sync|database|store|tool|booking system|machine|hotspot|login|gateway|water|heating) ..(down|offline|unavailable|unreachable|out|not responding|not working|isn't working|stopped working|dead|crashed|crashing|timing out|times out|unusable|went down|going down|gone|cut|been off|keeps dropping)",
    "(won't|not|doesn't|isn't|keeps|can't) (load|loading|connect|connecting|sync|syncing|respond|responding|save|saving|open the app)",
    '(keeps|kept|constantly|always) (dropping|crashing|freezing|disconnecting|cutting out|buffering)',
    '(status page|status) ..(green|operational|all good|all systems|fine)',
    '(spinning|blank|white|black) (wheel|screen|page|circle)',
    '(error|errors) (message|messages|page|when|every)',
    "(our|the) (staff|team|shop|drivers|nurses|customers|users|clients|members|whole office|office|till|tills) ..(can't|cannot|unable|stuck|standing|idle|waiting|turned away)",
  ],
  weak: ['(down|offline|outage|error|crash|crashes|crashed|slow|lag|freezes|frozen)'],
  passes: [
    '(scheduled|planned) (maintenance|downtime|outage) ..',
    '(write|note|break|slow|calm|sit|track|come|go|went|going|put|let|lay|get|shut|close|turn|turned|scroll|scrolling|further|narrow|drop|up and|marked|shutting|closing|cut|cutting) (me|us|it|this|that|the)? down',
    'down (payment|jacket|pillow|load|the|to|on|by|south|there)',
    '(sold|work|find|run|ran|way|opt|log|locked|came|come|left|miss|going|stepped|carry|fell|check|missing) out',
    '(out) (of|for)',
    'let down',
  ],
  examples: [
    "The site has been down since this morning and we can't take orders.",
    'No internet for three days now.',
    "api returning 503 error since 9, our drivers can't start",
  ],
  lookAlikes: [
    'Is there planned downtime this weekend?',
    'Can I pay a down payment?',
    'How do I write down the code?',
  ],
};
