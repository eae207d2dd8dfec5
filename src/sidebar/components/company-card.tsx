import type { Preview } from "../../addon/preview.ts";
import type { AllocationAnswer } from "../../addon/steps.ts";
import type { CompanyStepText } from "../../text/en/company-step.ts";
import { decimalsOf } from "../decimals.ts";
import { loweredBy } from "../steps/lowered.ts";
import { inHundred, positionOf } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";
import { Stats } from "./stats.tsx";

/** Beyond this people stop believing the target; the add-on says the same. */
const MUCH_OVER = 0.05;

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
  /** Null where the target is handed down already. */
  readonly onHandDown: (() => void) | null;
}

const Company = ({ voice, preview, company, probability, by, onHandDown }: CompanyProps) => {
  const { numbers, text } = voice;
  const { currency, people, isLessBetter } = preview;
  const words = text.company;
  const position = positionOf(probability);
  const decimals = decimalsOf(people.flatMap(({ goal }) => goal));
  const money = (amount: number) => numbers.money(amount, currency, decimals);
  const gap = company.gap[position] ?? 0;
  const least = Math.min(1, ...people.map(({ chance }) => chance[position] ?? 1));
  return (
    <>
      <Say
        sentence={sentenceOf(isLessBetter ? Math.min(0, gap) : gap, company.chance, money, words)}
      />
      <Stats
        isMoney
        stats={[
          { value: money(Math.abs(gap)), label: gap < 0 ? words.surplus : words.gap },
          { value: `${inHundred(company.chance)}`, label: words.chance },
          { value: `${inHundred(least)}`, label: words.least },
        ]}
      />
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
  chance: number,
  money: (amount: number) => string,
  words: CompanyStepText,
): string => {
  if (gap === 0) return words.met(inHundred(chance));
  return gap > 0
    ? words.open(money(gap), inHundred(chance))
    : words.covered(money(-gap), inHundred(chance));
};

const warningsOf = (
  { voice, preview, company, probability, by }: Omit<CompanyProps, "onHandDown">,
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
          })} ${text.company.whyLowered[by]}`,
        ]
      : []),
    ...(lost > 0 ? [text.company.nobodys(money(lost))] : []),
    ...(isOver ? [text.company.over(numbers.percent(over))] : []),
  ];
};
