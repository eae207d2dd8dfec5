import type { Preview } from "../../addon/preview.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { RadioField } from "./radio-field.tsx";

const SHOWN = 3;
const LITTLE = 0.05;

type Windfall = Preview["windfalls"][number];

/** Results far above the usual: each counts as a one-off sale until the manager calls it normal. */
export const WindfallCard = (view: View) => {
  const { review } = view.voice.text;
  const all = view.state.preview?.value.windfalls ?? [];
  const isLarge = ({ value, limit }: Windfall) => value - limit >= LITTLE * value;
  // What is cut by next to nothing is not worth a question on the screen.
  const large = all.filter(isLarge);
  const windfalls = [...large, ...all.filter((one) => !isLarge(one))];
  const shown = Math.min(SHOWN, large.length);
  const others = windfalls.slice(shown);
  if (windfalls.length === 0) return null;
  return (
    <section class="card">
      <h2 class="cap">{review.windfalls}</h2>
      <Questions {...view} windfalls={windfalls.slice(0, shown)} />
      {others.length > 0 && (
        <Fold title={review.moreQuestions(others.length)}>
          <Questions {...view} windfalls={others} />
        </Fold>
      )}
    </section>
  );
};

const Questions = ({
  state,
  dispatch,
  voice,
  windfalls,
}: View & { readonly windfalls: readonly Windfall[] }) => {
  const { review } = voice.text;
  const { steps } = state.question;
  const currency = state.preview?.value.currency ?? null;
  return (
    <>
      {windfalls.map(({ person, month, value, usual, limit }) => {
        const money = (amount: number) =>
          voice.numbers.money(amount, currency, amount >= LARGE ? 0 : decimalsOf([amount]));
        const isNormal =
          steps.normal?.some((one) => one.person === person && one.month === month) ?? false;
        return (
          <div key={`${person}:${month}`} class="doubt">
            <RadioField
              id={`windfall-${encodeURIComponent(`${person}:${month}`)}`}
              label={review.windfall(
                person,
                periodWords(voice.language, month),
                money(value),
                voice.numbers.plain(value / usual, 1),
                money(limit),
              )}
              value={isNormal ? "normal" : "oneOff"}
              options={[
                { value: "oneOff", words: review.oneOff },
                { value: "normal", words: review.normal },
              ]}
              error={null}
              hasFocus={false}
              onAnswer={(answer) =>
                dispatch({ type: "windfall", person, month, isNormal: answer === "normal" })
              }
            />
          </div>
        );
      })}
    </>
  );
};

const LARGE = 100;
