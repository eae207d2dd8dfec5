import { metricWords } from "../metric-words.ts";
import { nameOf } from "../name-of.ts";
import { peopleAtFirst } from "../reviewed.ts";
import { stripsOf } from "../strip.ts";
import type { View } from "../view.ts";
import { HeatStrip } from "./heat-strip.tsx";
import { PreviewCard } from "./preview-card.tsx";

/** The last two years of those who are shown first, month by month. */
export const StripCard = (view: View) => {
  const { state, voice } = view;
  const metric = metricWords(
    nameOf(state, state.question.metric),
    state.preview?.value.currency ?? null,
  );
  return (
    <PreviewCard {...view} title={() => `${voice.text.review.strip} · ${metric}`}>
      {(preview) => {
        const strips = stripsOf(preview);
        const people = peopleAtFirst(state).flatMap(({ person }) => {
          const cells = strips.get(person);
          return cells ? { person, cells } : [];
        });
        return <HeatStrip voice={voice} people={people} />;
      }}
    </PreviewCard>
  );
};
