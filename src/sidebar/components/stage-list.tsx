import { useEffect, useRef } from "preact/hooks";
import { nameOf } from "../name-of.ts";
import { stageChoices, stagesOf } from "../steps/stages.ts";
import type { View } from "../view.ts";
import { StageRow } from "./stage-row.tsx";

/** The other metrics: which of them are steps of the sale, and in which order. */
export const StageList = ({ state, dispatch, voice }: View) => {
  const pressed = useRef<string | null>(null);
  const stages = stagesOf(state);
  // A row that moves would lose the focus.
  useEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  }, [stages]);
  return (
    <fieldset>
      <legend>{voice.text.metrics.stages}</legend>
      <ul class="lines">
        {stageChoices(state).map((metric) => {
          const place = stages.findIndex((stage) => stage.metric === metric);
          return (
            <StageRow
              key={metric}
              voice={voice}
              metric={metric}
              name={nameOf(state, metric)}
              place={place < 0 ? null : place}
              places={stages.length}
              onDo={(does, button) => {
                pressed.current = button;
                dispatch({ type: "stage", metric, does });
              }}
            />
          );
        })}
      </ul>
      <span class="hint">{voice.text.metrics.more}</span>
    </fieldset>
  );
};
