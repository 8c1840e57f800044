/** Customers who say themselves that nothing is the matter: whatever went wrong, sympathy would be out of place. */
const MINDS_NOTHING =
  /\b(?:no (?:real |great |particular |big |immediate )?(?:rush|hurry|bother|probs?|problem|worries|harm done|harm|biggie|big deal|drama|complaints?|sympathy)|not (?:in (?:a|any) (?:rush|hurry)|(?:too |that |at all |really )?(?:fussed|bothered|urgent|worried|complaining|a complaint|a problem|an issue))|(?:i|we) do(?:n'?t| not) mind|fine either way|either (?:way|one) (?:is |it'?s )?(?:fine|suits|bedtime)|all (?:good|fine|well|sorted)|(?:that|it|which)(?:'?s| is| was) (?:all |perfectly |absolutely |totally )?(?:fine|ok|okay|no trouble)(?! (?:until|till|but|for (?:you|some)))|these things happen|it happens|my (?:own )?(?:fault|mistake|bad)|just (?:checking|letting you know|curious|wondering|so you know)|only (?:curious|wondering|mentioning)|for your (?:information|records)|fyi|(?:it )?can wait|whenever (?:suits|you can|you get)|no need to (?:reply|respond|do anything)|nothing (?:further )?(?:for you )?to do|do(?:n'?t| not) (?:need|want) (?:it|them|anything) replaced|feature (?:idea|request)|(?:a|one) (?:small |little )?suggestion|(?:withdraw|withdrawing) (?:my|our|the) complaint|already (?:sorted|resolved|fixed|took the offer)|has stopped,? so)\b/;
/** Mail that no person wrote. */
const AUTOMATIC = /\b(?:out of (?:the )?office|automatic(?:ally generated)? (?:reply|message)|auto-?reply)\b/;
/** Said with an edge, the same words mean the opposite. */
const EDGE =
  /\b(?:no (?:rush|hurry|problem|worries)|fine|all good|sorted)\b[^.!?\n]{0,12}(?:,|…|\.{3}) ?(?:it'?s )?only\b|\b(?:oh well|apparently|of course|i suppose|i guess|obviously|lovely|brilliant|marvellous|wonderful)\b/;

/** Does the customer (words in lower case) say that they mind nothing, or did no person write this at all? */
export function isUnbothered(lower: string): boolean {
  return AUTOMATIC.test(lower) || (MINDS_NOTHING.test(lower) && !EDGE.test(lower));
}
