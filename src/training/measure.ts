/** Area under the curve: how often an upset message scores above one that is not. */
export function auc(cases: readonly { score: number; upset: boolean }[]): number {
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  let below = 0;
  let sum = 0;
  for (const { upset } of sorted) {
    if (upset) sum += below;
    else below += 1;
  }
  return sum / (below * (sorted.length - below));
}

/** Share of the upset found where one in twenty of the others is taken for upset. */
export function recallAtFalseAlarms(
  cases: readonly { score: number; upset: boolean }[],
  rate = 0.05,
): number {
  const calm = cases
    .filter(({ upset }) => !upset)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const bar = calm[Math.floor(rate * calm.length)] ?? 0;
  const upset = cases.filter((item) => item.upset);
  return upset.filter(({ score }) => score > bar).length / upset.length;
}

/** Expected calibration error over ten equal bins. */
export function calibrationError(cases: readonly { score: number; upset: boolean }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = cases.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const gap = inside.reduce((sum, { score, upset }) => sum + score - (upset ? 1 : 0), 0);
    error += Math.abs(gap) / cases.length;
  }
  return error;
}
