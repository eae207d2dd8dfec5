import { dayWords } from "../../text/moment.ts";
import { periodToChoose } from "../../text/period.ts";
import { Button } from "../components/button.tsx";
import { CheckField } from "../components/check-field.tsx";
import { Fold } from "../components/fold.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Note } from "../components/note.tsx";
import { SelectField } from "../components/select-field.tsx";
import { BecomesCard } from "./becomes-card.tsx";
import { CannotCard } from "./cannot-card.tsx";
import { CheckNotes } from "./check-notes.tsx";
import { DateField } from "./date-field.tsx";
import { Differences } from "./differences.tsx";
import { LongField } from "./long-field.tsx";
import { LookAgain } from "./look-again.tsx";
import { OldReason } from "./old-reason.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { BrokenNotes, PromiseNote } from "./promise-note.tsx";
import { areChancesLow, causeOf, fromOf, hidesChance, untilOf, wrongIn } from "./publishing.ts";
import { TargetNote } from "./target-note.tsx";
import { dayLike } from "./typed-day.ts";
import { UnlikelyCard } from "./unlikely-card.tsx";
import { useFirstWrong } from "./use-first-wrong.ts";
import { type ShareView, waitsFor } from "./view.ts";
import { WhoField } from "./who-field.tsx";

/** A version is frozen; one that changes another says what, from when and why. */
export const PublishScreen = (view: ShareView) => {
  const { state, dispatch, voice } = view;
  const { sharing, problem } = state;
  const { publish } = voice.text.share;
  useFirstWrong(state.tries);
  if (!sharing) return null;
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => dispatch({ type: "publish" })}
      bottom={
        <>
          <Button kind="action" isBusy={waitsFor(state, "publish", "sharing")}>
            {publish.go}
          </Button>
          <Button
            kind="plain"
            isOff={waitsFor(state, "publish")}
            onClick={() => dispatch({ type: "go", page: "standing" })}
          >
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading title={publish.title} why={publish.why} />
      <ProblemNote problem={problem} />
      <OldReason {...view} />
      <TargetNote company={sharing.company} voice={voice} />
      {sharing.overCapacity !== "" && <Note tint="warn">{sharing.overCapacity}</Note>}
      <CheckNotes {...view} />
      <UnlikelyCard goals={sharing.unlikely} voice={voice} />
      {sharing.version && <ChangeFields {...view} />}
      <BrokenNotes {...view} />
      <UntilField {...view} />
      <PromiseNote {...view} />
      <CheckField
        id="chance"
        label={publish.chance}
        hint={
          areChancesLow(state) ? `${publish.chanceLow} ${publish.chanceHint}` : publish.chanceHint
        }
        isOn={!hidesChance(state)}
        onAnswer={(isShown) => dispatch({ type: "chance", isShown })}
      />
      <WhoField {...view} />
      <Note tint="info">
        {publish.frozen} {publish.reasons}
      </Note>
      <Cannot {...view} />
    </Frame>
  );
};

/**
 * Whose address is wrong is said before anything is published; of those without one the first page has told,
 * and the one on sharing waits for them.
 */
const Cannot = (view: ShareView) => {
  const { state, voice } = view;
  const wrong = state.sharing!.cannot.filter(({ email }) => email !== "");
  if (wrong.length === 0) return null;
  return (
    <>
      <CannotCard people={wrong} voice={voice} />
      <p class="hint">{voice.text.share.publish.cannotYet}</p>
      <LookAgain {...view} />
    </>
  );
};

const AT_FIRST = 5; // goals in sight, the others folded

const ChangeFields = ({ state, dispatch, voice }: ShareView) => {
  const { publish } = voice.text.share;
  const { changes, months } = state.sharing!;
  const others = changes.slice(AT_FIRST);
  const isWrong = state.tries > 0 && wrongIn(state).includes("cause");
  const cause = causeOf(state);
  return (
    <>
      <section class="card live">
        <h2 class="cap">{publish.changes(changes.length)}</h2>
        {changes.length === 0 && <p class="say">{publish.sameGoals}</p>}
        {changes.length > 0 && <Differences voice={voice} changes={changes.slice(0, AT_FIRST)} />}
        {others.length > 0 && (
          <Fold title={voice.text.more(others.length)}>
            <Differences voice={voice} changes={others} />
          </Fold>
        )}
      </section>
      <LongField
        id="cause"
        label={publish.cause}
        hint={[
          ...(state.cause === null && cause !== "" ? [publish.causeFilled] : []),
          publish.causeHint,
        ].join(" ")}
        value={cause}
        error={isWrong ? publish.noCause : null}
        onAnswer={(words) => dispatch({ type: "cause", words })}
      />
      <SelectField
        id="from"
        label={publish.from}
        value={fromOf(state)}
        options={months.map((month) => ({
          value: month,
          words: periodToChoose(voice.language, month),
        }))}
        hint={publish.fromHint}
        isBelow
        onChoose={(month) => dispatch({ type: "from", month })}
      />
      <BecomesCard state={state} voice={voice} />
    </>
  );
};

const UntilField = ({ state, dispatch, voice }: ShareView) => {
  const { publish } = voice.text.share;
  const until = untilOf(state);
  const words = (day: string) => dayWords(voice.language, day);
  const wrong = state.tries > 0 ? wrongIn(state) : [];
  const error = () => {
    const { today } = state.sharing!;
    const locale = state.opening?.locale ?? voice.language;
    if (wrong.includes("badDay")) return publish.badDay(dayLike(today.slice(0, 4), locale));
    return wrong.includes("pastDay") ? publish.pastDay(words(today)) : null;
  };
  return (
    <DateField
      id="until"
      label={`${publish.until} (${voice.text.optional})`}
      hint={until === "" ? publish.noUntil : publish.untilHint(words(until))}
      value={until}
      error={error()}
      locale={state.opening?.locale ?? voice.language}
      onAnswer={(day) => dispatch({ type: "until", day })}
    />
  );
};
