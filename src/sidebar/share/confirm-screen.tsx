import { Button } from "../components/button.tsx";
import { Fold } from "../components/fold.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Note } from "../components/note.tsx";
import { Lines } from "../components/notes.tsx";
import { WithBreaks } from "../components/with-breaks.tsx";
import { AnewNote } from "./anew-note.tsx";
import { lineWords } from "./line-words.ts";
import { mailsFor, type PersonLine, roleOf, tickedIn } from "./lines.ts";
import { MessageFold } from "./message-fold.tsx";
import type { ShareView } from "./view.ts";

const AT_FIRST = 12; // people in sight, the others folded unless they are invited

/** All that will happen, before it does: the second click is here. */
export const ConfirmScreen = (view: ShareView) => {
  const { state, dispatch, voice } = view;
  const { confirm } = voice.text.share;
  const lines = tickedIn(state);
  const role = roleOf(state);
  const mails = mailsFor(state, lines);
  // An address is compared with its name before anything is sent: none of them is folded.
  const first = lines.filter((line, i) => i < AT_FIRST || line.isInvited);
  const others = lines.filter((line) => !first.includes(line));
  const cautions = lines.flatMap(({ caution }) => (caution === "" ? [] : [caution]));
  const does = doesWords(lines, voice);
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => dispatch({ type: "share" })}
      bottom={
        <>
          <Button kind="action">{does}</Button>
          <Button kind="plain" onClick={() => dispatch({ type: "go", page: "people" })}>
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading title={confirm.ask(does)} why={confirm.why} />
      <AnewNote {...view} />
      <Note tint="info">
        {role === null
          ? confirm.nobodyInvited
          : `${confirm[role]} ${mails === 0 ? confirm.noMails : confirm.mails(mails, voice.numbers)}`}
      </Note>
      {cautions.length > 0 && (
        <section class="card warn">
          <h2 class="cap">{confirm.cautions}</h2>
          <Lines notices={cautions} />
        </section>
      )}
      <section class="card live">
        <Who lines={first} voice={voice} />
        {others.length > 0 && (
          <Fold title={voice.text.more(others.length)}>
            <Who lines={others} voice={voice} />
          </Fold>
        )}
      </section>
      <MessageFold {...view} lines={lines} isOpen />
    </Frame>
  );
};

/** What the button does: files alone are made and updated where nobody's rights change. */
const doesWords = (
  lines: readonly PersonLine[],
  { text: { share }, numbers }: ShareView["voice"],
): string => {
  const countOf = (file: PersonLine["file"]) => lines.filter((line) => line.file === file).length;
  const isShared = lines.some(({ isInvited, newRole }) => isInvited || newRole !== null);
  return isShared
    ? share.confirm.share(lines.length, numbers)
    : share.confirm.make(countOf("create"), countOf("update"), numbers);
};

const Who = ({
  lines,
  voice,
}: {
  readonly lines: readonly PersonLine[];
  readonly voice: ShareView["voice"];
}) => (
  <dl class="tests">
    {lines.map((line) => (
      <div key={line.person}>
        <dt>{line.person}</dt>
        <dd>
          <WithBreaks
            words={`${line.isInvited || line.newRole ? `${line.email} · ` : ""}${lineWords(line, voice)}`}
          />
        </dd>
      </div>
    ))}
  </dl>
);
