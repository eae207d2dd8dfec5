import { USUAL_CURVE } from "../../core/incentives/payout-curve.ts";
import type { TypedInput } from "../../sheet/workbook/again/typed-input.ts";
import { typedInputs } from "../../sheet/workbook/again/typed-inputs.ts";
import type { UserCell } from "../../sheet/workbook/again/user-cells.ts";
import type { Asked } from "../facts.ts";
import type { Question } from "../service.ts";
import type { Change } from "../tabs/change-tab.ts";

const MONTHS = 12;

/** What the user typed into our tabs (`cells` are theirs) that has an answer, and is not that of the question. */
export const inputsTyped = (
  there: readonly Change[],
  cells: readonly UserCell[],
  { choices }: Asked,
  { growth, steps }: Question,
): readonly TypedInput[] =>
  typedInputs(
    there.map(({ layout, sheet, before, seen }) => ({
      ...{ layout, name: sheet.getName(), place: before, seen },
    })),
    cells,
    {
      companyTarget: steps.companyTarget ?? null,
      growth,
      season: seasonTold(steps.season),
      pay: choices.isLessBetter
        ? null
        : {
            budget: steps.incentives?.budget ?? null,
            cap: steps.incentives?.cap ?? null,
            curve: steps.incentives?.curve ?? USUAL_CURVE,
            targets: choices.incentives?.targets ?? new Map(),
          },
    },
  );

/** No season is twelve months alike. */
const seasonTold = (season: readonly number[] | undefined): readonly number[] | null => {
  if (season === undefined) return null;
  return season.length > 0 ? season : Array.from({ length: MONTHS }, () => 1);
};
