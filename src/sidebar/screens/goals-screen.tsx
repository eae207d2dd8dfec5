import { CompanyCard } from "../components/company-card.tsx";
import { CompanyFields } from "../components/company-fields.tsx";
import { FairnessFold } from "../components/fairness-fold.tsx";
import { Fold } from "../components/fold.tsx";
import { GoalsCard } from "../components/goals-card.tsx";
import { HardNote } from "../components/hard-note.tsx";
import { LowNote } from "../components/low-note.tsx";
import { MeasuresCard } from "../components/measures-card.tsx";
import { Lines } from "../components/notes.tsx";
import { PastNote } from "../components/past-note.tsx";
import { PeriodFields } from "../components/period-fields.tsx";
import { Slider } from "../components/slider.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { WhatIfFold } from "../components/what-if-fold.tsx";
import { positionOf } from "../team-at.ts";
import type { View } from "../view.ts";

/** How many should reach their goal, and what the goals are then. */
export const GoalsScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { text } = voice;
  const { question, problem } = state;
  const preview = problem ? null : state.preview;
  const hasNobody = preview?.value.people.length === 0;
  return (
    <StepScreen
      {...view}
      title={text.goals.title}
      why={text.goals.why}
      isOff={problem !== null || hasNobody}
    >
      <Slider
        voice={voice}
        probability={question.probability}
        onSlide={(probability) => dispatch({ type: "slide", probability })}
      />
      <PeriodFields {...view} />
      <PastNote {...view} />
      <CompanyFields {...view} />
      {preview && (
        <HardNote
          voice={voice}
          preview={preview.value}
          position={positionOf(question.probability)}
        />
      )}
      {preview && <LowNote {...view} preview={preview.value} />}
      <GoalsCard {...view} />
      <MeasuresCard {...view} />
      <CompanyCard {...view} />
      {preview && !hasNobody && (
        <div class="folds">
          {preview.value.reasons.length > 0 && (
            <Fold title={text.goals.reasons}>
              <Lines notices={preview.value.reasons} />
            </Fold>
          )}
          <FairnessFold {...view} preview={preview.value} />
          <WhatIfFold {...view} />
        </div>
      )}
    </StepScreen>
  );
};
