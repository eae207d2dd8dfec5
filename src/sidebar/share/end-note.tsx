import { troubleOf } from "../../text/trouble-of.ts";
import { Note } from "../components/note.tsx";
import type { Run } from "./state.ts";
import type { ShareView } from "./view.ts";

export type RunView = { readonly run: Run; readonly voice: ShareView["voice"] };

/** Why it ended before all were tried. */
export const EndNote = ({ run, voice }: RunView) => {
  const { report } = voice.text.share;
  const { troubles } = voice.text;
  if (run.left.length === 0) return null;
  if (run.silence !== null) {
    const known = troubleOf(run.silence);
    return (
      <Note tint="warn" role="alert">
        {report.unanswered} {known && troubles.list[known].say}
      </Note>
    );
  }
  return (
    <Note tint="warn" role="status">
      {run.stopped === "" ? report.cancelled : run.stopped}
    </Note>
  );
};
