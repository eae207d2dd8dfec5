import { useEffect, useRef } from "preact/hooks";
import { Note } from "../components/note.tsx";

/**
 * Why what was asked for did not happen; nothing for "". It takes the focus, and comes into view by it,
 * unless the user is in the workbook: there the focus stays.
 */
export const ProblemNote = ({ problem }: { readonly problem: string }) => {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.hasFocus()) note.current?.focus();
  }, [problem]);
  return problem === "" ? null : (
    <div ref={note} tabIndex={-1}>
      <Note tint="bad" role="alert">
        {problem}
      </Note>
    </div>
  );
};
