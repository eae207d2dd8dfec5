import { dayWords } from "../../text/moment.ts";
import { periodWords } from "../../text/period.ts";
import { Note } from "../components/note.tsx";
import { brokenBy, correctUntilOf } from "./promised.ts";
import { fromOf } from "./publishing.ts";
import type { ShareView } from "./view.ts";

/** What people's files will promise of changes, and which goals would break what they promise by now. */
export const PromiseNote = ({ state, voice: { text, language } }: ShareView) => {
  const { promise, version } = state.sharing!;
  const { publish } = text.share;
  if (promise === null) return null;
  const until = correctUntilOf(state);
  const reviews = promise.reviews.map((month) => periodWords(language, month)).join(", ");
  const { unreviewed, begun } = brokenBy(state);
  return (
    <>
      {version && unreviewed.length > 0 && (
        <Note tint="warn">
          {publish.unreviewed(version.number, unreviewed.join(", "), promise.reviews.length > 0)}
        </Note>
      )}
      {begun.length > 0 && (
        <Note tint="warn">
          {publish.begun(periodWords(language, fromOf(state)), begun.join(", "))}
        </Note>
      )}
      <Note tint="info">
        {publish.promise(until === "" ? "" : dayWords(language, until), reviews)}
      </Note>
    </>
  );
};
