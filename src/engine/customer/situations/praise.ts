import { findResolution } from '../resolved.ts';
import type { SituationRule } from './situation.ts';

export const praise: SituationRule = {
  name: 'praise',
  feeling: 'grateful',
  sure: [
    '(really|very|so|truly|hugely|much|genuinely|greatly) (appreciate|appreciated|grateful|impressed|pleased|happy|thankful|touched)',
    '(pass|passing) (on|this on|my|it) ..(thanks|thank|to|her|him|manager|praise)',
    '(works|working|sorted|fixed|arrived|solved|resolved|back) ..(perfectly|now|a treat|beautifully|like a dream|already|within|in minutes|quickly|thank*|ta|cheers)',
    "(didn't have to|went out of|took the time|stayed on|talked me through|walked me through|listened)",
    'made (my|our|her|his|their) (day|week|year|morning|night|christmas)',
    "(didn't|did not) expect (you|that|a|it|such) ..",
  ],
  likely: [
    "(you've|you have|you|she|he|they|it|that) (been|was|were|are|'s|is)? ..(a star|a lifesaver|life saver|lifesaver|legend|legends|an angel|a gem|so kind|so helpful|very helpful|so patient|brilliant|wonderful|amazing|fantastic|made my day|saved my|saved the day|saved us|above and beyond|extra mile|incredibly helpful|really helpful|lovely)",
    '(brilliant|amazing|fantastic|wonderful|excellent|superb|outstanding|great|lovely|exceptional|fabulous|incredible|top|first class|perfect|awesome|stellar|terrific) (service|job|work|help|support|team|staff|experience|customer service|stuff|people|product|quality|communication|advice|guy|lady|driver|engineer|communication)',
    '(thank|thanks|thankyou) ..(so much|a million|very much|a lot|a bunch|for everything|for sorting|for your help|for all|for helping|for being|for the|for getting|for going|for your patience|to|ever so)',
    '(sorted|fixed|solved|helped|explained) ..(in minutes|straight away|within|in ten minutes|so quickly|patiently|everything|first time|properly|kindly)',
    '(absolute|proper|total|what a|you|a|real|such a) (star|legend|angel|gem|hero|champion|lifesaver|gentleman|gent|treasure|diamond|sweetheart|saint)',
    '(tell|thank) (him|her|them|whoever|your) ..',
    '(so|really|very|incredibly) (kind|patient|helpful|thoughtful|lovely|gentle|quick|friendly)',
    '(waited while|rang me|came back|stayed late|stayed on|went out of|drove|carried|walked) ..(herself|himself|with|for|past|me|us|up|his|her)',
    '(phew|what a relief|so relieved|such a relief|weight off)',
    '(thank you|thanks|cheers|grateful|lovely|brilliant|great|kind|patient|helpful|perfect)',
  ],
  weak: [
    '(thank|thanks) (you|to|for) ..(sticking|going|staying|fixing|sorting|sending|being|finding|helping|making|getting|taking|listening|replying)',
    '(shoutout|shout out|hats off|well done|kudos|bravo|big thanks|massive thanks|huge thanks|compliments|credit) ..',
    '(credit|shout out|shoutout|kudos|hats off|compliments|praise|well done|bravo|five stars|5 stars|10/10|pay rise|a raise|medal) (to|out|for|where|please)?',
  ],
  whole: {
    grade: 'sure',
    find(text) {
      const { over, credit, resolved } = findResolution(text);
      return over ? [...credit, ...resolved] : [];
    },
  },
  passes: [
    '(had to|have to|made to|expected to|supposed to) ..(thank|thanks)',
    'thanks in advance',
    'thank you in advance',
    'thanks for (nothing|ruining|wasting|the spam|making|losing|your reply but|reply but|getting back but|the runaround|absolutely)',
    '(would be|be) ..(great|lovely|appreciated|amazing|wonderful|brilliant|perfect)',
    "(would|i'd|we'd) ..(appreciate*|love)",
  ],
  examples: [
    'Thank you so much, Dana sorted everything in ten minutes.',
    'Just wanted to say your driver was brilliant, please pass on my thanks.',
    'Phew, it all works perfectly now, thank you.',
  ],
  lookAlikes: ['Thanks in advance.', 'Thanks for nothing.'],
};
