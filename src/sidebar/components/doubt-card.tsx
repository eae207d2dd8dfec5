import type { AskedDoubt } from "../../addon/service.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { DoubtField } from "./doubt-field.tsx";
import { Icon } from "./icon.tsx";

interface DoubtCardProps extends View {
  readonly doubts: readonly AskedDoubt[];
}

/** Questions side by side: amber while one waits that nothing in the table answers. */
export const DoubtCard = ({ doubts, ...view }: DoubtCardProps) => {
  if (doubts.length === 0) return null;
  const isWaiting = doubts.some(waits);
  return (
    <section class={isWaiting ? "card warn" : "card"}>
      <h2 class="cap">
        {isWaiting && <Icon name="alert" />}
        {isWaiting ? view.voice.text.data.unsure : answeredWords(doubts, view.voice)}
      </h2>
      <DoubtFields {...view} doubts={doubts} />
    </section>
  );
};

export const DoubtFields = ({ doubts, ...view }: DoubtCardProps) => (
  <>
    {doubts.map((doubt) => (
      <DoubtField key={doubt.key} {...view} doubt={doubt} />
    ))}
  </>
);

/** Whether a question is the user's alone and has not been answered. */
export const waits = ({ isOpen, isTold }: AskedDoubt): boolean => isOpen && !isTold;

/** "2 questions answered for you", as long as the user has not answered them all. */
export const answeredWords = (doubts: readonly AskedDoubt[], { text }: Voice): string => {
  const assumed = doubts.filter(({ isTold }) => !isTold);
  return assumed.length === 0 ? text.data.yourAnswers : text.data.answeredForYou(assumed.length);
};
