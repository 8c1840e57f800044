import type { SituationRule } from './situation.ts';

export const noShow: SituationRule = {
  name: 'no-show',
  feeling: 'frustrated',
  sure: [
    '(nobody|no one|noone|no-one|not a soul) (came|showed|turned up|arrived|appeared|called|knocked|rang|has been|has come|has turned up|has shown)',
    "(took|taken|take|booked|had|lost|using|used) ..(day off|morning off|afternoon off|day's pay|days off|time off|a day's|annual leave|leave|unpaid)",
    '(tried|attempted) (to)? (deliver|delivery|contact|visit|call) ..',
  ],
  likely: [
    '(stood|standing) (me|us|her|him|my mum|my dad) up',
    '(engineer|fitter|plumber|driver|assessor|technician|courier|sweep|electrician|cleaner|carer) ...not a soul',
    '(no show|no-show|noshow|no shows)',
    "(engineer|technician|driver|plumber|electrician|fitter|courier|nurse|carer|installer|cleaner|nobody|no one|no-one|noone|he|she|they|man|van|team|inspector|tutor|doctor|surveyor|removal|crew|delivery|taxi|cab|bus|host|contractor|gasman|somebody|someone) ..(never|didn't|did not|hasn't|haven't|not|failed to|wasn't) ..(came|come|showed|show|turned up|turn up|shown up|arrived|arrive|appeared|appear|show up|turned|rang the bell|knocked|knock)",
    '(between|slot|window|appointment|am or pm|8 and|8-|9-|all day) ..(nobody|no one|nothing|never|missed)',
    'missed (the|our|my|your|an) (appointment|slot|visit|window)',
    'we called ..(card|nobody|i was in|was home|were in)',
    '(sorry we missed you|missed you card)',
    '(came and went|come and gone|been and gone)',
    '(slot|window|appointment|between) ...(nobody|no one|no van|no car|no driver|nothing|no sign|still waiting|where is)',
    '(no|nobody|no sign of) (car|van|driver|rider|engineer|tech|technician|fitter|nurse|trainer|taxi|bus|one came|carer|plumber|cleaner|guide|host)',
    '(first|second|third) (appointment|visit|slot) ..',
    '(booked|appointment|slot|due|meant|supposed) (for|at|between) (#|##|#*|{n}|{day}) ...(nobody|no one|no car|nothing|never|no show|no sign|no)',
    "(couldn't find|could not find|cancelled by the) ..(driver|engineer|courier)",
  ],
  weak: [
    '(stayed|waited|stay|sat|wait|sitting|kept|stuck) (in|home|at home|in all|around|by the window|the day free) ..(all day|day|morning|afternoon|for|from|nobody|no one|window|nothing)',
  ],
  passes: ["(can't|won't|can not|will not|couldn't) (come|be there|be home|be in|make)"],
  examples: [
    'The engineer never came and I took the day off work.',
    'Waited in all day and nobody turned up.',
  ],
  lookAlikes: ["I can't be home on Tuesday, can the engineer come Wednesday?"],
};
