import { monthName } from "../../text/month.ts";
import type { Voice } from "../voice.ts";

const [WIDTH, HEIGHT] = [242, 114];
const [TOP, BOTTOM] = [32, 82]; // between them the bars; figures above and below, letters at the foot
const COLUMN = WIDTH / 12;
const BAR = 15;

/** Twelve factors: filled above a normal month, hollow below; only the first of the highest and of the lowest with figures. */
export const SeasonBars = ({
  voice,
  factors,
}: {
  readonly voice: Voice;
  readonly factors: readonly number[];
}) => {
  const { text, numbers, language } = voice;
  const [high, low] = [Math.max(1, ...factors), Math.min(1, ...factors)];
  const y = (factor: number) => TOP + ((BOTTOM - TOP) * (high - factor)) / (high - low || 1);
  const name = (i: number) => monthName(language, i + 1);
  const all = factors.map((factor, i) => `${name(i)} ${numbers.plain(factor, 2)}`);
  return (
    <svg
      class="chart"
      role="img"
      aria-label={text.season.chart(all)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <text class="end" x={WIDTH} y={10}>
        {text.season.normal(numbers.plain(1, 1))}
      </text>
      {factors.map((factor, i) => {
        const x = COLUMN * (i + 0.5);
        const isLabelled = i === factors.indexOf(high) || i === factors.indexOf(low);
        return (
          <g key={name(i)}>
            <rect
              class={factor >= 1 ? "above" : "below"}
              x={x - BAR / 2}
              width={BAR}
              y={Math.min(y(factor), y(1))}
              height={Math.abs(y(factor) - y(1))}
              rx="2"
            />
            {isLabelled && (
              <text class="figure" x={x} y={factor >= 1 ? y(factor) - 5 : y(factor) + 13}>
                {numbers.plain(factor, 2)}
              </text>
            )}
            <text x={x} y={HEIGHT - 3}>
              {name(i).slice(0, 1)}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${y(1)}H${WIDTH}`} class="axis" />
    </svg>
  );
};
