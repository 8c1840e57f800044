const HEDGES = [
  /\bshould\b/,
  /\bmight\b|\bmay\b|\bcould\b(?= (?:\w+ )?(?:hopefully|possibly|perhaps|maybe|potentially))/,
  /\bhopefully\b|\b(?:i|we)(?:'re| are)? hop(?:e|ing) to\b|\bwith any luck\b|\bfingers crossed\b/,
  /\bpossibly\b|\bperhaps\b|\bmaybe\b|\bpotentially\b|\bprobably\b/,
  /\btry(?:ing)? to\b|\battempt to\b/,
  /\bi think\b|\bi believe\b|\bif i can\b/,
  /\bat some (?:point|stage)\b|\bsome time\b|\bsometime\b|\bone of these days\b/,
];

/** How many words of the clause leave open whether it will be done. `lower` is in lower case. */
export function countHedges(lower: string): number {
  return HEDGES.filter((hedge) => hedge.test(lower)).length;
}
