import type { OpenProps } from './Editor.tsx';

/** The practice tickets that come with the pack. They are written in the pack's file. */
export function Practice({ open }: OpenProps) {
  const scenarios = open.working.pack.value.scenarios ?? [];
  return (
    <section class="part">
      <p class="lead">
        Tickets to practise on. They are written in the pack’s file, with what a good reply needs and how the
        customer answers; the README shows how.
      </p>
      {scenarios.length === 0 && <p class="quiet">None in this pack.</p>}
      <ul class="rows">
        {scenarios.map(({ id, title, skills, channel, difficulty }) => (
          <li key={id}>
            <span class="name">{title}</span>
            <span class="quiet">
              {skills.join(', ').replaceAll('-', ' ')} · {channel === 'email' ? 'e-mail' : channel} · level{' '}
              {difficulty}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
