import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export interface PlotLine {
  name: string;
  /** One value a point; null where there is none. */
  values: (number | null)[];
  style: 'main' | 'dashed';
}
interface PlotProps {
  /** All that the plot says, in a sentence: it is read out in place of the picture. */
  said: string;
  /** Under the points, such as days. */
  marks: string[];
  lines: PlotLine[];
  from: number;
  to: number;
  /** What stands beside the lines of the scale, by value. */
  scale: readonly (readonly [number, string])[];
}

const HEIGHT = 120;
/** With fewer points a line says nothing. */
export const FEWEST_POINTS = 2;
/** The scale for how much of what a skill asks for was there. */
export const SHARES = [
  [0, 'nothing'],
  [0.5, 'half'],
  [1, 'all of it'],
] as const;

/** Lines over rounds. Colours come from the page, so that light, dark and forced colours hold. */
export function Plot({ said, marks, lines, from, to, scale }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    let plot: uPlot | null = null;
    const draw = () => {
      plot?.destroy();
      const colour = (name: string) => {
        const probe = current.querySelector(`[data-colour="${name}"]`);
        return probe ? getComputedStyle(probe).color : 'currentColor';
      };
      const [ink, quiet, line] = [colour('accent'), colour('quiet'), colour('line')];
      plot = new uPlot(
        {
          width: Math.max(200, current.clientWidth),
          height: HEIGHT,
          cursor: { show: false },
          legend: { show: false },
          scales: {
            x: { time: false, range: [-0.3, Math.max(1, marks.length - 1) + 0.3] },
            y: { range: [from, to] },
          },
          axes: [
            {
              stroke: quiet,
              grid: { show: false },
              ticks: { show: false },
              size: 22,
              font: '11px system-ui',
              space: 60,
              incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
              values: (_, splits) => splits.map((at) => marks[at] ?? ''),
            },
            {
              stroke: quiet,
              grid: { stroke: line, width: 1 },
              ticks: { show: false },
              size: 74,
              font: '11px system-ui',
              splits: () => scale.map(([value]) => value),
              values: () => scale.map(([, words]) => words),
            },
          ],
          series: [
            {},
            ...lines.map(
              ({ style }): uPlot.Series => ({
                stroke: style === 'main' ? ink : quiet,
                width: style === 'main' ? 2 : 1.5,
                ...(style === 'dashed' && { dash: [4, 4] }),
                points: { show: true, size: 5, fill: style === 'main' ? ink : quiet },
                spanGaps: true,
              }),
            ),
          ],
        },
        [marks.map((_, index) => index), ...lines.map(({ values }) => values)],
        current,
      );
    };
    draw();
    const size = new ResizeObserver(() =>
      plot?.setSize({ width: Math.max(200, current.clientWidth), height: HEIGHT }),
    );
    size.observe(current);
    const changes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    for (const change of changes) change.addEventListener('change', draw);
    return () => {
      size.disconnect();
      for (const change of changes) change.removeEventListener('change', draw);
      plot?.destroy();
    };
  }, [marks, lines, from, to, scale]);
  return (
    <div class="plot" ref={place} role="img" aria-label={said}>
      {['accent', 'quiet', 'line'].map((name) => (
        <i key={name} data-colour={name} class={`probe ${name}`} />
      ))}
    </div>
  );
}
