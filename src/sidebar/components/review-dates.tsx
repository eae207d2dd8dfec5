import { periodWords } from "../../text/period.ts";
import type { State } from "../state.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import type { View } from "../view.ts";
import { Note } from "./note.tsx";

/** From which months a reviewed goal may hold. */
export const ReviewDates = ({ state, voice }: View) => {
  const reviews = reviewsOf(state);
  if (reviews.length === 0) return null;
  return (
    <span class="hint">
      {reviews.map((month) => periodWords(voice.language, month)).join(" · ")}
    </span>
  );
};

/** What is owed to those who have the goals. */
export const ReviewRules = ({ state, voice }: View) => {
  const { startLow } = voice.text;
  return (
    <>
      {!isLessBetter(state) && <Note>{startLow.lowering}</Note>}
      {reviewsOf(state).length > 0 && <Note tint="info">{startLow.tell}</Note>}
    </>
  );
};

const reviewsOf = ({ problem, preview }: State): readonly string[] =>
  problem ? [] : (preview?.value.reviews ?? []);
