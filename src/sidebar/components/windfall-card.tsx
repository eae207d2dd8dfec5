import type { Preview } from "../../addon/preview.ts";
import { apartDecimals } from "../../text/apart-decimals.ts";
import { periodWords } from "../../text/period.ts";
import { roughDecimals } from "../decimals.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { CheckField } from "./check-field.tsx";
import { Fold } from "./fold.tsx";
import { OneOffFold } from "./one-off-fold.tsx";

const SHOWN = 6;

type Windfall = Preview["windfalls"][number];

/** Results far above the usual: each counts as a one-off sale until the manager unticks it; and further ones. */
export const WindfallCard = (view: View) => {
  const { state, dispatch, voice } = view;
  const { review } = voice.text;
  const windfalls = state.preview?.value.windfalls ?? [];
  const shown = windfalls.slice(0, windfalls.length > SHOWN + 1 ? SHOWN : SHOWN + 1);
  const others = windfalls.slice(shown.length);
  if (!state.preview || state.preview.value.recent.people.length === 0) return null;
  const tick = (isNormal: boolean) => () => dispatch({ type: "windfalls", isNormal });
  return (
    <section class="card">
      <h2 class="cap">{review.windfalls(windfalls.length)}</h2>
      {windfalls.length > 0 && <span class="hint">{review.windfallsSay}</span>}
      {windfalls.length > 1 && (
        <div class="line">
          <Button kind="plain small" spoken={review.allAloud} onClick={tick(false)}>
            {review.all}
          </Button>
          <Button kind="plain small" spoken={review.noneAloud} onClick={tick(true)}>
            {review.none}
          </Button>
        </div>
      )}
      <Ticks {...view} windfalls={shown} />
      {others.length > 0 && (
        <Fold title={voice.text.more(others.length)}>
          <Ticks {...view} windfalls={others} />
        </Fold>
      )}
      <OneOffFold {...view} preview={state.preview.value} />
    </section>
  );
};

const Ticks = ({
  state,
  dispatch,
  voice,
  windfalls,
}: View & { readonly windfalls: readonly Windfall[] }) => {
  const { review } = voice.text;
  const { steps } = state.question;
  const currency = state.preview?.value.currency ?? null;
  const money = (amount: number) => voice.numbers.money(amount, currency, roughDecimals(amount));
  return (
    <>
      {windfalls.map(({ person, month, value, usual, limit, isTold }) => {
        const isIn = (list: typeof steps.normal) =>
          list?.some((one) => one.person === person && one.month === month) ?? false;
        const isNormal = isTold ? !isIn(steps.oneOffs) : isIn(steps.normal);
        const times = review.windfallTimes(
          voice.numbers.plain(value / usual, 1),
          voice.numbers.money(usual, currency, apartDecimals(value, usual)),
        );
        return (
          <CheckField
            key={`${person}:${month}`}
            id={`windfall-${encodeURIComponent(`${person}:${month}`)}`}
            label={review.windfall(person, periodWords(voice.language, month), money(value))}
            hint={
              isNormal
                ? review.normal(times)
                : (isTold ? review.toldOneOff : review.oneOff)(
                    times,
                    voice.numbers.money(limit, currency, apartDecimals(value, limit)),
                  )
            }
            isOn={!isNormal}
            onAnswer={(isOneOff) =>
              dispatch({ type: "windfall", person, month, isNormal: !isOneOff })
            }
          />
        );
      })}
    </>
  );
};
