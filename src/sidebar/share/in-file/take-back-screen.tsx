import { SecondClick } from "../second-click.tsx";
import { oursIn } from "./chosen.ts";
import { type InFileView, isWaiting } from "./view.ts";

/** Before the sharing of the workbook is taken back, and from whom. */
export const TakeBackScreen = ({ state, dispatch, voice }: InFileView) => {
  const { takeBack } = voice.text.inFile;
  const people = oursIn(state);
  return (
    <SecondClick
      voice={voice}
      title={takeBack.title}
      why={takeBack.why(people.length, voice.numbers)}
      words={takeBack}
      problem={state.problem}
      isBusy={isWaiting(state)}
      onKeep={() => dispatch({ type: "go", page: "allSee" })}
      onGo={() => dispatch({ type: "takeBack" })}
    >
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
    </SecondClick>
  );
};
