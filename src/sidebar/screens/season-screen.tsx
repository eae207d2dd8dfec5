import { FollowingFields } from "../components/following-fields.tsx";
import { GrowthNote } from "../components/growth-note.tsx";
import { MarketCard } from "../components/market-card.tsx";
import { MarketFields } from "../components/market-fields.tsx";
import { NumberField } from "../components/number-field.tsx";
import { OwnSeason } from "../components/own-season.tsx";
import { RadioField } from "../components/radio-field.tsx";
import { SeasonCard } from "../components/season-card.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { isFlat } from "../is-flat.ts";
import { seasonSource } from "../steps/season-of.ts";
import type { SeasonSource } from "../steps/step-act.ts";
import type { View } from "../view.ts";

const SOURCES: readonly SeasonSource[] = ["results", "own", "none"];

/** How the year goes up and down, and where the market goes. */
export const SeasonScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { text } = voice;
  const source = seasonSource(state.question.steps);
  return (
    <StepScreen {...view} title={text.season.title} why={whyOf(view)}>
      <RadioField
        id="season"
        label={text.season.season}
        value={source}
        options={SOURCES.map((value) => ({ value, words: text.season[value] }))}
        error={null}
        hasFocus={false}
        isSegment
        onAnswer={(from) =>
          from !== source && dispatch({ type: "season", from: from as SeasonSource })
        }
      />
      {source === "own" && <OwnSeason {...view} />}
      <SeasonCard {...view} />
      <NumberField {...view} name="growth" label={`${text.season.growth} (${text.optional})`} />
      <GrowthNote {...view} />
      <MarketCard {...view} />
      <MarketFields {...view} />
      <FollowingFields {...view} />
    </StepScreen>
  );
};

/** Why there is a season, as far as the goals have one. */
const whyOf = ({ state: { preview }, voice: { text } }: View): string => {
  if (preview === null) return text.season.whyOpen;
  const { season, coming } = preview.value;
  if (season.basis === "none") return text.season.whyNone(coming.length > 0);
  return isFlat(preview.value) ? text.season.whyFlat(coming.length > 0) : text.season.why;
};
