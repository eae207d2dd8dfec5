import { useLayoutEffect, useRef } from "preact/hooks";
import type { MoreEvenTold } from "../../addon/preview.ts";
import type { Evenness } from "../../core/company/more-even.ts";
import { answerTo } from "../state.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import { nearHundred } from "../team-at.ts";
import type { View } from "../view.ts";
import { isAsked, waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";
import { MiniTable } from "./mini-table.tsx";
import { Note } from "./note.tsx";

/**
 * Beside what is found of the goals' fairness: another division of the company target that asks more
 * evenly, looked for by a button, since it takes plans of their own; without a target, what can be done.
 */
export const Division = (view: View) => {
  const place = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  const { question, moreEven } = view.state;
  const isAnswered = answerTo(question, moreEven) !== null;
  // The button that was pressed gives way to the answer, and would take the focus with it.
  useLayoutEffect(() => {
    if (wasAsked.current && isAnswered && isFocusLost()) place.current?.focus();
    wasAsked.current = isAsked(view.state, "moreEven");
  });
  return (
    <div aria-live="polite" tabIndex={-1} ref={place}>
      <Told {...view} />
    </div>
  );
};

/** Nobody has moved on to another control meanwhile. */
const isFocusLost = (): boolean => document.activeElement === document.body;

const Told = (view: View) => {
  const { state, dispatch, voice } = view;
  const { fairness } = voice.text.company;
  const { steps } = state.question;
  const isDivided = steps.companyTarget !== undefined && steps.allocation !== undefined;
  if (!isDivided || isLessBetter(state)) return <Note>{fairness.undivided}</Note>;
  const found = answerTo(state.question, state.moreEven);
  if (found) return <Found {...view} value={found.value} />;
  return (
    <Button
      kind="plain small"
      isBusy={waitsFor(state, "moreEven")}
      isOff={isAsked(state, "preview", "look", "whatIf", "moreEven")}
      onClick={() => dispatch({ type: "moreEven" })}
    >
      {fairness.lookMoreEven}
    </Button>
  );
};

/** Now and with the better division, and the button that takes it. */
const Found = ({ voice, dispatch, value }: View & { readonly value: MoreEvenTold }) => {
  const { text, numbers } = voice;
  const { fairness, methods } = text.company;
  const better = value?.better ?? null;
  if (value === null || better === null) return <Note>{fairness.noneMoreEven}</Note>;
  const row = (name: string, of: (one: Evenness) => string) => ({
    name,
    cells: [of(value.now), of(better)],
  });
  const { rows } = fairness;
  return (
    <>
      <p class="hint">{fairness.moreEven(methods[better.by])}</p>
      <MiniTable
        head={["", fairness.before, fairness.after]}
        rows={[
          row(rows.found, ({ found }) => `${found.length}`),
          row(rows.least, ({ least }) => nearHundred(least)),
          row(rows.most, ({ most }) => nearHundred(most)),
          row(rows.goal, ({ goal }) => numbers.money(goal, value.currency)),
        ]}
      />
      <Button kind="plain small" onClick={() => dispatch({ type: "allocation", by: better.by })}>
        {fairness.divide}
      </Button>
    </>
  );
};
