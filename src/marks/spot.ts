/** Where a small box goes beside another. Pure; all figures in CSS pixels of the window. */

/** Distance to the button and to the window's edges. */
export const GAP = 8;

export interface Size {
  width: number;
  height: number;
}
export interface Place {
  left: number;
  top: number;
}
export interface Area extends Place {
  right: number;
  bottom: number;
}

/**
 * The first of below, left, right and above `at` that lies in the window and covers nothing of `spared`; else above or
 * below, whichever has room.
 */
export function spotBeside(at: Area, box: Size, within: Size, spared: readonly Area[]): Place {
  const edge = at.left + at.right < within.width ? at.left : at.right - box.width;
  const across = Math.max(GAP, Math.min(edge, within.width - box.width - GAP));
  const middle = (at.top + at.bottom - box.height) / 2;
  const below = { left: across, top: at.bottom + GAP };
  const above = { left: across, top: at.top - box.height - GAP };
  const beside = [at.left - box.width - GAP, at.right + GAP].flatMap((left) => [
    { left, top: middle },
    { left, top: at.top },
  ]);
  const spots = [below, ...beside, above];
  const good = spots.find((spot) => {
    const area = { ...spot, right: spot.left + box.width, bottom: spot.top + box.height };
    const inside =
      area.left >= 0 && area.top >= 0 && area.right <= within.width && area.bottom <= within.height;
    return inside && !spared.some((each) => overlap(area, each));
  });
  return good ?? (above.top >= 0 ? above : below);
}

const overlap = (one: Area, other: Area) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
