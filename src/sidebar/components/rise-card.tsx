import type { Preview } from "../../addon/preview.ts";
import { periodWords } from "../../text/period.ts";
import { DEFAULTS } from "../numbers/defaults.ts";
import { rises } from "../steps/rises.ts";
import { positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import { Bars } from "./bars.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";

const SHOWN = 4;

/** How high all goals together can get, review by review. */
export const RiseCard = (view: View) => (
  <PreviewCard {...view} title={view.voice.text.startLow.atMost}>
    {(preview) => <Rises {...view} preview={preview} />}
  </PreviewCard>
);

const Rises = ({ state, voice, preview }: View & { readonly preview: Preview }) => {
  const { text, numbers, language } = voice;
  const { startLow } = text;
  const { steps, probability } = state.question;
  const { sum } = teamAt(preview, positionOf(probability));
  const { reviews, currency } = preview;
  const amounts = rises(sum, reviews.length, steps.maxStep ?? DEFAULTS.maxStep);
  const money = (amount: number) => numbers.money(amount, currency);
  if (reviews.length === 0)
    return (
      <>
        <Say sentence={startLow.stays(money(sum))} />
        <Note>{startLow.noReviews}</Note>
      </>
    );
  const months = reviews.map((month) => periodWords(language, month));
  const bars = ["", ...months].map((month, i) => ({
    label: month || startLow.start,
    value: money(amounts[i] ?? 0),
    amount: amounts[i] ?? 0,
    isOpen: i > 0,
  }));
  // Of many reviews the first and the last: how far it goes.
  const shown = bars.length > SHOWN ? [...bars.slice(0, SHOWN - 1), ...bars.slice(-1)] : bars;
  return (
    <>
      <Say sentence={startLow.say(money(sum), money(amounts[amounts.length - 1] ?? sum))} />
      <Bars bars={shown} />
      <Note>{startLow.tell}</Note>
    </>
  );
};
