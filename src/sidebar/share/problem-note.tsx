import { Note } from "../components/note.tsx";

/** Why what was asked for did not happen; nothing for "". */
export const ProblemNote = ({ problem }: { readonly problem: string }) =>
  problem === "" ? null : (
    <Note tint="bad" role="alert">
      {problem}
    </Note>
  );
