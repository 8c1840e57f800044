import type { FinishedRound } from '../../storage/practice.ts';
import { sayDay } from '../download.ts';
import { CONFIDENCE_WORDS } from '../words.ts';

interface RoundTableProps {
  rounds: readonly FinishedRound[];
  title(id: string): string;
  confidence: boolean;
}

/** Rounds row by row, with the replies where they were kept. */
export function RoundTable({ rounds, title, confidence }: RoundTableProps) {
  return (
    <div class="scroll">
      <table class="rounds">
        <caption class="unseen">Rounds</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Ticket</th>
            <th scope="col">Tries</th>
            <th scope="col">Hints</th>
            <th scope="col">Minutes</th>
            {confidence && <th scope="col">How sure</th>}
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={`${round.at}${round.scenario}`}>
              <td>{sayDay(round.at)}</td>
              <td>
                {title(round.scenario)}
                {round.kind === 'map' && ' (empathy map)'}
                {round.replies && (
                  <details>
                    <summary>Replies</summary>
                    {round.replies.map((reply) => (
                      <p key={reply} class="said">
                        {reply}
                      </p>
                    ))}
                  </details>
                )}
              </td>
              <td>{round.tries}</td>
              <td>{round.hints}</td>
              <td>{Math.max(1, Math.round(round.seconds / 60))}</td>
              {confidence && (
                <td>{round.confidence === null ? '' : CONFIDENCE_WORDS[round.confidence - 1]}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
