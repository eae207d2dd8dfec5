import type { ShareRole } from "../../addon/sharing.ts";
import { LONGEST_LINE } from "../../text/invitation.ts";
import { Button } from "../components/button.tsx";
import { CheckField } from "../components/check-field.tsx";
import { Fold } from "../components/fold.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Note } from "../components/note.tsx";
import { RadioField } from "../components/radio-field.tsx";
import { AnewNote } from "./anew-note.tsx";
import { CannotCard } from "./cannot-card.tsx";
import type { ShareAct } from "./event.ts";
import { stateWords } from "./line-words.ts";
import { areFilesFirst, firstTickedIn, linesIn, onlyOldIn, roleOf } from "./lines.ts";
import { LongField } from "./long-field.tsx";
import { LookAgain } from "./look-again.tsx";
import { MessageFold } from "./message-fold.tsx";
import { ToTell } from "./to-tell.tsx";
import type { LinesView, ShareView } from "./view.ts";

const ROLES: readonly (ShareRole | "none")[] = ["writer", "reader", "none"];

/** Who gets what, before anything happens: all can be changed here, and nothing leaves. */
export const PeopleScreen = (view: ShareView) => {
  const { state, dispatch, voice } = view;
  const { people } = voice.text.share;
  const lines = linesIn(state);
  const possible = lines.filter((line) => !line.isNothing && line.problem === "");
  const wrong = lines.filter(({ problem }) => problem !== "");
  const canShare = possible.length > 0;
  const untold = possible.filter(({ isTicked, isInvited }) => isTicked && !isInvited);
  const next = nextOf(view);
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => next && dispatch(next.act)}
      bottom={
        <>
          {next && <Button kind="action">{next.words}</Button>}
          <Button kind="plain" onClick={() => dispatch({ type: "go", page: "standing" })}>
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading title={people.title} why={people.why} />
      <ul class="points">
        {people.has.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <AnewNote {...view} />
      <UnpublishedNote {...view} />
      <RoleFields {...view} />
      {canShare && <Ticks {...view} lines={possible} />}
      {lines.every(({ isNothing }) => isNothing) && <NothingNote {...view} />}
      <CannotCard people={wrong} voice={voice} />
      {wrong.length > 0 && (canShare || next?.act.type === "makeOnly") && <LookAgain {...view} />}
      <div class="folds">
        <MessageFold {...view} lines={possible} />
        <ToTell {...view} people={untold.map(({ person }) => person)} />
        <NothingFold {...view} lines={lines.filter(({ isNothing }) => isNothing)} />
      </div>
    </Frame>
  );
};

/** That goals have left the version that sharing hands out. */
const UnpublishedNote = ({ state: { sharing }, voice }: ShareView) =>
  !sharing?.version || sharing.state === "published" ? null : (
    <Note tint="warn">
      {voice.text.share.people.unpublished(voice.numbers.plain(sharing.version.number))}
    </Note>
  );

/** That files have the version, and who is not invited to theirs. */
const NothingNote = ({ state: { sharing }, voice }: ShareView) => {
  const { people } = voice.text.share;
  const version = voice.numbers.plain(sharing?.version?.number ?? 0);
  const uninvited = (sharing?.people ?? []).filter(
    ({ isGone, file }) => !isGone && file?.invited === null,
  ).length;
  return uninvited === 0 ? (
    <Note tint="good">{people.nobody(version)}</Note>
  ) : (
    <Note tint="info">{people.filesOnly(version, uninvited, voice.numbers)}</Note>
  );
};

/** The way on: to what will happen, to files alone where nobody can be invited, or to looking again. */
const nextOf = ({
  state,
  voice,
}: ShareView): { readonly act: ShareAct; readonly words: string } | null => {
  const { people } = voice.text.share;
  const lines = linesIn(state);
  if (lines.some((line) => !line.isNothing && line.problem === ""))
    return { act: { type: "go", page: "confirm" }, words: voice.text.next };
  if (lines.every(({ problem }) => problem === "")) return null;
  return lines.some(({ file }) => file !== "same")
    ? { act: { type: "makeOnly" }, words: people.makeOnly }
    : { act: { type: "look" }, words: people.look };
};

/** What people may do, and whether they are told by e-mail. */
const RoleFields = ({ state, dispatch, voice }: ShareView) => {
  const { people } = voice.text.share;
  const role = roleOf(state) ?? "none";
  const lines = linesIn(state).filter(({ isNothing, problem }) => !isNothing && problem === "");
  const isAnybodyInvited = lines.some(({ isInvited }) => isInvited);
  return (
    <>
      <div class="form-group">
        <RadioField
          id="role"
          label={people.role}
          value={role}
          options={ROLES.map((value) => ({ value, words: people.roles[value] }))}
          error={null}
          hasFocus={false}
          onAnswer={(value) => dispatch({ type: "role", role: value as ShareRole | "none" })}
        />
        <span class="hint">{people.roleHint[role]}</span>
      </div>
      {role !== "none" && !isAnybodyInvited && lines.length > 0 && (
        <p class="hint">{people.noneTold}</p>
      )}
      {isAnybodyInvited && (
        <CheckField
          id="tell"
          label={people.tell}
          hint={people.tellHint}
          isOn={state.isTold}
          onAnswer={(isTold) => dispatch({ type: "tell", isTold })}
        />
      )}
      {isAnybodyInvited && state.isTold && (
        <LongField
          id="line"
          label={`${people.line} (${voice.text.optional})`}
          hint={people.lineHint(state.sharing?.version?.by ?? "")}
          value={state.line}
          error={null}
          longest={LONGEST_LINE}
          onAnswer={(words) => dispatch({ type: "line", words })}
        />
      )}
    </>
  );
};

/** Who is ticked at first, where that is not everybody. */
const FirstTicked = ({ state, voice: { text, numbers } }: Pick<LinesView, "state" | "voice">) => {
  const { people } = text.share;
  const same = onlyOldIn(state);
  const first = firstTickedIn(state).length;
  const isPartOfFiles = areFilesFirst(state);
  const said = [
    ...(same.length > 0
      ? [people.sameFirst(first, same.length, numbers.plain(same[0]!.version ?? 0), numbers)]
      : []),
    ...(isPartOfFiles && same.length === 0 ? [people.filesFirst] : []),
    ...(isPartOfFiles ? [people.noFilesFirst] : []),
  ];
  return said.length === 0 ? null : <p class="hint">{said.join(" ")}</p>;
};

const Ticks = ({ state, dispatch, voice, lines }: LinesView) => {
  const { people } = voice.text.share;
  const isAll = lines.every(({ isTicked }) => isTicked);
  const count = lines.filter(({ isTicked }) => isTicked).length;
  const isWrong = count === 0 && state.tries > 0;
  return (
    <fieldset>
      <legend>{roleOf(state) === null ? people.listMake : people.list}</legend>
      {/* One line, whatever it says: the list below stays where it is. */}
      <p class={isWrong ? "error" : "hint"} role={isWrong ? "alert" : undefined}>
        {isWrong ? people.nobodyTicked : people.ticked(count, lines.length, voice.numbers)}
      </p>
      <FirstTicked {...{ state, dispatch, voice, lines }} />
      {lines.length > 1 && (
        <CheckField
          id="everybody"
          label={people.everybody(lines.length, voice.numbers)}
          isOn={isAll}
          onAnswer={(isOn) =>
            dispatch({ type: "tick", people: lines.map(({ person }) => person), isOn })
          }
        />
      )}
      <div class="people">
        {lines.map((line) => (
          <CheckField
            key={line.person}
            id={`tick-${encodeURIComponent(line.person)}`}
            label={line.person}
            hint={[line.email, stateWords(line, voice)].filter((words) => words !== "").join(" · ")}
            isOn={line.isTicked}
            onAnswer={(isOn) => dispatch({ type: "tick", people: [line.person], isOn })}
          />
        ))}
      </div>
    </fieldset>
  );
};

const NothingFold = ({ voice, lines }: LinesView) =>
  lines.length === 0 ? null : (
    <Fold title={voice.text.share.people.nothing(lines.length, voice.numbers)}>
      <p class="hint">{lines.map(({ person }) => person).join(", ")}</p>
    </Fold>
  );
