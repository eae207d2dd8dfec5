import type { SharedPerson } from "../../addon/sharing.ts";
import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Note } from "../components/note.tsx";
import { Stats } from "../components/stats.tsx";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";
import { readable } from "./acted.ts";
import { attentionFirst } from "./attention-first.ts";
import { backSums } from "./back-sums.ts";
import { EndNote } from "./end-note.tsx";
import { freeResults } from "./free-results.ts";
import { PersonFold } from "./person-fold.tsx";
import { ProblemNote } from "./problem-note.tsx";
import type { Done } from "./state.ts";
import { type ShareView, waitsFor } from "./view.ts";

/** What came back from people's files, and what can be done about each of them. */
export const TeamScreen = (view: ShareView) => {
  const { state, dispatch, voice } = view;
  const { team } = voice.text.share;
  const { sharing, answers, run } = state;
  if (!sharing) return null;
  const files = readable(state);
  const wasRead = answers.length > 0;
  const isRest = run?.kind === "readBack" && run.left.length > 0;
  const read = () => files.length > 0 && dispatch({ type: isRest ? "goOn" : "readBack" });
  const withFile = sharing.people.filter(({ file }) => file !== null);
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => read()}
      bottom={
        <>
          {files.length > 0 && (
            <Button kind="action">{isRest ? team.goOn : wasRead ? team.again : team.read}</Button>
          )}
          <Button
            kind="plain"
            isBusy={waitsFor(state, "sharing")}
            onClick={() => dispatch({ type: "go", page: "standing" })}
          >
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading title={team.title} why={team.why} />
      <Message {...view} />
      {isRest && <EndNote run={run} voice={voice} />}
      {withFile.length === 0 && <Note>{team.nobody}</Note>}
      {files.length > 0 && !wasRead && <Note>{team.notRead(files.length, voice.numbers)}</Note>}
      {wasRead && <Summary {...view} />}
      <People {...view} people={attentionFirst(withFile, answers).filter((one) => !one.isGone)} />
      <Gone {...view} people={withFile.filter(({ isGone }) => isGone)} />
    </Frame>
  );
};

const Message = ({ state: { done, problem }, voice }: ShareView) => {
  if (problem !== "") return <ProblemNote problem={problem} />;
  const sentence = doneWords(done, voice);
  if (sentence === "") return null;
  return (
    <Note tint={done?.does === "track" && done.count === 0 ? "info" : "good"} role="status">
      {sentence}
    </Note>
  );
};

const doneWords = (done: Done | null, { text, numbers }: Voice): string => {
  const { team } = text.share;
  switch (done?.does) {
    case "archive":
      return team.archived(done.person);
    case "unshare":
      return team.taken(done.person);
    case "reply":
      return team.isReplied(done.person);
    case "track":
      return done.count === 0
        ? team.trackedNone(done.tab)
        : team.tracked(done.count, done.tab, numbers);
    default:
      return "";
  }
};

const Summary = (view: ShareView) => {
  const { state, voice } = view;
  const { team } = voice.text.share;
  const { numbers } = voice;
  const { read, results, ...sums } = backSums(state.answers);
  const goal = state.sharing!.people.find((one) => one.goal)?.goal;
  const money = (amount: number) =>
    numbers.money(amount, goal?.currency ?? null, decimalsOf([amount]));
  return (
    <section class="card live" aria-live="polite">
      <h2 class="cap">{team.summary}</h2>
      <p class="say">{team.say(read, state.answers.length, numbers)}</p>
      <table class="mini pairs">
        <tbody>
          {(["agree", "question", "disagree", "comments"] as const).map((key) => (
            <tr key={key}>
              <th scope="row">{team[key]}</th>
              <td>{numbers.plain(sums[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {results === null ? (
        <p class="hint">{team.noResults}</p>
      ) : (
        <>
          <Stats
            isMoney
            stats={[
              { value: money(results.sold), label: team.soFar },
              { value: money(results.goal), label: team.goalSoFar },
            ]}
          />
          <p class="hint">{team.notTracking}</p>
        </>
      )}
      <TrackPart {...view} />
    </section>
  );
};

/** Typed results for which Tracking has an empty cell, and the one click that puts them there. */
const TrackPart = ({ state, dispatch, voice }: ShareView) => {
  const { team } = voice.text.share;
  const { length } = freeResults(state);
  if (length === 0) return null;
  return (
    <>
      <p class="say">{team.free(length, voice.numbers)}</p>
      <div class="buttons">
        <Button
          kind="plain small"
          isBusy={waitsFor(state, "track")}
          onClick={() => dispatch({ type: "track" })}
        >
          {team.track(length, voice.numbers)}
        </Button>
      </div>
      <p class="hint">{team.trackHint}</p>
    </>
  );
};

type PeopleView = ShareView & { readonly people: readonly SharedPerson[] };

const People = ({ people, ...view }: PeopleView) =>
  people.length === 0 ? null : (
    <div>
      {people.map((one) => (
        <PersonFold key={one.person} {...view} one={one} />
      ))}
    </div>
  );

const Gone = ({ people, ...view }: PeopleView) =>
  people.length === 0 ? null : (
    <div class="form-group">
      <h2>{view.voice.text.share.team.gone}</h2>
      <People {...view} people={people} />
    </div>
  );
