import type { Channel } from '../engine/types.ts';
import { type PastTurn, type Read, transcriptOf } from './transcript.ts';

/** As many conversations are held open at once; the one that was begun first goes out when there are more. */
const MOST_OPEN = 5_000;

/** Puts together conversations whose turns come one by one, in whatever order, in bounded memory. */
export function gathering() {
  const open = new Map<string, { channel: Channel; turns: PastTurn[] }>();
  const close = (id: string, { channel, turns }: { channel: Channel; turns: PastTurn[] }) =>
    transcriptOf(id, channel, inOrder(turns));
  return {
    /** Adds a turn; gives back the conversation that had to go out for it, if any. */
    add(id: string, channel: Channel, turn: PastTurn): Read[] {
      const known = open.get(id);
      if (known) {
        known.turns.push(turn);
        return [];
      }
      open.set(id, { channel, turns: [turn] });
      const [oldest] = open.size > MOST_OPEN ? open : [];
      if (!oldest) return [];
      open.delete(oldest[0]);
      return [close(...oldest)];
    },
    end(): Read[] {
      const rest = [...open].map(([id, conversation]) => close(id, conversation));
      open.clear();
      return rest;
    },
  };
}

/** By time where every turn has one, else as they came. */
function inOrder(turns: PastTurn[]): PastTurn[] {
  return turns.every(({ at }) => at !== null) ? turns.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)) : turns;
}
