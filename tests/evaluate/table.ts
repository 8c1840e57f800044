import type { Estimate } from './bootstrap.ts';

const short = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0(?=\.)/, ''));

/** ".912 (.89–.93)"; the value to three places, its interval to three. */
export function cell({ value, low, high }: Estimate): string {
  return `${short(value)} (${short(low)}–${short(high)})`;
}

/** Prints a Markdown table, its columns aligned for people to read. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((_, c) => Math.max(...[head, ...rows].map((row) => row[c]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, c) => text.padEnd(widths[c] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  console.log(['', `### ${title}`, '', line(head), rule, ...rows.map(line)].join('\n'));
}
