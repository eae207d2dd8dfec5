import { momentWords } from "../../text/moment.ts";
import { Bones } from "../components/bones.tsx";
import { Button } from "../components/button.tsx";
import { ChangesCard } from "../components/changes-card.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { NeedsList } from "../components/needs-list.tsx";
import { Note } from "../components/note.tsx";
import { Pairs } from "../components/pairs.tsx";
import { ProposedList } from "../components/proposed-list.tsx";
import { TabsFold } from "../components/tabs-fold.tsx";
import { TextField } from "../components/text-field.tsx";
import { TypedCard } from "../components/typed-card.tsx";
import { UndoneAnswers } from "../components/undone-answers.tsx";
import { factsOf } from "../facts-of.ts";
import { needsBefore } from "../needs-before.ts";
import { hasChanges } from "../state.ts";
import { stepOf } from "../step-of.ts";
import { titleOf } from "../title-of.ts";
import type { View } from "../view.ts";
import { isAsked, waitsFor } from "../waits-for.ts";

/** The last step: what will be written, and what will not be touched. */
export const WriteScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { write } = voice.text;
  const isUnknown = isAsked(state, "changes") && !hasChanges(state);
  const create = () => dispatch({ type: "create" });
  return (
    <Frame
      voice={voice}
      step={stepOf(state)}
      onGo={(screen) => dispatch({ type: "goTo", screen })}
      onSubmit={create}
      bottom={
        <>
          <Button kind="action" isBusy={waitsFor(state, "write")} isOff={isUnknown}>
            {state.opening?.goals ? write.update : write.create}
          </Button>
          <Button
            kind="plain"
            isOff={waitsFor(state, "write")}
            onClick={() => dispatch({ type: "back" })}
          >
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading
        title={titleOf("write", state.opening, voice)}
        why={state.opening?.goals ? write.whyAgain : write.why}
      />
      <MessageNote {...view} />
      <UnwrittenNote {...view} />
      <UndoneAnswers {...view} />
      <section class="card live">
        <h2 class="cap">{write.preview}</h2>
        {isUnknown ? <Bones /> : <Facts {...view} />}
      </section>
      <NeedsList {...view} needs={needsBefore(state, voice)} title={write.needs} />
      {!isUnknown && <ProposedList {...view} />}
      <TypedCard {...view} />
      {state.opening?.goals && <ChangesCard {...view} />}
      {state.found && <Note tint="good">{write.untouched(state.found.tab)}</Note>}
      <TextField
        id="who"
        label={write.who}
        hint={write.whoHint}
        value={state.who}
        error={null}
        mayBeEmpty
        onAnswer={(name) => dispatch({ type: "who", name })}
      />
      <div class="folds">
        <TabsFold voice={voice} updated={state.opening?.goals?.tab ?? null} />
      </div>
    </Frame>
  );
};

/** What will be written; of goals that are there already only once it is known which of them hold. */
const Facts = ({ state, voice }: View) => <Pairs pairs={factsOf(state, voice)} />;

/** Whoever comes to update the goals is told of answers that nobody has written, and may leave them out. */
const UnwrittenNote = ({ state: { isUpdate, opening }, dispatch, voice }: View) => {
  const { write } = voice.text;
  const draft = opening?.draft;
  if (!isUpdate || !draft || JSON.stringify(draft.question) === JSON.stringify(opening.answers))
    return null;
  return (
    <Note tint="info">
      {write.unwritten(momentWords(voice.language, draft.at))}
      <span class="way">
        <Button kind="quiet link" onClick={() => dispatch({ type: "startAnew" })}>
          {write.asWritten}
        </Button>
      </span>
    </Note>
  );
};
