import type { ModifierRule } from './modifier.ts';

/** How long they have been a customer, or that they are new. */
export const tenure: ModifierRule = {
  name: 'tenure',
  cues: [
    "(##|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) (years|yrs|winters|summers|seasons) (of|with|as|for|now|i've|here|on|in|member|customer)",
    '(always|often) (recommended|defended|bought|used|shopped|liked|trusted|loved|flown|stayed|donated)',
    '(recommended|recommend) (you|your) ..',
    '(been|bought|used|shopped|banked|recommended|loved|subscribed) ...(for years|for {n} years|since 19##|since 20##)',
    '(an|your) old customer',
    'customer number',
    'used to look forward',
    '(years|yrs) (premium|loyal|a customer|of loyalty|with you)',
    '(customer|member|client|subscriber|subscribed|user|with you|account|shopping|banking|tenant|insured|donor|donating|giving|supporter|coming|patient|policyholder|loyal|buying|ordering|using) ..(since|for|of|over|nearly|these) ..({dur}|19##|20##|decades|years|day one|the beginning)',
    '(loyal|longstanding|long standing|long time|longtime|life long|lifelong|regular) (customer|member|client|user|supporter|fan|subscriber|shopper|reader)',
    '{n} years ..(customer|with you|member|client|loyal|never|of loyalty|of custom)',
    '(new|brand new) (customer|here|member|to this|user)',
    '(in|after|for) (all)? (my|our|the)? ..(years|decades) (with|as|of being|of using)',
    "({n}|##|#|several|many|over ##|nearly ##) (years|yrs|decades|winters|summers|seasons|year) (i've|ive|i have|we've|we have|of|a|with|as|on|in|now|here|answering|paying|buying|coming|customer|member|client|and never|and not|without|loyal|i answered|you've had|premium)",
    '(twenty one|twenty two|twenty three|twenty four|twenty five|twenty six|thirty three|thirty one|thirty two|thirty five|forty one|forty two|fifty two|twenty seven|twenty eight|twenty nine|forty|thirty|fifty|sixteen|nineteen|seventeen|eighteen|fourteen|thirteen) years',
    "(since) (19##|20##|the beginning|day one|you opened|i was a|my father's|you were|launch|the start|before you|it began|school)",
    '(for|after|these|in|over) (#|##|{n}|all these|many|over ##|nearly ##|twenty|thirty|ten|eleven|twelve|fifteen|forty) (years|yrs|winters|decades|seasons)',
    '(always|often) (recommended|defended|bought|used|shopped|liked|trusted|loved|flown|stayed|donated|been happy|been good|paid)',
    '(i used to|we used to|used to) (take|love|swear|look forward|recommend|tell|be|like|trust|think|say)',
    '(loyal|longstanding|long standing|long time|longtime|lifelong|regular|faithful|old|oldest) (customer|customers|member|client|user|supporter|fan|subscriber|shopper|reader|passenger|guest)',
    '(new|brand new|first time) (customer|here|member|to this|user|buyer|guest)',
    '(been|was) (a|with|your|members|your loyal) (member|customer|client|subscriber|tenant|donor|you|supporter|reader|members|customers) ..(for|since|##|years|all)',
    "(on the|my) (strength of|father before me|mother before|grandfather's name|children on)",
  ],
  together: [
    {
      one: '(years|yrs|decades|since 19##|since 20##)',
      other:
        '(with you|customer|member|loyal|loyalty|never missed|never been|never once|volunteer|members|premiums|no claims|claim|subscriber|subscribed|tenant|client|taken|bought|given|paid|answered|donor|you people)',
    },
  ],
};
