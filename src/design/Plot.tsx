import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export interface PlotLine {
  label: string;
  /** A gap where null. */
  values: (number | null)[];
}
export interface PlotMark {
  /** Seconds since 1970. */
  at: number;
  words: string;
}
interface PlotProps {
  /** Seconds since 1970, rising. */
  at: number[];
  lines: PlotLine[];
  range: [number, number];
  unit: string;
  marks?: PlotMark[];
  /** In pixels. */
  height?: number;
  /** Whether the names of the lines stand below. */
  legend?: boolean;
  /** Receives the canvas, to be saved as a picture. */
  onCanvas?(canvas: HTMLCanvasElement): void;
}

/** Told apart by dash as well, since colour alone says nothing to many. */
const DASHES = [[], [7, 3], [2, 3], [10, 3, 2, 3], [1, 4], [12, 4], [4, 4], [8, 2, 2, 2]];
const HEIGHT = 260;
const UNIT_WIDTH = 56;
const MARK_GAP = 4;
const NO_MARKS: PlotMark[] = [];

/** Lines over time. It says nothing to a screen reader: a table of the same stands beside it. */
export function Plot({
  at,
  lines,
  range,
  unit,
  marks = NO_MARKS,
  height = HEIGHT,
  legend = true,
  onCanvas,
}: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const dark = useDark();
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const style = getComputedStyle(root);
    const ink = style.color;
    const edge = style.getPropertyValue('--line');
    const axis = { stroke: ink, grid: { stroke: edge, width: 1 }, ticks: { stroke: edge, width: 1 } };
    const plot = new uPlot(
      {
        width: root.clientWidth,
        height,
        cursor: { show: false },
        legend: { live: false, show: legend, markers: { width: 2 } },
        scales: { y: { range } },
        axes: [
          axis,
          { ...axis, values: (_, ticks) => ticks.map((tick) => `${tick}${unit}`), size: UNIT_WIDTH },
        ],
        series: [
          {},
          ...lines.map(({ label }, index) => ({
            label,
            stroke: ink,
            width: 1.75,
            dash: DASHES[index % DASHES.length] ?? [],
            points: { show: true, size: 4 },
          })),
        ],
        hooks: { draw: [(drawn) => drawMarks(drawn, marks, style.getPropertyValue('--accent'))] },
      },
      [at, ...lines.map(({ values }) => values)],
      root,
    );
    onCanvas?.(plot.ctx.canvas);
    const resized = new ResizeObserver(() => plot.setSize({ width: root.clientWidth, height }));
    resized.observe(root);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [at, lines, marks, unit, height, legend, dark]);
  return <div ref={place} class="plot" aria-hidden="true" />;
}

function drawMarks({ ctx, bbox, valToPos }: uPlot, marks: PlotMark[], colour: string): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  for (const { at, words } of marks) {
    const x = valToPos(at, 'x', true);
    if (x < bbox.left || x > bbox.left + bbox.width) continue;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.textAlign = x > bbox.left + bbox.width / 2 ? 'right' : 'left';
    ctx.textBaseline = 'top';
    ctx.fillText(words, x + (ctx.textAlign === 'left' ? MARK_GAP : -MARK_GAP), bbox.top + MARK_GAP);
  }
  ctx.restore();
}

/** Whether the page is dark just now: a plot is painted, so it has to be painted again when that changes. */
function useDark(): boolean {
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const changed = () => setDark(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [query]);
  return dark;
}
