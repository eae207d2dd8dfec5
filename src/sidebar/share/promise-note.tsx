import { dayWords } from "../../text/moment.ts";
import { periodWords } from "../../text/period.ts";
import { Note } from "../components/note.tsx";
import { brokenBy, correctUntilOf } from "./promised.ts";
import { fromOf, untilOf } from "./publishing.ts";
import type { ShareView } from "./view.ts";

/** What people's files will promise of changes. */
export const PromiseNote = ({ state, voice: { text, language } }: ShareView) => {
  const { promise } = state.sharing!;
  if (promise === null) return null;
  const until = correctUntilOf(state);
  const asked = untilOf(state);
  const words = (day: string) => (day === "" ? "" : dayWords(language, day));
  const reviews = promise.reviews.map((month) => periodWords(language, month)).join(", ");
  return (
    <Note tint="info">
      {text.share.publish.promise(words(until), reviews, asked === until ? "" : words(asked))}
    </Note>
  );
};

/** Whose goals would break what files promise by now. */
export const BrokenNotes = ({ state, voice: { text, language } }: ShareView) => {
  const { promise, version } = state.sharing!;
  const { publish } = text.share;
  if (promise === null || version === null) return null;
  const { unreviewed, begun } = brokenBy(state);
  return (
    <>
      {unreviewed.length > 0 && (
        <Note tint="warn">
          {publish.unreviewed(version.number, unreviewed.join(", "), promise.reviews.length > 0)}
        </Note>
      )}
      {begun.length > 0 && (
        <Note tint="warn">
          {publish.begun(periodWords(language, fromOf(state)), begun.join(", "))}
        </Note>
      )}
    </>
  );
};
