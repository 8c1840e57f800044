import { TABLE_FIELDS, type TableField } from '../../transcripts/table.ts';
import type { ReviewState } from '../state.ts';

const NAMES: Record<TableField, string> = {
  id: 'Conversation number',
  text: 'What was written',
  role: 'Customer or agent',
  name: 'Name',
  at: 'Time',
  channel: 'Channel',
  reply: "The agent's reply, in the same row",
};

/** Which column of a table is which, guessed and to be corrected, beside its first rows. */
export function Columns({ state }: { state: ReviewState }) {
  const sheet = state.sheet.value;
  if (!sheet) return null;
  const mapping = state.mapping.value;
  const columnOf = (index: number) => TABLE_FIELDS.find((field) => mapping[field] === index) ?? '';
  function choose(index: number, field: string): void {
    const rest = Object.entries(state.mapping.value).filter(([name, at]) => at !== index && name !== field);
    state.mapping.value = Object.fromEntries(field === '' ? rest : [...rest, [field, index]]);
  }
  return (
    <section aria-labelledby="columns-title">
      <h2 id="columns-title">Which column is which?</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              {sheet.header.map((heading, index) => (
                <th scope="col" key={index}>
                  <label>
                    <span>{heading}</span>
                    <select
                      value={columnOf(index)}
                      onChange={({ currentTarget }) => choose(index, currentTarget.value)}
                    >
                      <option value="">Left out</option>
                      {TABLE_FIELDS.map((field) => (
                        <option key={field} value={field}>
                          {NAMES[field]}
                        </option>
                      ))}
                    </select>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row, at) => (
              <tr key={at}>
                {sheet.header.map((_, index) => (
                  <td key={index}>{(row[index] ?? '').slice(0, 120)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="row">
        <button
          type="button"
          class="insert"
          disabled={mapping.text === undefined}
          onClick={() => state.read()}
        >
          Read the file
        </button>
        <button type="button" class="plain" onClick={() => state.again()}>
          Choose another
        </button>
        {mapping.text === undefined && <span class="quiet">Say which column holds what was written.</span>}
      </p>
    </section>
  );
}
