import type { InFileDone } from "../../../addon/in-file.ts";
import { Button } from "../../components/button.tsx";
import { Frame } from "../../components/frame.tsx";
import { Heading } from "../../components/heading.tsx";
import { Note } from "../../components/note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { wishOf } from "./chosen.ts";
import { type InFileView, isWaiting } from "./view.ts";

/** What became of each person's access, failures first, and the way to try those again. */
export const InFileDoneScreen = (view: InFileView) => {
  const { state, dispatch, voice } = view;
  const { done: words, allSee } = voice.text.inFile;
  const { done } = state;
  if (!done) return null;
  const failed = done.people.filter(({ did }) => did === "failed");
  const others = done.people.filter(({ did }) => did !== "failed");
  const finish = () => dispatch({ type: "go", page: "allSee" });
  const again = () =>
    dispatch(done.does === "share" ? { type: "plan" } : { type: "go", page: "takeBack" });
  const { plain } = voice.numbers;
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={failed.length > 0 ? again : finish}
      bottom={
        <>
          <Button kind="action" isBusy={isWaiting(state)}>
            {failed.length > 0 ? words.again : words.finish}
          </Button>
          {failed.length > 0 && (
            <Button kind="plain" onClick={finish}>
              {words.finish}
            </Button>
          )}
        </>
      }
    >
      <Heading
        title={titleOf(done.does, failed.length > 0, voice)}
        why={words.why(plain(others.length), plain(done.people.length))}
      />
      <ProblemNote problem={state.problem} />
      {failed.length > 0 && (
        <section class="card warn">
          <h2 class="cap">{words.failed(failed.length, voice.numbers)}</h2>
          <Told {...view} people={failed} />
        </section>
      )}
      {others.length > 0 && (
        <section class="card live">
          <Told {...view} people={others} />
        </section>
      )}
      {done.people.length === 0 && <Note tint="good">{words.unlocked}</Note>}
      {done.does === "share" && (
        <div class="links">
          <Button kind="quiet" onClick={() => dispatch({ type: "go", page: "takeBack" })}>
            {allSee.takeBack}
          </Button>
        </div>
      )}
    </Frame>
  );
};

const titleOf = (
  does: "share" | "takeBack",
  hasFailed: boolean,
  { text }: InFileView["voice"],
): string => {
  const { done } = text.inFile;
  if (hasFailed) return done.titleSome;
  return does === "share" ? done.title : done.titleTaken;
};

const Told = ({ people, ...view }: InFileView & { readonly people: readonly InFileDone[] }) => (
  <dl class="tests">
    {people.map((one) => (
      <div key={one.email}>
        <dt>{one.person}</dt>
        <dd>{sentenceOf(one, view)}</dd>
      </div>
    ))}
  </dl>
);

const sentenceOf = (
  { person, email, did, problem }: InFileDone,
  { state, voice }: InFileView,
): string => {
  const { done: words } = voice.text.inFile;
  if (problem !== "" || did === "failed") return problem;
  if (did === "taken") return words.taken(email);
  if (did === "given")
    return words.given[wishOf(state, "").editors.includes(person) ? "writer" : "reader"](email);
  return state.done?.does === "share" ? words.had(email) : words.hadNothing(email);
};
