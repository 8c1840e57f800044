import type { SituationRule } from './situation.ts';

export const refusedClaim: SituationRule = {
  name: 'refused-claim',
  feeling: 'angry',
  sure: [
    '(rejected|refused|denied|declined|declining|refusing|refuse|denying|turned down|dismissed|rejecting|voided|closed) ..(claim|refund|return|warranty|application|request|appeal|complaint|compensation|repair|exchange|to refund|to repair|to replace|to pay|to cover|to help|to honour|to honor)',
    '(not) (entitled|eligible|covered|compensation|exceptions) ..(because|due|as|since|for|says|said|you|under)',
    '(final|careful) (response|decision|review|consideration) ..',
  ],
  likely: [
    '(claim|refund|return|warranty|application|request|appeal|complaint|compensation|repair|exchange|reimbursement|cover|replacement|upgrade|loan|bail) ..(rejected|refused|denied|declined|turned down|dismissed|not covered|knocked back|voided|invalid|ineligible|closed)',
    "(as per|according to|because of|company|against|it's) ..(policy|the policy)",
    '(my fault|our fault) ..(said|says|apparently|according|told)',
    'computer says no',
    "(unable to|not able to|cannot|can not|can't|won't) (offer|refund|accept|approve|process|issue|replace|help|uphold|reimburse|consider|honour)",
    '(rejected|refused|declined|denied|turned down|dismissed|threw out|knocked back) (my|our|the|it|me|us|his|her)',
    '(my|our|the|his|her) (claim|appeal|refund|application|request|return|dispute|case|grant|complaint) ..(rejected|refused|declined|denied|turned|closed|dismissed|failed|not upheld|unsuccessful)',
    '(find|found|was|is) no (evidence|grounds|fault|record|error)',
  ],
  weak: [
    "(won't|will not|wouldn't|can't|cannot|don't|doesn't) (refund|replace|repair|cover|honour|honor|pay out|exchange|take it back|accept my|reimburse|give me my|compensate|pay up|let me return)",
    '(wear and tear|pre existing|user damage|accidental damage|customer damage|outside the|out of warranty|out of the window|small print|fine print|t&cs|terms and conditions|act of god|exclusion|loophole|technicality|extraordinary circumstances|misuse|water damage)',
    '(ruled|decided|sided|closed) (in|for|with|against) ..',
    '(claim|policy|refused|denied|warranty|appeal)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(claim|refund|appeal|warranty|application|cover|covered|insurance|request|compensation|return|guarantee|policy|grant|complaint|evidence|benefit|dispute|permit|loan|mortgage)',
      other:
        "(refused|refuse|declined|decline|rejected|reject|turned down|not covered|denied|excluded|exclusion|wear and tear|terms|won't|no longer|outside|expired|not eligible|ineligible|goodwill|final|closed|user error|misuse|pre existing|small print|disallowed|upheld|not upheld|unsuccessful|invalid)",
    },
    {
      grade: 'likely',
      one: '(you say|you said|letter says|they say|told|decision|reason|because|apparently|due to)',
      other:
        '(not covered|wear|misuse|user error|pre existing|out of warranty|goodwill|no refund|non refundable|terms|clause|small print|excluded|expired|too late|outside|insufficient|no evidence|not eligible|refused|declined|rejected)',
    },
  ],
  passes: [
    '(how|what|where|can|do|is|could) ..(i|we) ..(claim|return|appeal)',
    '(card|payment) ..(declined|rejected|refused)',
    'not covered in (mud|snow)',
  ],
  examples: [
    'You rejected my claim because of wear and tear on a two month old chair.',
    'They refused to refund me.',
  ],
  lookAlikes: ['How do I make a claim?'],
};
