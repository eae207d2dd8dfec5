import type { Preview, PreviewPerson } from "../../addon/preview.ts";
import type { AllocationAnswer } from "../../addon/steps.ts";
import type { CompanyStepText } from "../../text/en/company-step.ts";
import { decimalsOf } from "../decimals.ts";
import { hasOwn } from "../has-own.ts";
import { loweredBy } from "../steps/lowered.ts";
import { nearHundred, positionOf } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";
import { Pairs } from "./pairs.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";

/** Beyond this people stop believing the target; the add-on says the same. */
const MUCH_OVER = 0.05;

/** A target that the team misses more often than not. */
const HALF = 0.5;

/** How the goals stand to the company's target at the slider's position; nothing without one. */
export const CompanyCard = (view: View) => {
  if (!view.state.preview?.value.company) return null;
  const { probability } = view.state.question;
  return (
    <PreviewCard {...view} title={view.voice.text.company.caption}>
      {(preview) =>
        preview.company && (
          <Company
            voice={view.voice}
            preview={preview}
            company={preview.company}
            probability={probability}
            hasOwn={hasOwn(view.state)}
            by={view.state.question.steps.allocation?.by ?? null}
            onHandDown={
              view.state.question.steps.allocation
                ? null
                : () => view.dispatch({ type: "allocation", by: "likely" })
            }
          />
        )
      }
    </PreviewCard>
  );
};

interface CompanyProps {
  readonly voice: Voice;
  readonly preview: Preview;
  readonly company: NonNullable<Preview["company"]>;
  /** That was asked for. */
  readonly probability: number;
  /** How the target is handed down; null where it is not. */
  readonly by: AllocationAnswer["by"] | null;
  /** Whether goals were set by hand in the workbook, which are not counted. */
  readonly hasOwn: boolean;
  /** Null where the target is handed down already. */
  readonly onHandDown: (() => void) | null;
}

const Company = (props: CompanyProps) => {
  const { voice, preview, company, probability, by, hasOwn: isWithOwn, onHandDown } = props;
  const { numbers, text } = voice;
  const { currency, people, isLessBetter } = preview;
  const words = text.company;
  const position = positionOf(probability);
  const decimals = decimalsOf(people.flatMap(({ goal }) => goal));
  const money = (amount: number) => numbers.money(amount, currency, decimals);
  const gap = company.gap[position] ?? 0;
  const chanceOf = (one: PreviewPerson) => one.chance[position] ?? 1;
  const isDividedHard = by !== null && gap <= 0 && !isLessBetter && company.chance < HALF;
  const [hardest] = [...people].sort((a, b) => chanceOf(a) - chanceOf(b));
  const chances = [
    {
      name: isLessBetter ? words.chanceLess : words.chance,
      value: text.goals.inHundred(nearHundred(company.chance)),
    },
    ...(hardest
      ? [
          {
            name: words.least(hardest.person),
            value: text.goals.inHundred(nearHundred(chanceOf(hardest))),
          },
        ]
      : []),
  ];
  return (
    <>
      <Say
        sentence={[
          sentenceOf(gap, isLessBetter, money, words),
          ...(isDividedHard ? [words.noLikelier] : []),
        ].join(" ")}
      />
      {isWithOwn && by !== null && <span class="hint">{words.withoutOwn}</span>}
      <Pairs isShort pairs={chances} />
      {onHandDown && gap > 0 && !isLessBetter && (
        <Button kind="plain small" onClick={onHandDown}>
          {words.handDownNow}
        </Button>
      )}
      {warningsOf({ voice, preview, company, probability, by }, money).map((warning) => (
        <Note key={warning} tint="warn">
          {warning}
        </Note>
      ))}
    </>
  );
};

const sentenceOf = (
  gap: number,
  isLessBetter: boolean,
  money: (amount: number) => string,
  words: CompanyStepText,
): string => {
  if (gap === 0) return words.met;
  if (gap < 0) return words.covered(money(-gap));
  return isLessBetter ? words.coveredLess(money(gap)) : words.open(money(gap), gap === 1);
};

/** What the parts go by in truth: without any result of last year, by what is likely. */
const basisOf = (
  by: AllocationAnswer["by"],
  { withoutLast }: NonNullable<Preview["company"]>,
): AllocationAnswer["by"] => (by === "lastYear" && withoutLast.isAll ? "likely" : by);

const warningsOf = (
  { voice, preview, company, probability, by }: Omit<CompanyProps, "hasOwn" | "onHandDown">,
  money: (amount: number) => string,
): readonly string[] => {
  const { numbers, text } = voice;
  const position = positionOf(probability);
  const lost = company.unallocated?.[position] ?? 0;
  const over = company.overAssigned[position] ?? 0;
  const isOver = over > MUCH_OVER && !preview.isLessBetter;
  const lowered = by ? loweredBy(preview.people, position) : null;
  return [
    ...(lowered && by
      ? [
          `${text.company.lowered(money(lowered.more), lowered.people, {
            person: lowered.person,
            before: money(lowered.before),
            after: money(lowered.after),
          })} ${text.company.whyLowered[basisOf(by, company)]}`,
        ]
      : []),
    ...(lost > 0 ? [text.company.nobodys(money(lost), lost === 1)] : []),
    ...(isOver ? [text.company.over(numbers.percent(over))] : []),
  ];
};
