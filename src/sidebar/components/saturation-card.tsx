import type { Preview } from "../../addon/preview.ts";
import { isWonAs } from "../steps/won.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";

/** Growth that flattens, and a button that takes it for what is won of the market. Nothing where no ceiling is seen. */
export const SaturationCard = ({ state, dispatch, voice }: View) => {
  const preview = state.problem ? null : state.preview?.value;
  const found = preview?.saturation;
  if (!preview || found?.verdict !== "flattening") return null;
  const { numbers, text } = voice;
  const { saturation } = text.potential;
  const reached = found.reached!;
  const share = numbers.percent(reached);
  return (
    <section class="card">
      <h2 class="cap">{saturation.title}</h2>
      <p class="say">
        {saturation.say(
          numbers.change(found.growthBefore!),
          numbers.change(found.growthNow!),
          share,
          ceilingWords(found.ceiling!, preview, voice),
        )}
      </p>
      {isWonAs(state.question.steps.potential, reached) ? (
        <Note tint="good">{saturation.taken(share)}</Note>
      ) : (
        <Button kind="plain small" onClick={() => dispatch({ type: "won", reached })}>
          {saturation.take(share)}
        </Button>
      )}
    </section>
  );
};

const ceilingWords = (ceiling: number, { currency }: Preview, { numbers }: View["voice"]): string =>
  numbers.money(ceiling, currency, ceiling >= LARGE ? 0 : 1);

const LARGE = 100; // From here on decimals say nothing.
