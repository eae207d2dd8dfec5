import type { Written } from "../../addon/service.ts";
import { momentWords } from "../../text/moment.ts";
import { periodWords } from "../../text/period.ts";
import { Button } from "../components/button.tsx";
import { Fold } from "../components/fold.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { Stats } from "../components/stats.tsx";
import { TabNames } from "../components/tabs-fold.tsx";
import { UndoLink } from "../components/undo-link.tsx";
import { WrittenNotes } from "../components/written-notes.tsx";
import { decimalsOf } from "../decimals.ts";
import type { State } from "../state.ts";
import { nearHundred } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { waitsFor } from "../waits-for.ts";

interface DoneProps extends View {
  readonly close: () => void;
  readonly onShare: () => void;
}

/** The goals are in the file: what was written, what comes next, and the way back. */
export const DoneScreen = ({ close, onShare, ...view }: DoneProps) => {
  const { state, dispatch, voice } = view;
  const { written, question } = state;
  const { done, goals } = voice.text;
  if (!written) return null;
  return (
    <Frame
      voice={voice}
      step={null}
      bottom={
        <>
          <Button
            kind="action"
            isBusy={waitsFor(state, "showTab")}
            onClick={() => dispatch({ type: "showTab", tab: "goals" })}
          >
            {done.show}
          </Button>
          <Button kind="plain" onClick={close}>
            {done.close}
          </Button>
        </>
      }
    >
      <Heading title={done.title} why={changeOf(written, voice)} />
      <MessageNote {...view} />
      <section class="card live">
        <h2 class="cap">{goals.caption(periodWords(voice.language, question.period))}</h2>
        <Stats isMoney stats={statsOf(written, voice)} />
        {written.own && <span class="hint">{ownWords(written, voice)}</span>}
        <span class="hint">
          {done.asWritten(momentWords(voice.language, written.undo.written))}
        </span>
      </section>
      <WrittenNotes {...view} written={written} />
      <div class="form-group">
        <h2>{done.next}</h2>
        <ol class="numbered">
          {stepsOf(state, voice).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div class="line">
          <Button kind="plain small" onClick={onShare}>
            {voice.text.share.open}
          </Button>
        </div>
        <span class="hint">{voice.text.share.where}</span>
      </div>
      {written.newTabs.length > 0 && (
        <Fold title={done.tabs(written.newTabs.length)}>
          <TabNames names={written.newTabs} />
        </Fold>
      )}
      <div class="links">
        <UndoLink
          label={written.updated ? done.undoUpdate : done.undoNew(written.newTabs.length)}
          undoable={written.undo}
          isBusy={waitsFor(state, "undo")}
          onUndo={() => dispatch({ type: "undo" })}
          voice={voice}
        />
      </div>
    </Frame>
  );
};

/** What comes next: read, talk, review and publish, anew where people know a version, and the next review, or that none is to come. */
const stepsOf = (
  { preview }: State,
  { text: { done, share }, language }: Voice,
): readonly string[] => {
  const { read, talk } = done.steps;
  if (!preview) return [read, talk, done.toPublish(share.open)];
  const { reviews, published } = preview.value;
  const [next] = reviews;
  const review = next === undefined ? done.noReview : done.nextReview(periodWords(language, next));
  const publish =
    published === null ? done.toPublish(share.open) : done.publishAnew(published, share.open);
  return [read, talk, publish, review];
};

const changeOf = (written: Written, { text: { done } }: Voice): string =>
  written.updated
    ? done.updated(written.tab, written.sourceTab)
    : done.created(written.newTabs, written.sourceTab);

/** What the sheet holds: the manager's own goals are in the sum. */
const statsOf = ({ total, own, currency, chance, people }: Written, { text, numbers }: Voice) => [
  own === null
    ? { value: numbers.money(total, currency, decimalsOf([total])), label: text.goals.sum }
    : {
        value: numbers.money(own.total, currency, decimalsOf([own.total])),
        label: text.done.withOwn,
      },
  { value: nearHundred(chance), label: text.goals.reach },
  { value: numbers.plain(people), label: text.data.people(people) },
];

/** Which of the figures are the manager's, and which are computed. */
const ownWords = ({ own, total, currency }: Written, { text, numbers }: Voice): string =>
  own === null
    ? ""
    : text.done.own(own.people, numbers.money(total, currency, decimalsOf([total])));
