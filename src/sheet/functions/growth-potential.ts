import { bestQuarter } from "../../core/potential/best-quarter.ts";
import { growthTowards, USUAL_REACH } from "../../core/potential/growth-potential.ts";
import type { Block } from "./block.ts";
import { allow, checkArguments, onlyNumber } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { numbersIn } from "./number-cells.ts";
import { spill } from "./spill.ts";
import { withoutHeading } from "./without-heading.ts";

const signature = described("GROWTH_POTENTIAL", {
  level: { type: "number", optional: false, example: "B2:B9" },
  peer_levels: { type: "any", optional: false, example: "B2:B9" },
  support: { type: "number", optional: true, example: "0.75" },
  penetration: { type: "number", optional: true, example: "0.3" },
  ceiling: { type: "number", optional: true, example: "0.6" },
  close_gap: { type: "number", optional: true, example: "0.25" },
  max: { type: "number", optional: true, example: "0.1" },
});

/** =GROWTH_POTENTIAL(level, peer_levels, …): growth on top of what is expected as things are. */
export const growthPotential: CustomFunction = {
  ...signature,
  run: ([level, ...others]) => {
    const [levels, peers, ...options] = checkArguments(signature.parameters, [
      withoutHeading(level),
      ...others,
    ]) as readonly [Block, Block, ...(Block | null)[]];
    const best = bestQuarter(numbersIn(peers, "peer_levels"));
    const numberAt = (index: number, name: string) => onlyNumber(options[index] ?? null, name);
    const conditions = {
      support: numberAt(0, "support") ?? 1,
      penetration: numberAt(1, "penetration") ?? 0,
      ceiling: numberAt(2, "ceiling") ?? 1,
    };
    const closed = numberAt(3, "close_gap") ?? USUAL_REACH.closed;
    const most = numberAt(4, "max") ?? USUAL_REACH.most;
    allow(closed >= 0 && closed <= 1, closed, "close_gap", "0–1");
    allow(most >= 0 && most <= 1, most, "max", "0–1");
    return spill(levels, (cell) =>
      growthTowards(best, cell as number, conditions, { closed, most }),
    );
  },
};
