/** What parts of packs and numbers of things are called on screen. */

/** "1 phrase", "2,000 phrases". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['about', 'about the pack:'],
  ['phrases', 'phrase'],
  ['scenarios', 'practice ticket'],
  ['jargon', 'plain wording for'],
  ['actions', 'next steps for'],
  ['safety', 'safety card for'],
]);

/** "phrases/late-parcel" as "phrase late-parcel". */
export function partWords(part: string): string {
  const [section = '', ...rest] = part.split('/');
  const name = rest.join('/');
  if (name === 'all') return section === 'words' ? 'the team\u2019s words' : section;
  return `${SECTIONS.get(section) ?? section} ${section === 'jargon' ? name : name.replaceAll('-', ' ')}`;
}

const SKIPPED: ReadonlySet<string> = new Set(['id', 'format', 'signature']);

/** Any part of a pack as lines of words for people to compare. */
export function valueWords(value: unknown): string {
  if (value === undefined) return 'not there';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(valueWords).join('\n');
  return Object.entries(value)
    .filter(([key]) => !SKIPPED.has(key))
    .map(([key, field]) => {
      if (key === 'text' || key === 'title') return valueWords(field);
      return `${key}: ${valueWords(field).replaceAll('\n', ', ')}`;
    })
    .join('\n');
}

/** The lines of each value that do not stand in all of them: what a person has to compare. */
export function differingWords(values: readonly unknown[]): string[] {
  const lines = values.map((value) => valueWords(value).split('\n'));
  return lines.map((own) => {
    const differing = own.filter((line) => !lines.every((other) => other.includes(line)));
    return (differing.length > 0 ? differing : own).join('\n');
  });
}
