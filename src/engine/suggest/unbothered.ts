/** Customers who say themselves that nothing is the matter: whatever went wrong, sympathy would be out of place. */
const MINDS_NOTHING =
  /\b(?:no (?:real |great |particular |big |immediate )?(?:rush|hurry|bother|probs?|problem|worries|harm done|harm|biggie|big deal|drama|complaints?|sympathy)|not (?:in (?:a|any) (?:rush|hurry)|(?:too |that |at all |really )?(?:fussed|bothered|urgent|worried|complaining|a complaint|a problem|an issue))|(?:i|we) do(?:n'?t| not) mind|fine either way|either (?:way|one) (?:is |it'?s )?(?:fine|suits|bedtime)|all (?:good|fine|well|sorted)|(?:that|it|which)(?:'?s| is| was) (?:all |perfectly |absolutely |totally )?(?:fine|ok|okay|no trouble)(?! (?:until|till|but|for (?:you|some)))|these things happen|it happens|my (?:own )?(?:fault|mistake|bad)|just (?:checking|letting you know|curious|wondering|so you know)|only (?:curious|wondering|mentioning)|for your (?:information|records)|fyi|(?:it )?can wait|whenever (?:suits|you can|you get)|no need to (?:reply|respond|do anything)|nothing (?:further )?(?:for you )?to do|do(?:n'?t| not) (?:need|want) (?:it|them|anything) replaced|feature (?:idea|request)|(?:a|one) (?:small |little )?suggestion|(?:withdraw|withdrawing) (?:my|our|the) complaint|already (?:sorted|resolved|fixed|took the offer)|has stopped,? so)\b/;
/** Mail that no person wrote. */
const AUTOMATIC = /\b(?:out of (?:the )?office|automatic(?:ally generated)? (?:reply|message)|auto-?reply)\b/;
/** Said with an edge, the same words mean the opposite. */
const EDGE =
  /\b(?:no (?:rush|hurry|problem|worries)|fine|all good|sorted)\b[^.!?\n]{0,12}(?:,|…|\.{3}) ?(?:it'?s )?only\b|\b(?:oh well|apparently|of course|i suppose|i guess|obviously|lovely|brilliant|marvellous|wonderful|nobody|no one|never)\b/;

/** Does the customer (words in lower case) say that they mind nothing, or did no person write this at all? */
export function isUnbothered(lower: string): boolean {
  return AUTOMATIC.test(lower) || (MINDS_NOTHING.test(lower) && !EDGE.test(lower));
}

const ENDED_WELL =
  /\b(?:(?<!\b(?:no|in advance|many) )(?:thank (?:you|u|her|him|them)|thanks|thx|cheers|ta)\b(?! (?:for nothing|in advance|in anticipation|anyway))|grateful to|lifesaver|life ?saver|legends?|heroe?s?|saint|(?:good|top|lovely|kind) (?:man|woman|lad|lass|guy|bloke|lady|soul|people|team)|class act|star\b|hats off|well done|fair play|bless (?:him|her|them|you)|owe(?:s)? (?:you|him|her|them)|impressed|couldn'?t be happier|love (?:it|this|them)|obsessed|congrat\w*|happy birthday|ignore me|scratch that|never ?mind|panic over|false alarm|all (?:in|here|done|paid|back) now|(?:it|she|he|they|order|parcel|dress|refund|visa)(?:'s| is|'re| are)? (?:here|came|arrived|landed|back|fits|works)(?:!| (?:after all|in the end|now|two|\d))|(?:got|had) (?:it|them|everything) back|in the end|after all)|[❤♥😍🙏🎉🎂🥰👏🙌]/u;
/** A short answer to what the agent asked, or an errand done. */
const ANSWERS =
  /^(?:yes|yep|yeah|no|nope|sure|ok|okay|right|done|dm sent|sent|sending|uploaded|posted|attached|here you go|here it is|it'?s (?:under|in|on|a|the)|cheers|great|appreciate)\b[^?!]{0,90}$/;

/** Do the words (in lower case) sound like a good end or a plain answer, so that no complaint may be supposed without more? */
export function isAtEase(lower: string): boolean {
  return ENDED_WELL.test(lower) || ANSWERS.test(lower.trim());
}
