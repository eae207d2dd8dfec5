import type { Preview } from "../../addon/preview.ts";
import { seasonSentence } from "../../text/season-sentence.ts";
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
          <Note>
            {preview.season.basis === "none"
              ? voice.text.season.fromLater
              : basisOf(preview, state, voice)}
          </Note>
          {preview.needs
            .filter(({ screen }) => screen === "season")
            .map(({ sentence }) => (
              <Note key={sentence} tint="warn">
                {sentence}
              </Note>
            ))}
        </>
      )}
    </PreviewCard>
  );
};

const factorsOf = ({ season }: Preview): readonly number[] =>
  season.months.map(({ factor }) => factor);

const sentenceOf = (preview: Preview, { text, numbers, language }: Voice): string => {
  if (!isFlat(preview)) return seasonSentence(factorsOf(preview), language, numbers);
  return preview.coming.length > 0
    ? text.season.flatBut(preview.coming.join("; "))
    : text.season.flat;
};

/** Where the factors come from; of one's own results, from how many. */
const basisOf = ({ season: { basis } }: Preview, { found }: State, { text }: Voice): string =>
  found && (basis === "half" || basis === "full")
    ? text.season.known(text.season.basis[basis], found.months, found.people.length)
    : text.season.basis[basis];
