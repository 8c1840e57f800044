import { COLUMNS, type Column, type Mapping, type Table } from '../../packs/formats/index.ts';
import { Choice } from './Field.tsx';

const COLUMN_WORDS: Record<Column, string> = {
  id: 'name in files',
  text: 'words of the phrase',
  situations: 'situations',
  feelings: 'feelings',
  channels: 'channels',
  formality: 'tone',
  title: 'what the team calls it',
  shortcut: 'shortcut',
  active: 'used or not',
};

/** The first rows of a table, with what each column is to be. */
export function Columns({
  table,
  mapping,
  change,
}: {
  table: Table;
  mapping: Mapping;
  change(mapping: Mapping): void;
}) {
  const width = Math.min(
    30,
    Math.max(table.header.length, ...table.rows.slice(0, 20).map((row) => row.length)),
  );
  const columns = Array.from({ length: width }, (_, index) => index);
  const isOf = (index: number): Column | 'none' =>
    COLUMNS.find((column) => mapping[column] === index) ?? 'none';

  function set(index: number, chosen: Column | 'none'): void {
    const others = Object.entries(mapping).filter(([column, at]) => at !== index && column !== chosen);
    change(Object.fromEntries(chosen === 'none' ? others : [...others, [chosen, index]]));
  }
  return (
    <>
      <p>Say which column is which. The words are needed; the others may be left out.</p>
      <div class="scroll">
        <table class="mapping">
          <thead>
            <tr>
              {columns.map((index) => (
                <th key={index} scope="col">
                  <Choice
                    bare
                    label={`Column ${index + 1}, ${table.header[index] ?? ''}`}
                    value={isOf(index)}
                    options={[
                      ['none', 'left out'],
                      ...COLUMNS.map((column) => [column, COLUMN_WORDS[column]] as const),
                    ]}
                    change={(chosen) => set(index, chosen)}
                  />
                </th>
              ))}
            </tr>
            {table.header.length > 0 && (
              <tr>
                {columns.map((index) => (
                  <th key={index} scope="col">
                    {table.header[index]}
                  </th>
                ))}
              </tr>
            )}
          </thead>
          <tbody>
            {table.rows.slice(0, 4).map((row) => (
              <tr key={row.join('\n')}>
                {columns.map((index) => (
                  <td key={index}>{(row[index] ?? '').slice(0, 120)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
