import type { Sharing } from "../../addon/sharing.ts";
import { periodWords } from "../../text/period.ts";
import { Note } from "../components/note.tsx";
import { nextStep } from "./next-step.ts";
import type { ShareView } from "./view.ts";

/** What comes next once goals are published, also where nothing on this page is left to do. */
export const NextNote = ({ state, voice }: ShareView) => {
  const { sharing } = state;
  if (sharing?.state !== "published") return null;
  const { next } = voice.text.share.stands;
  const step = nextStep(state);
  if (step === "team") {
    const [review] = sharing.promise?.reviews ?? [];
    return (
      <Note>{next.team(review === undefined ? "" : periodWords(voice.language, review))}</Note>
    );
  }
  if (step !== "share") return null;
  const stands = filesOf(sharing);
  return stands === "some" ? null : <Note>{next[stands]}</Note>;
};

/** Whether nobody of the plan has a file yet, or everybody one that shows the version and no invitation. */
const filesOf = ({ people, version }: Sharing): "none" | "uninvited" | "some" => {
  const files = people.flatMap(({ file, isGone }) => (isGone ? [] : [file]));
  if (files.every((file) => file === null)) return "none";
  const isReady = files.every(
    (file) =>
      file !== null && file.invited === null && (file.version === version?.number || file.isSame),
  );
  return isReady ? "uninvited" : "some";
};
