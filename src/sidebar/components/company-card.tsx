import { decimalsOf } from "../decimals.ts";
import { inHundred, positionOf } from "../team-at.ts";
import type { View } from "../view.ts";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";
import { Stats } from "./stats.tsx";

/** Beyond this people stop believing the target; the add-on says the same. */
const MUCH_OVER = 0.05;

/** How the goals stand to the company's target at the slider's position; nothing without one. */
export const CompanyCard = (view: View) => {
  const { numbers, text } = view.voice;
  const words = text.company;
  const position = positionOf(view.state.question.probability);
  if (!view.state.preview?.value.company) return null;
  return (
    <PreviewCard {...view} title={words.caption}>
      {(preview) => {
        const { company, currency, people, isLessBetter } = preview;
        if (!company) return null;
        const decimals = decimalsOf(people.flatMap(({ goal }) => goal));
        const money = (amount: number) => numbers.money(amount, currency, decimals);
        const gap = company.gap[position] ?? 0;
        const over = company.overAssigned[position] ?? 0;
        const lost = company.unallocated?.[position] ?? 0;
        const least = Math.min(1, ...people.map(({ chance }) => chance[position] ?? 1));
        const isShort = gap > 0 && !isLessBetter;
        return (
          <>
            <Say
              sentence={
                isShort
                  ? words.open(money(gap), inHundred(company.chance))
                  : words.covered(money(Math.abs(gap)), inHundred(company.chance))
              }
            />
            <Stats
              isMoney
              stats={[
                { value: money(gap), label: words.gap },
                { value: `${inHundred(company.chance)}`, label: words.chance },
                { value: `${inHundred(least)}`, label: words.least },
              ]}
            />
            {lost > 0 && <Note tint="warn">{words.nobodys(money(lost))}</Note>}
            {over > MUCH_OVER && !isLessBetter && (
              <Note tint="warn">{words.over(numbers.percent(over))}</Note>
            )}
          </>
        );
      }}
    </PreviewCard>
  );
};
