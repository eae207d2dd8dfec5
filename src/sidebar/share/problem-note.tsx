import { useEffect, useRef } from "preact/hooks";
import { Note } from "../components/note.tsx";

interface ProblemNoteProps {
  readonly problem: string;
  readonly isNext?: boolean;
}

const REFUSED = { tint: "bad", role: "alert" } as const;
const NEXT = { tint: "info", role: "status" } as const;

/**
 * Why what was asked for did not happen; nothing for "". It takes the focus, and comes into view by it,
 * unless the user is in the workbook: there the focus stays. `isNext` where it is only what has to come first.
 */
export const ProblemNote = ({ problem, isNext = false }: ProblemNoteProps) => {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.hasFocus()) note.current?.focus();
  }, [problem]);
  return problem === "" ? null : (
    <div ref={note} tabIndex={-1}>
      <Note {...(isNext ? NEXT : REFUSED)}>{problem}</Note>
    </div>
  );
};
