import { ActivitiesCard } from "../components/activities-card.tsx";
import { CheckField } from "../components/check-field.tsx";
import { Funnel } from "../components/funnel.tsx";
import { MeasuresCard } from "../components/measures-card.tsx";
import { MeasuresFold } from "../components/measures-fold.tsx";
import { NameField } from "../components/name-field.tsx";
import { Note } from "../components/note.tsx";
import { StageList } from "../components/stage-list.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { TimeFold } from "../components/time-fold.tsx";
import { mainMetric } from "../main-metric.ts";
import { nameOf } from "../name-of.ts";
import { canCount } from "../steps/can-count.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import { stageChoices } from "../steps/stages.ts";
import type { View } from "../view.ts";

/** What leads to a sale, and what the goal asks of it. */
export const MetricsScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { metrics } = voice.text;
  const { metric, steps } = state.question;
  const isLess = isLessBetter(state);
  const isCount = steps.isCount ?? mainMetric(state)?.isCount ?? false;
  const hasStages = !isLess && stageChoices(state).length > 0;
  return (
    <StepScreen {...view} title={metrics.title} why={metrics.why}>
      <NameField {...view} id="name" metric={metric} hint={metrics.nameHint(metric)} />
      {hasStages ? (
        <StageList {...view} />
      ) : (
        <Note>{isLess ? metrics.stagesNotForLess : metrics.none}</Note>
      )}
      {canCount(state, metric, isCount) && (
        <CheckField
          id="isCount"
          label={metrics.isCount(nameOf(state, metric))}
          isOn={isCount}
          onAnswer={(value) => dispatch({ type: "step", key: "isCount", value })}
        />
      )}
      <CheckField
        id="isLessBetter"
        label={metrics.isLessBetter}
        hint={metrics.isLessBetterHint}
        isOn={isLess}
        onAnswer={(value) => dispatch({ type: "step", key: "isLessBetter", value })}
      />
      {/* What comes of the answers stands below them all, so that no field moves while it is typed into. */}
      <div class="folds">
        <MeasuresFold {...view} hasStages={hasStages} />
        {hasStages && <TimeFold {...view} />}
      </div>
      {hasStages && <Funnel {...view} />}
      {hasStages && <ActivitiesCard {...view} />}
      <MeasuresCard {...view} />
    </StepScreen>
  );
};
