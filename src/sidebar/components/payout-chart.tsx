import type { Point } from "../steps/curve.ts";
import { payoutLine } from "../steps/payout-line.ts";
import type { Voice } from "../voice.ts";

const [WIDTH, HEIGHT] = [242, 104];
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 224, 22, 84];
const ROOM = 30; // pixels that a point's figures take
const FEW = 5; // points: more of them have no room for their figures

interface PayoutChartProps {
  readonly voice: Voice;
  readonly curve: readonly Point[];
  /** Most that is paid; null for no limit. */
  readonly cap: number | null;
}

/** What each share of the goal pays: points with their payout, a dashed step where paying begins. */
export const PayoutChart = ({ voice, curve, cap }: PayoutChartProps) => {
  const { incentives } = voice.text;
  const { percent } = voice.numbers;
  const line = payoutLine(curve, cap);
  const [first, last] = [line[0], line[line.length - 1]];
  if (!first || !last) return null;
  const most = Math.max(...line.map(([, payout]) => payout)) || 1;
  const from = first[0] - BEFORE;
  const x = (attainment: number) =>
    LEFT + ((RIGHT - LEFT) * (attainment - from)) / (last[0] - from);
  const y = (payout: number) => BOTTOM - ((BOTTOM - TOP) * payout) / most;
  const paid = line.slice(0, -1);
  const ends = [0, paid.length - 1];
  const isLabelled = (i: number) =>
    ends.includes(i) || (paid.length <= FEW && x(paid[i + 1]![0]) - x(paid[i]![0]) >= ROOM);
  const start = x(first[0]);
  return (
    <svg
      class="chart payout"
      role="img"
      aria-label={incentives.curveAloud(
        paid.map(([share, payout]) => incentives.point(percent(share), percent(payout))),
      )}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      {GRID.filter((payout) => payout <= most).map((payout) => (
        <g key={payout}>
          <path class="grid" d={`M${LEFT} ${y(payout)}H${WIDTH}`} />
          <text class="start" x="0" y={y(payout) + 4}>
            {percent(payout)}
          </text>
        </g>
      ))}
      <path class="step" d={`M${LEFT} ${y(0)}H${start}V${y(first[1])}`} />
      <path
        class="line"
        d={`M${line.map(([share, payout]) => `${x(share)} ${y(payout)}`).join("L")}`}
      />
      {paid.map(([share, payout], i) => (
        <g key={share}>
          <circle cx={x(share)} cy={y(payout)} r="3" />
          {isLabelled(i) && (
            <>
              <text class="figure" x={x(share) - 4} y={y(payout) - 7}>
                {percent(payout)}
              </text>
              <text x={x(share)} y={HEIGHT - 4}>
                {percent(share)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
};

const BEFORE = 0.1; // of the goal: what is seen of the part that pays nothing
const GRID = [0, 1, 2];
