import type { InFileRole } from "../../../addon/in-file.ts";
import { Button } from "../../components/button.tsx";
import { Fold } from "../../components/fold.tsx";
import { Frame } from "../../components/frame.tsx";
import { Heading } from "../../components/heading.tsx";
import { Note } from "../../components/note.tsx";
import { Lines, Notes } from "../../components/notes.tsx";
import { oursIn } from "./chosen.ts";
import { type InFileView, isWaiting } from "./view.ts";

/** What everybody would see, before anybody can be chosen; and the way back to a file for each. */
export const AllSeeScreen = (view: InFileView) => {
  const { state, dispatch, voice, onBack } = view;
  const { inFile } = state;
  const { allSee } = voice.text.inFile;
  if (!inFile) return null;
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => dispatch({ type: "go", page: "who" })}
      bottom={
        <>
          <Button kind="action" isBusy={isWaiting(state)}>
            {allSee.choose}
          </Button>
          <Button kind="plain" onClick={onBack}>
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading title={allSee.title} why={allSee.why} />
      <Note tint="warn">{allSee.all}</Note>
      {inFile.seen.length > 0 && (
        <section class="card">
          <h2 class="cap">{allSee.seen}</h2>
          <p class="say">{inFile.seen.join(", ")}</p>
        </section>
      )}
      <Note tint="info">{allSee.isPrivate}</Note>
      <Notes notices={inFile.notices} voice={voice} />
      <HasFold {...view} />
      {(oursIn(state).length > 0 || inFile.isProtected) && (
        <div class="links">
          <Button kind="quiet" onClick={() => dispatch({ type: "go", page: "takeBack" })}>
            {allSee.takeBack}
          </Button>
        </div>
      )}
    </Frame>
  );
};

/** Who can open the file now, and whether it is protected. */
const HasFold = ({ state: { inFile }, voice }: InFileView) => {
  const { allSee } = voice.text.inFile;
  if (!inFile) return null;
  const can = (role: InFileRole, who: string) =>
    allSee.roles[role === "writer" && !inFile.isProtected ? "all" : role](who);
  const lines = [
    ...inFile.others.map(({ email, role }) => can(role, email)),
    ...inFile.people.flatMap(({ person, role }) => (role ? [can(role, person)] : [])),
    ...(inFile.isProtected ? [allSee.isProtected] : []),
  ];
  return lines.length === 0 ? null : (
    <Fold title={allSee.has}>
      <Lines notices={lines} />
    </Fold>
  );
};
