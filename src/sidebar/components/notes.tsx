import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";
import { Note } from "./note.tsx";

const SHOWN = 3;

/** Facts, a line each: three, and the others behind "and n more". */
export const Notes = ({
  notices,
  voice,
}: {
  readonly notices: readonly string[];
  readonly voice: Voice;
}) => {
  const others = notices.slice(SHOWN);
  if (notices.length === 0) return null;
  return (
    <div class="facts">
      <Lines notices={notices.slice(0, SHOWN)} />
      {others.length > 0 && (
        <Fold title={voice.text.more(others.length)}>
          <Lines notices={others} />
        </Fold>
      )}
    </div>
  );
};

/** Facts that are no whole sentence have no stop of their own. */
const withStop = (words: string): string => (/[\p{L}\p{N}”»%]$/u.test(words) ? `${words}.` : words);

/** Every fact, a line each. */
export const Lines = ({ notices }: { readonly notices: readonly string[] }) => (
  <ul class="notes">
    {notices.map((notice) => (
      <li key={notice}>
        <Note>{withStop(notice)}</Note>
      </li>
    ))}
  </ul>
);
