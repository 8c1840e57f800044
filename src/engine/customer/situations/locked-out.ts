import type { SituationRule } from './situation.ts';

export const lockedOut: SituationRule = {
  name: 'locked-out',
  feeling: 'anxious',
  sure: [
    '(account|login|card|profile|access|user) ..(locked|blocked|suspended|frozen|disabled|deactivated|banned|restricted|been closed|shut)',
    '(locked|lock|locking) ..out (of)?',
    "(can't|cannot|can not|couldn't|unable to|not able to|won't let me|doesn't let me|not letting me|wouldn't let me|never lets me|let me) ..(log in|login|log on|sign in|get in|get into|access|log into|sign into|get back in|get onto|log back|enter my account)",
    "(reset|verification|code|login) (link|email|text|sms|code) ..(never|not|doesn't|hasn't|won't|expired|goes|old|to my old|isn't)",
    '(suspended|banned|ban|paused|frozen|blocked|restricted|disabled|deactivated|terminated|perma ban) ..(review|pending|without|account|access|reason|for|notice)',
  ],
  likely: [
    '(locked|blocked|suspended|frozen|froze|disabled|deactivated|banned|restricted) ..(account|login|card|profile|access|user|phone|sim)',
    "(lost|losing|no longer have|don't have|changed|new|stolen) ..(access|phone|authenticator|number) ..(account|code|codes|log|login|sign|2fa|verify|in)",
    "(password|code|otp|2fa|verification|authenticator|reset|login|pin|link) ..(doesn't|not|won't|never|isn't|didn't|wrong|invalid|expired|incorrect|rejected|loop) ..(work|arrive*|come|sent|recogni*|accept*|received|coming|valid|working)?",
    '(too many|failed) (attempts|tries|logins)',
    '(wait|try again in) {dur} ..(code|attempt|locked)',
    '(kicked|logged|signed|thrown) ..out',
    "(security|memorable) (question|word|questions) ..(wrong|not|doesn't|don't)",
    "(doesn't|not|don't|won't) (recognise|recognize|accept) my ..",
    '(code|codes|link|otp|text) ..(never|not|goes|go|sent|old|nowhere|expired) ..',
    '(old|new|lost|stolen|changed|broken) (phone|number|email|device|handset) ..(code|codes|authenticator|verify|2fa|login|log|access|account)',
    '(says|thinks|told) ..(wrong password|not recognised|does not exist|not exist|unknown user|not me|no account)',
    '(hacked|taken over|changed my email|changed my password)',
    '(read only|access denied|permission denied|not authorised|no longer have access|lost access|locked by)',
    '(way|get|let) (me|us|back)? in (before|to my|to the|please|by|until)',
    '(log in|login|sign in|password|passcode|2fa|locked)',
  ],
  weak: ['(invalid|incorrect|wrong) (password|code|username|credentials|pin)'],
  together: [
    {
      grade: 'weak',
      one: '(log in|login|log on|logging in|password|passcode|code|codes|account|access|two factor|2fa|authenticator|sign in|signin|pin|security question|captcha|verification|verify|face id|username|app)',
      other:
        "(can't|cannot|won't|locked|blocked|suspended|invalid|expired|not accepted|doesn't accept|not recognised|never arrives|doesn't arrive|not arriving|no code|stuck|wrong|refused|frozen|denied|disabled|old number|old phone|new phone|lost my phone)",
    },
  ],
  passes: [
    '(how|where) ..(do|can|to) ..(reset|change|log in|login|sign in|find|set) ..',
    '(change|update|forgot|reset) my password',
    '(unlock|unlocked) ..(phone|network|achievement|level)',
    'locked (in|down|into)',
  ],
  examples: [
    "I'm locked out of my account and my assignment is due at midnight.",
    'cant log in, it says my password is wrong but it isnt',
    "The verification code never arrives so I can't get in.",
    'Our admin account has been suspended with no warning.',
  ],
  lookAlikes: ['How do I reset my password?', 'Can I change my login email?'],
};
