import type { Preview } from "../../addon/preview.ts";
import { monthName } from "../../text/month.ts";
import { isFlat } from "../is-flat.ts";
import type { State } from "../state.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { SeasonBars } from "./season-bars.tsx";

/** The year's ups and downs as the goals use them: in a sentence, then drawn, then how well they are known; where too few months show any, the screen's why says so. */
export const SeasonCard = (view: View) => {
  const { state, voice } = view;
  return (
    <PreviewCard {...view} title={(preview) => sentenceOf(preview, voice)}>
      {(preview) => (
        <>
          {!isFlat(preview) && <SeasonBars voice={voice} factors={factorsOf(preview)} />}
          {preview.season.basis !== "none" && <Note>{basisOf(preview, state, voice)}</Note>}
        </>
      )}
    </PreviewCard>
  );
};

const factorsOf = ({ season }: Preview): readonly number[] =>
  season.months.map(({ factor }) => factor);

const endsOf = (preview: Preview): readonly [low: number, high: number] => {
  const factors = factorsOf(preview);
  return [Math.min(...factors), Math.max(...factors)];
};

const sentenceOf = (preview: Preview, { text, numbers, language }: Voice): string => {
  const factors = factorsOf(preview);
  const [low, high] = endsOf(preview);
  const name = (factor: number) => monthName(language, factors.indexOf(factor) + 1);
  const words = (factor: number) => numbers.plain(factor, 2);
  if (isFlat(preview) && preview.coming.length > 0)
    return text.season.flatBut(preview.coming.join("; "));
  return isFlat(preview)
    ? text.season.flat
    : text.season.highLow(name(high), words(high), name(low), words(low));
};

/** Where the factors come from; of one's own results, from how many. */
const basisOf = ({ season: { basis } }: Preview, { found }: State, { text }: Voice): string =>
  found && (basis === "half" || basis === "full")
    ? text.season.known(text.season.basis[basis], found.months, found.people.length)
    : text.season.basis[basis];
