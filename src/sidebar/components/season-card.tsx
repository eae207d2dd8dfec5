import { monthName } from "../../text/month.ts";
import type { View } from "../view.ts";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";
import { SeasonBars } from "./season-bars.tsx";

const SEEN = 0.005; // A smaller difference does not show in two decimals.

/** The year's ups and downs as the goals use them: in a sentence, then drawn. */
export const SeasonCard = (view: View) => {
  const { text, numbers, language } = view.voice;
  const { season } = text;
  const words = (factor: number) => numbers.plain(factor, 2);
  return (
    <PreviewCard {...view} title={season.season}>
      {({ season: { basis, months } }) => {
        const factors = months.map(({ factor }) => factor);
        const [high, low] = [Math.max(...factors), Math.min(...factors)];
        const name = (factor: number) => monthName(language, factors.indexOf(factor) + 1);
        const isFlat = high - low < SEEN;
        return (
          <>
            <Say
              sentence={
                isFlat
                  ? season.flat
                  : season.highLow(name(high), words(high), name(low), words(low))
              }
            />
            {!isFlat && <SeasonBars voice={view.voice} factors={factors} />}
            <span class="hint">{season.basis[basis]}</span>
          </>
        );
      }}
    </PreviewCard>
  );
};
