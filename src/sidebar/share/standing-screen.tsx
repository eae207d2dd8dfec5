import { periodWords } from "../../text/period.ts";
import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Note } from "../components/note.tsx";
import { Notes } from "../components/notes.tsx";
import { CheckNotes } from "./check-notes.tsx";
import { DifferencesFold } from "./differences.tsx";
import { LookAgain } from "./look-again.tsx";
import { NextNote } from "./next-note.tsx";
import { type NextStep, nextStep } from "./next-step.ts";
import { OldReasonNote } from "./old-reason.tsx";
import { OtherWays } from "./other-ways.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { oldReasons } from "./publishing.ts";
import { StandingSteps } from "./standing-steps.tsx";
import type { ShareState } from "./state.ts";
import { TargetNote } from "./target-note.tsx";
import { useFirstWrong } from "./use-first-wrong.ts";
import { type ShareView, waitsFor } from "./view.ts";
import { WhoField } from "./who-field.tsx";

/** Where the plan stands, and its next step. */
export const StandingScreen = (view: ShareView) => {
  const { state, voice, close } = view;
  const { sharing, opening, problem } = state;
  const { stands, ...share } = voice.text.share;
  useFirstWrong(state.tries);
  if (!sharing || !opening) return null;
  const step = nextStep(state);
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => step && takeStep(step, view)}
      bottom={
        <>
          {step && (
            <Button kind="action" isBusy={waitsFor(state, "review", "sharing")}>
              {step === "wizard" && opening.goals ? stands.wizardAgain : stands[step]}
            </Button>
          )}
          <Button kind="plain" onClick={close}>
            {share.close}
          </Button>
        </>
      }
    >
      <Heading title={stands.title} why={stands.why} />
      <ProblemNote
        problem={problem === "" ? changedWords(view) : problem}
        isNext={problem === "" && state.done?.does === "toReview"}
      />
      <DoneNote {...view} />
      <StandingSteps {...view} />
      <Hindrance {...view} />
      <Addresses {...view} />
      {step === "review" && (
        <>
          <WhoField {...view} />
          <p class="hint">{stands.reviewHint}</p>
          <OldAtReview {...view} />
        </>
      )}
      <NextNote {...view} />
      <ShortNote {...view} />
      <Ways {...view} />
      <OtherWays {...view} />
      <Notes notices={[...new Set([...opening.notices, ...sharing.notices])]} voice={voice} />
    </Frame>
  );
};

/** That published goals come to less than the company's target, and what can be done about it. */
const ShortNote = ({ state: { sharing }, voice }: ShareView) => {
  if (sharing?.state !== "published" || !sharing.company) return null;
  if (sharing.company.goals >= sharing.company.target) return null;
  const [next] = sharing.promise?.reviews ?? [];
  const review = next === undefined ? "" : periodWords(voice.language, next);
  return (
    <TargetNote
      company={sharing.company}
      choices={voice.text.changes.shortChoices(review)}
      voice={voice}
    />
  );
};

/** Right above the button that marks goals as reviewed: that an old reason still stands, and what pressing it then means. */
const OldAtReview = ({ state, voice }: ShareView) => {
  const old = oldReasons(state).length;
  if (old === 0) return null;
  return <Note tint="warn">{voice.text.share.stands.reviewOld(old, voice.numbers)}</Note>;
};

/** What keeps the plan from its next step, and what is not published yet. */
const Hindrance = (view: ShareView) => {
  const { state, voice } = view;
  const { sharing } = state;
  if (!sharing) return null;
  const { trouble, isOthers, publisher, changes, startSays } = sharing;
  return (
    <>
      {startSays !== null && <Note>{voice.text.share.stands.startSays(startSays)}</Note>}
      {trouble !== "" && <Note tint="warn">{trouble}</Note>}
      {trouble !== "" && nextStep(state) === null && (
        <LookAgain {...view} words={voice.text.share.stands.checkAgain} />
      )}
      {sharing.state !== "published" && <CheckNotes {...view} />}
      {isOthers && publisher && (
        <Note tint="warn">{voice.text.share.stands.others(publisher.name, publisher.email)}</Note>
      )}
      <OldReasonNote {...view} then={voice.text.share.stands.oldReasonThen[sharing.state]} />
      {changes.length > 0 && <DifferencesFold voice={voice} changes={changes} />}
    </>
  );
};

/** That an address is what lets somebody in, and where it goes, as long as some lack one: once, at the first step. */
const Addresses = ({ state: { sharing }, voice }: ShareView) => {
  if (sharing?.state !== "draft") return null;
  const lacking = sharing.cannot.filter(({ email }) => email === "").length;
  if (lacking === 0) return null;
  return <Note>{voice.text.share.stands.addresses(lacking, voice.numbers)}</Note>;
};

/** What can be done beside the next step, as soon as a version is published. */
const Ways = ({ state, dispatch, voice }: ShareView) => {
  const { stands } = voice.text.share;
  const { sharing } = state;
  if (!sharing?.version || sharing.isOthers) return null;
  const step = nextStep(state);
  const pages = [
    { page: "people", words: stands.share, isNext: step === "share" },
    { page: "team", words: stands.team, isNext: step === "team" },
  ] as const;
  return (
    <div class="buttons">
      {pages.map(
        ({ page, words, isNext }) =>
          !isNext && (
            <Button key={page} kind="plain small" onClick={() => dispatch({ type: "go", page })}>
              {words}
            </Button>
          ),
      )}
    </div>
  );
};

const takeStep = (step: NextStep, { dispatch, onWizard }: ShareView): void => {
  if (step === "update" || step === "wizard") onWizard(step);
  else if (step === "review") dispatch({ type: "review" });
  else dispatch({ type: "go", page: step === "share" ? "people" : step });
};

const DoneNote = ({ state, voice }: ShareView) => {
  const sentence = doneWords(state, voice);
  if (sentence === "") return null;
  return (
    <Note tint="good" role="status">
      {sentence}
    </Note>
  );
};

/** Why pressing for files has made none, or for a version has published none. */
const changedWords = ({ state: { done, sharing }, voice }: ShareView): string => {
  const { isNow } = voice.text.share.stands;
  const version = sharing?.version ? voice.numbers.plain(sharing.version.number) : "";
  if (done?.does === "toReview") return isNow.toReview(version);
  return done?.does === "changed" && version !== "" ? isNow.changed(version) : "";
};

const doneWords = (state: ShareState, { text, numbers }: ShareView["voice"]): string => {
  const { done, sharing } = state;
  const { isNow } = text.share.stands;
  const old = oldReasons(state).length;
  if (done?.does === "review")
    return [
      old === 0 ? isNow.reviewed : isNow.reviewedBut(old, numbers),
      ...(done.startSaid === null ? [] : [isNow.startSaid(done.startSaid)]),
    ].join(" ");
  return done?.does === "publish" ? isNow.published(`${sharing?.version?.number ?? ""}`) : "";
};
