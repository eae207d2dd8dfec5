import { Button } from "../../components/button.tsx";
import { Frame } from "../../components/frame.tsx";
import { Heading } from "../../components/heading.tsx";
import { Note } from "../../components/note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { chosenIn } from "./chosen.ts";
import { type InFileView, isWaiting } from "./view.ts";

/** All that will happen, and what must be known before it does: the second click is here. */
export const PlanScreen = ({ state, dispatch, voice }: InFileView) => {
  const { plan, isChanged } = state;
  const { plan: words } = voice.text.inFile;
  if (!plan) return null;
  const canShare = plan.confirm !== "";
  const count = chosenIn(state).length;
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => canShare && dispatch({ type: "share" })}
      bottom={
        <>
          {canShare && (
            <Button kind="action" isBusy={isWaiting(state)}>
              {words.share(count, voice.numbers)}
            </Button>
          )}
          <Button kind="plain" onClick={() => dispatch({ type: "go", page: "who" })}>
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading
        title={canShare ? words.title(count, voice.numbers) : words.titleNot}
        why={canShare ? words.why : words.whyNot}
      />
      <ProblemNote problem={state.problem} />
      {isChanged && (
        <Note tint="warn" role="alert">
          {words.changed}
        </Note>
      )}
      {plan.problems.map((problem) => (
        <Note key={problem} tint="bad">
          {problem}
        </Note>
      ))}
      {canShare && (
        <>
          {plan.warnings.map((warning) => (
            <Note key={warning} tint="warn">
              {warning}
            </Note>
          ))}
          <section class="card live">
            <h2 class="cap">{words.gets}</h2>
            <ul class="steps">
              {plan.gets.map((line) => (
                <li key={line}>
                  <span class="words">{line}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Frame>
  );
};
