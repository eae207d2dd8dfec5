import type { WhatIf } from "../../addon/preview.ts";
import { answerTo } from "../state.ts";
import { nearHundred } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { isAsked, waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";
import { MiniTable } from "./mini-table.tsx";

/** Three plans side by side, asked for by a button: they are no part of each preview. */
export const WhatIfFold = ({ state, dispatch, voice }: View) => {
  const { whatIf } = voice.text.company;
  const told = answerTo(state.question, state.whatIf);
  return (
    <Fold title={whatIf.title}>
      {told ? (
        <Scenarios
          voice={voice}
          value={told.value}
          isHanded={told.of.steps.allocation !== undefined}
        />
      ) : (
        <>
          <p class="hint">
            {state.question.steps.allocation === undefined ? whatIf.why : whatIf.whyHanded}
          </p>
          <Button
            kind="plain small"
            isBusy={waitsFor(state, "whatIf")}
            isOff={isAsked(state, "preview", "look", "whatIf")}
            onClick={() => dispatch({ type: "whatIf" })}
          >
            {state.whatIf === null ? whatIf.compare : whatIf.again}
          </Button>
        </>
      )}
    </Fold>
  );
};

const YEAR = 12; // months

/** Amounts in thousands where they are long: three columns have 300 pixels. */
const LONG = 100_000;

interface ScenariosProps {
  readonly voice: Voice;
  readonly value: WhatIf;
  /** Whether the goals add up to the company's target, whatever is asked for. */
  readonly isHanded: boolean;
}

const Scenarios = ({ voice, value, isHanded }: ScenariosProps) => {
  const { text, numbers } = voice;
  const { whatIf } = text.company;
  const { scenarios, currency, months, isBegun } = value;
  const isLong = scenarios.some(({ goal }) => goal >= LONG);
  const amount = (number: number | null) =>
    number === null ? "–" : numbers.money(isLong ? number / 1000 : number, currency);
  const chance = (share: number | null) =>
    share === null ? "–" : text.goals.inHundred(nearHundred(share));
  const row = (name: string, of: (one: WhatIf["scenarios"][number]) => string, line?: string) => ({
    name,
    cells: scenarios.map(of),
    ...(line === undefined ? {} : { line }),
  });
  const isKnown = (key: "capacity" | "cost") => scenarios.some((one) => one[key] !== null);
  // Goals that are the target have its chance.
  const hasGap = scenarios.some(({ gap }) => gap !== null && gap !== 0);
  return (
    <>
      {isHanded && <p class="hint">{whatIf.handed}</p>}
      {isLong && <p class="hint">{whatIf.thousands}</p>}
      <MiniTable
        head={[
          whatIf.plan,
          ...scenarios.map(({ name }) => (isHanded ? whatIf.marketNames : whatIf.names)[name]),
        ]}
        rows={[
          ...(isHanded
            ? []
            : [row(whatIf.rows.probability, ({ probability }) => chance(probability))]),
          row(whatIf.rows.growth, ({ growth }) => numbers.change(growth, 1), whatIf.lines.growth),
          ...(isKnown("capacity")
            ? [row(whatIf.rows.capacity, ({ capacity }) => amount(capacity), whatIf.lines.capacity)]
            : []),
          row(whatIf.rows.goal, ({ goal }) => amount(goal)),
          row(
            whatIf.rows.expected,
            ({ expected }) => amount(expected),
            whatIf.lines.expected(
              numbers.plain(months, Number.isInteger(months) ? 0 : 1),
              numbers.percent(months / YEAR),
              isBegun,
            ),
          ),
          row(whatIf.rows.teamChance, ({ teamChance }) => chance(teamChance)),
          row(whatIf.rows.hitShare, ({ hitShare }) => chance(hitShare)),
          ...(hasGap
            ? [
                row(whatIf.rows.gap, ({ gap }) => amount(gap)),
                row(
                  whatIf.rows.targetChance,
                  ({ targetChance }) => chance(targetChance),
                  isHanded ? undefined : whatIf.lines.targetChance,
                ),
              ]
            : []),
          ...(isKnown("cost") ? [row(whatIf.rows.cost, ({ cost }) => amount(cost))] : []),
        ]}
      />
    </>
  );
};
