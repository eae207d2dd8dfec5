import { UNFORESEEN } from "../../../core/forecast/unforeseen.ts";
import type { Plan } from "../../../core/planned.ts";
import type { WorkbookFacts } from "../facts.ts";
import { lookedUp } from "../frame/formula.ts";
import { type ColumnSlot, type LaidCell, listRow } from "../frame/layout.ts";
import { GOAL } from "../lists/announced-goals.ts";
import { meanPayout, NUDGED, quotient, type Stretches, someSpread } from "./payout-formulas.ts";
import { ONE_IN_TEN } from "./rough-cost.ts";

/** Columns that the Incentives tab adds to the hidden Lists tab, by name. */
const COLUMNS = [
  "expected",
  "sd",
  "payTarget",
  "attained",
  "spread",
  "market",
  "pull",
  "left",
  "pays",
  "paysLow",
  "paysHigh",
] as const;

const STRETCHES: Stretches = {
  from: "[incentives!curve*|from]",
  until: "[incentives!curve*|until]",
  slope: "[incentives!curve*|slope]",
  jump: "[incentives!curve*|jump]",
};

/**
 * What the costs of the Incentives tab are computed from, a row a person of the list "people" (its
 * key column is "person", and the final goal stands there) and the sums in the row "team". Amounts are
 * money, the others shares of the final goal; see rough-cost.ts, whose arithmetic it is. Where less is
 * better nothing is paid by share of goal, and nothing computed.
 */
export const incentiveLists = ({
  plan,
}: Pick<WorkbookFacts, "plan">): {
  readonly columns: readonly ColumnSlot[];
  readonly cells: readonly LaidCell[];
} => ({
  columns: COLUMNS.map((name) => ({ name, width: 92 })),
  cells: plan.isLessBetter ? [] : cells(plan),
});

const cells = ({ goals }: Plan): readonly LaidCell[] => [
  ...goals.flatMap(({ person, expected, sd }) => {
    const contents = { expected, sd, ...formulas };
    return COLUMNS.map(
      (column): LaidCell => ({
        row: listRow("people", person),
        column,
        content: contents[column],
        role: "setting",
      }),
    );
  }),
  ...Object.entries(sums).map(
    ([column, content]): LaidCell => ({ row: "team", column, content, role: "setting" }),
  ),
];

const OWN_VARIANCE = "([spread]^2-[market]^2)";

/** What somebody is paid in a period that one in ten lies beyond, below or above. */
const paysAt = (sign: "-" | "+") => ({
  formula: `=${meanPayout(STRETCHES, `([attained]${sign}${quotient(ONE_IN_TEN)}*[pull])`, someSpread("[left]"))}`,
});

const formulas = {
  payTarget: { formula: `=MAX(0;${lookedUp("incentives!people*", "target")})` },
  attained: { formula: `=IF([${GOAL}]>0;[expected]/[${GOAL}];1)+${NUDGED}` },
  spread: { formula: `=IF([${GOAL}]>0;[sd]/[${GOAL}];0)` },
  market: {
    formula: `=IF([${GOAL}]>0;MIN([sd];${quotient(UNFORESEEN)}*ABS([expected]))/[${GOAL}];0)`,
  },
  pull: {
    formula: `=IF([team|spread]>0;([market]*[team|market]+[payTarget]*${OWN_VARIANCE})/[team|spread];0)`,
  },
  left: { formula: "=SQRT(MAX(0;[spread]^2-[pull]^2))" },
  pays: { formula: `=${meanPayout(STRETCHES, "[attained]", someSpread("[spread]"))}` },
  paysLow: paysAt("-"),
  paysHigh: paysAt("+"),
} as const;

const sums = {
  market: { formula: "=SUMPRODUCT([people*|payTarget];[people*|market])" },
  spread: {
    formula:
      "=SQRT([team|market]^2+SUMPRODUCT([people*|payTarget]^2*([people*|spread]^2-[people*|market]^2)))",
  },
} as const;
