/** Hands a text to the person as a file. */
export function download(name: string, type: 'text/csv' | 'application/json', text: string): void {
  // A spreadsheet tells UTF-8 by its mark.
  const body = type === 'text/csv' ? `\uFEFF${text}` : text;
  const address = URL.createObjectURL(new Blob([body], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A day as people write it. */
export function sayDay(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The same without its year. */
export function sayShortDay(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}

/** A day such as 2026-03-04, by the clock of this machine. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
