import { periodOf } from "../../core/calendar/period.ts";
import { USUAL_CURVE } from "../../core/incentives/payout-curve.ts";
import type { InputsTold, TypedInput } from "../../sheet/workbook/again/typed-input.ts";
import { toldAt, typedInputs } from "../../sheet/workbook/again/typed-inputs.ts";
import type { UserCell } from "../../sheet/workbook/again/user-cells.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import type { ToldBefore } from "../../sheet/workbook/log/decided-entries.ts";
import type { Asked } from "../facts.ts";
import { targetsFor } from "../incentives-for.ts";
import { lastAnswers } from "../last-answers.ts";
import type { Question } from "../service.ts";
import type { Change } from "../tabs/change-tab.ts";

const MONTHS = 12;

/** What the user typed into our tabs (`cells` are theirs) that has an answer, and is not that of the question. */
export const inputsTyped = (
  there: readonly Change[],
  cells: readonly UserCell[],
  about: Asked,
  question: Question,
): readonly TypedInput[] =>
  typedInputs(
    there.map(({ layout, sheet, before, seen }) => ({
      ...{ layout, name: sheet.getName(), place: before, seen },
    })),
    cells,
    inputsTold(question, about),
  );

/** What the answers write into the yellow cells that have one. */
const inputsTold = (
  { growth, steps, period }: Question,
  { choices: { isLessBetter }, from }: Asked,
): InputsTold => ({
  companyTarget: steps.companyTarget ?? null,
  growth,
  season: seasonTold(steps.season),
  pay: isLessBetter
    ? null
    : {
        budget: steps.incentives?.budget ?? null,
        cap: steps.incentives?.cap ?? null,
        curve: steps.incentives?.curve ?? USUAL_CURVE,
        targets: targetsFor(steps.incentives ?? {}, periodOf(period)!, from.reading),
      },
});

/** What the answers of the last write put into the yellow cells that have one. */
export const toldBefore = (settings: Settings, about: Asked): ToldBefore => {
  const last = lastAnswers(settings);
  if (last === null) return () => null;
  const told = inputsTold(last, about);
  return (layout, cell) => toldAt(told, layout, cell);
};

/** No season is twelve months alike. */
const seasonTold = (season: readonly number[] | undefined): readonly number[] | null => {
  if (season === undefined) return null;
  return season.length > 0 ? season : Array.from({ length: MONTHS }, () => 1);
};
