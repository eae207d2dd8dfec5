import { periodWithMonths } from "../../text/period.ts";
import { Button } from "../components/button.tsx";
import { Fold } from "../components/fold.tsx";
import { Frame } from "../components/frame.tsx";
import { GoalsCard } from "../components/goals-card.tsx";
import { Heading } from "../components/heading.tsx";
import { Lines } from "../components/notes.tsx";
import { SelectField } from "../components/select-field.tsx";
import { Slider } from "../components/slider.tsx";
import { hasPreview } from "../state.ts";
import { positionOf } from "../team-at.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";

/** Step 3: how many should reach their goal, and what the goals are then. */
export const GoalsScreen = ({ state, dispatch, voice }: View) => {
  const { text, language } = voice;
  const { question, preview, found, problem } = state;
  const canGoOn = hasPreview(state) && preview !== null && preview.value.people.length > 0;
  const next = () => dispatch({ type: "next" });
  const isBusy = waitsFor(state, "preview");
  return (
    <Frame
      voice={voice}
      step={3}
      onSubmit={next}
      bottom={
        <>
          <Button kind="action" isBusy={isBusy} isOff={!canGoOn && state.asking === null}>
            {text.next}
          </Button>
          <Button kind="plain" onClick={() => dispatch({ type: "back" })}>
            {text.back}
          </Button>
        </>
      }
    >
      <Heading title={text.goals.title} why={text.goals.why} />
      <Slider
        voice={voice}
        probability={question.probability}
        onSlide={(probability) => dispatch({ type: "slide", probability })}
      />
      <SelectField
        id="period"
        label={text.goals.period}
        value={question.period}
        options={(found?.periods ?? []).map((code) => ({
          value: code,
          words: periodWithMonths(language, code),
        }))}
        error={problem?.at === "period" ? problem.sentence : null}
        onChoose={(period) => dispatch({ type: "period", period })}
      />
      {preview && problem === null && (
        <GoalsCard
          voice={voice}
          preview={preview.value}
          position={positionOf(question.probability)}
        />
      )}
      {preview && problem === null && preview.value.reasons.length > 0 && (
        <div class="folds">
          <Fold title={text.goals.reasons}>
            <Lines notices={preview.value.reasons} />
          </Fold>
        </div>
      )}
    </Frame>
  );
};
