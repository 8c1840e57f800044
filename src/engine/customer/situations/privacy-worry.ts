import type { SituationRule } from './situation.ts';

export const privacyWorry: SituationRule = {
  name: 'privacy-worry',
  feeling: 'anxious',
  sure: [
    '(who|what) ..(sees|see|has access|can see|can read|you do with|are you doing with|do you do with|sold|shared with) ..(data|details|information|messages|photos|address|number|records)',
    '(how|where) (did|do|has|have) ..(you|they|it) ..(get|got|find|have|know) my ..(number|email|address|details|name|data|phone|location)',
    '(my|our|their|his|her) (data|privacy|personal information|personal details|information|details|address|phone number|records|photos|location) ..(shared|sold|sell|visible|exposed|public|leaked|seen|kept|stored|given|passed|used|tracked|published|showing)',
    '(is it|are you|is my|are my|is this|was that) ..(listening|recording|tracking|spying|watching|safe to give|being sold|being shared|recorded)',
  ],
  likely: [
    '(sent|send|emailed|texted|showed|shows|posted|shared|forwarded|gave) ..(pic|pics|picture|photo|photos|video|results|letter|diagnosis|records|appointment|address|payslip) ..(to|with) (another|other|my old|my ex|my boss|my employer|my neighbour|the wrong|someone|strangers|everyone|him)',
    '(read|said|shouted|called) (out)? my (diagnosis|results|name and|condition|date of birth|address|prescription|medication) ..(out loud|aloud|loudly|in front)',
    '(my|our) (neighbour|boss|ex|employer|landlord|manager|colleague|sister|mother in law) (has|had|got|gets|received|was sent|can see) ..(my|copy of my) (appointment|letter|results|statement|details|address|loan|bill|booking)',
    '(visible|public|see|seen|read|view) (to|by)? (anyone|everyone|anybody|everybody|strangers|the whole|other)',
    '(is this|is that|was that|was this|is it) (really|actually|genuinely)? (you|from you|yours|genuine|legit|a scam|real)',
    '(suspicious|strange|odd|weird|dodgy) (email|text|message|call|link|login|activity|letter)',
    "(didn't|never|not) (consent|agree|give permission|opt in|sign up)",
    '(someone|anyone|stranger|strangers|neighbour|ex|employer) ..(see|read|access|find|know) ..(my|our|where)',
    '(ask|asking|asked|want|wants|wanting|need) ..(for)? ..(passport|id|bank statement|selfie|date of birth|national insurance|bank details) ..(why|safe|really|worried|not comfortable|for a)',
    '(is|was) (someone|somebody|anyone|anybody|a stranger) ..(taking|reading|using|seeing|watching|getting|looking|in)',
    '(who|anyone|everyone|whole) (can|could|else)? (see|sees|saw|read|access)',
    '(how|why) (do|does|did|is|are|would) ..(know|have|got|get) (my|our|where|about my|about me)',
    '(delete|erase|remove|wipe) ..(my|all|our) (data|details|records|photos|information|personal)',
    '(stranger|strangers|someone else|somebody else|another customer|other people) ..(name|details|order|account|data|invoice|letter|email)',
  ],
  weak: [
    '(shared|sold|selling|sharing|passed on|gave|giving|publish*|leaked|disclosed|sent) ..(my|our|their|his|her|personal|customer|medical) ..(data|details|information|number|address|email|records|photos|name|results|file)',
    '(camera|microphone|mic|location|tracker|tracking|facial|cookies) ..(on|access|permission|turned|without|always)',
    '(did|do|does|have|has) (you|u|it|the|they) ..(wipe|share|keep|store|sell|delete|record|track|listen|scan) ..',
    '(my|our|full|his|her) (address|phone number|number|name|photo|photos|location|email|data|details|pics) ..(is|was|printed|on|shown|show|shows|showing|visible|to anyone|out there|online|appears|still)',
    '(privacy|gdpr|data protection|confidential|confidentiality|personal data)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(my data|my address|my photos|my photo|my details|my name|my number|my face|my location|my records|my email|our data|data|personal|camera|cameras|tracking|track|microphone|contacts|gdpr|cookies|privacy|location|fingerprint|recording|recorded|cctv|scan|profile|id|passport|date of birth|medical)',
      other:
        '(who|why|how did|without asking|without my|consent|permission|see|sold|sell|third part*|know|knows|shared|share|sharing|delete|deleted|stored|kept|keep|need|wants|asking|public|visible|listening|opt|opted)',
    },
    {
      grade: 'weak',
      one: '(why|how|who|what|where)',
      other:
        '(my location|my face|my photo|my data|my details|my number|track|tracking|camera|microphone|listening|ads for|adverts for|near you|shown to|visible|see that|can see|does it know|do you know|know my|got my|get my|stored|kept|keep it|pictures of children|consent|personal|drawings)',
    },
    {
      grade: 'weak',
      one: '(consent|opt out|opted out|ticked no|unticked|permission|terms|agreed|stop|unsubscribed|asked you)',
      other:
        '(ads|adverts|texts|emails|data|calls|marketing|share|sharing|photos|partners|third part*|use my|uses my|still|mailing)',
    },
  ],
  passes: [
    '(privacy|cookie) (policy|settings) (page|link|where|update)',
    '(data|mobile data) (plan|allowance|cap|roaming)',
  ],
  examples: [
    'How did you get my number, and who else can see my details?',
    "I'm worried you have shared my medical records with my employer.",
  ],
  lookAlikes: ['How much roaming data is in the plan?'],
};
