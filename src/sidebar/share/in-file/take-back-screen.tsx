import { Button } from "../../components/button.tsx";
import { Frame } from "../../components/frame.tsx";
import { Heading } from "../../components/heading.tsx";
import { oursIn } from "./chosen.ts";
import { ProblemNote } from "./problem-note.tsx";
import { type InFileView, isWaiting } from "./view.ts";

/** The second click before the sharing is taken back: to keep it is the blue one. */
export const TakeBackScreen = ({ state, dispatch, voice }: InFileView) => {
  const { takeBack } = voice.text.inFile;
  const people = oursIn(state);
  const keep = () => dispatch({ type: "go", page: "allSee" });
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={keep}
      bottom={
        <>
          <Button kind="action">{takeBack.keep}</Button>
          <Button
            kind="plain"
            isBusy={isWaiting(state)}
            onClick={() => dispatch({ type: "takeBack" })}
          >
            {takeBack.go}
          </Button>
        </>
      }
    >
      <Heading title={takeBack.title} why={takeBack.why(people.length, voice.numbers)} />
      <ProblemNote state={state} />
      {people.length > 0 && (
        <section class="card live">
          <dl class="tests">
            {people.map(({ person, email }) => (
              <div key={person}>
                <dt>{person}</dt>
                <dd>{email}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Frame>
  );
};
