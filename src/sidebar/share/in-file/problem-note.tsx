import { Note } from "../../components/note.tsx";
import type { InFileState } from "./state.ts";

/** Why what was asked for did not happen. */
export const ProblemNote = ({ state: { problem } }: { readonly state: InFileState }) =>
  problem === "" ? null : (
    <Note tint="bad" role="alert">
      {problem}
    </Note>
  );
