import { checkCurve } from "../../../core/incentives/payout-curve.ts";
import { givenYear } from "../../../core/season/given-year.ts";
import { type Layout, listRow } from "../frame/layout.ts";
import { isList, type Place } from "../frame/place.ts";
import type { TabKey } from "../frame/tab.ts";
import type { Curve, InputName, InputsTold, NumberKind, TypedInput } from "./typed-input.ts";
import type { SeenTab, UserCell } from "./user-cells.ts";

/** A tab of ours as it stands: how it is laid out, what it is called, where its parts are and what they hold. */
export interface InputTab {
  readonly layout: Layout;
  readonly name: string;
  readonly place: Place;
  readonly seen: SeenTab;
}

/** What is typed into the user's cells (`cells`) and is another thing than the answers say. */
export const typedInputs = (
  tabs: readonly InputTab[],
  cells: readonly UserCell[],
  { companyTarget, growth, season, pay }: InputsTold,
): readonly TypedInput[] => {
  const on = (key: TabKey, reads: (tab: TypedOn) => readonly TypedInput[]) =>
    tabs.flatMap((tab) =>
      tab.layout.key === key
        ? reads({ ...tab, cells: cells.filter((cell) => cell.tab === key) })
        : [],
    );
  return [
    ...on("goals", (tab) => single(tab, TARGET, "companyTarget", companyTarget)),
    ...on("seasonality", (tab) => [
      ...seasonOn(tab, season),
      ...single(tab, GROWTH, "growth", growth),
    ]),
    ...on("incentives", (tab) =>
      pay === null
        ? []
        : [
            ...targetsOn(tab, pay.targets),
            ...curveOn(tab, pay.curve),
            ...single(tab, CAP, "cap", pay.cap),
            ...single(tab, BUDGET, "budget", pay.budget),
          ],
    ),
  ];
};

/** What the answers have written into an input: "" for a blank, null where it is none of theirs. */
export const toldAt = (told: InputsTold, layout: Layout, spot: Spot): number | "" | null =>
  TOLD[layout.key]?.(told, spot, layout) ?? null;

type ToldOn = (told: InputsTold, spot: Spot, layout: Layout) => number | "" | null;

const isAt = (one: Spot, { row, column }: Spot): boolean =>
  one.row === row && one.column === column;

const keyIn = (list: string, row: string): string | null =>
  row.startsWith(listRow(list, "")) ? row.slice(listRow(list, "").length) : null;

const toldInSeason: ToldOn = ({ growth, season }, spot, layout) => {
  if (isAt(spot, GROWTH)) return growth ?? "";
  const month = keyIn("months", spot.row);
  if (month === null || spot.column !== "own") return null;
  return season?.[keysOf({ layout }, "months").indexOf(month)] ?? "";
};

const toldInPay: ToldOn = ({ pay }, spot) => {
  if (pay === null) return null;
  if (isAt(spot, CAP)) return pay.cap ?? "";
  if (isAt(spot, BUDGET)) return pay.budget ?? "";
  const person = keyIn("people", spot.row);
  if (person !== null && spot.column === "target") return pay.targets.get(person) ?? "";
  return toldInCurve(pay.curve, spot);
};

const toldInCurve = (curve: Curve, { row, column }: Spot): number | "" | null => {
  const point = keyIn("curve", row);
  const part = CURVE_COLUMNS.indexOf(column);
  return point === null || part < 0 ? null : (curve[Number(point) - 1]?.[part] ?? "");
};

interface TypedOn extends InputTab {
  /** The user's cells on this tab. */
  readonly cells: readonly UserCell[];
}

type Spot = Pick<UserCell, "row" | "column">;

const TARGET: Spot = { row: "target", column: "final" };
const GROWTH: Spot = { row: "market", column: "observed" };
const CAP: Spot = { row: "cap", column: "target" };
const BUDGET: Spot = { row: listRow("cost", "1"), column: "at.1" };

const TOLD: Readonly<Partial<Record<TabKey, ToldOn>>> = {
  goals: ({ companyTarget }, spot) => (isAt(spot, TARGET) ? (companyTarget ?? "") : null),
  seasonality: toldInSeason,
  incentives: toldInPay,
};

/** More than this is a percentage without its sign, as the core has it. */
const MOST_SHARE = 20;

/** What one cell holds all of. */
type CellName =
  | { readonly kind: NumberKind }
  | Extract<InputName, { readonly kind: "target" | "factor" }>;

/** What the answers take. */
const TAKES: Readonly<Record<CellName["kind"], (value: number) => boolean>> = {
  companyTarget: (value) => value > 0,
  budget: (value) => value >= 0,
  cap: (value) => value >= 0 && value <= MOST_SHARE,
  growth: (value) => value > -1 && value <= 1,
  target: (value) => value >= 0,
  factor: (value) => value >= 0,
};

/** What a cell holds: a number, nothing (null), or what is no number. */
type Held = number | null | { readonly typed: string };

const heldAt = ({ place, seen }: InputTab, { row, column }: Spot): Held => {
  const [r, c] = [place.rows.get(row), place.columns.get(column)];
  const value = r === undefined || c === undefined ? "" : seen.cellAt(r, c).value;
  if (typeof value === "number") return value;
  return value === "" ? null : { typed: typeof value === "string" ? value : "" };
};

const isTypedAt = ({ cells }: TypedOn, spot: Spot): boolean =>
  cells.some(({ row, column }) => row === spot.row && column === spot.column);

/** A number or a blank that is an answer; else what is wrong with it. */
const answerIn = (
  tab: InputTab,
  spot: Spot,
  of: CellName,
): { readonly value: number | null } | { readonly wrong: TypedInput } => {
  const held = heldAt(tab, spot);
  if (held === null || (typeof held === "number" && TAKES[of.kind](held))) return { value: held };
  return { wrong: unusable(tab, of, typeof held === "number" ? held : held.typed) };
};

const unusable = ({ name }: InputTab, of: InputName, typed: number | string): TypedInput => ({
  tab: name,
  kind: "unusable",
  of,
  typed,
});

const single = (
  tab: TypedOn,
  spot: Spot,
  kind: NumberKind,
  told: number | null,
): readonly TypedInput[] => {
  if (!isTypedAt(tab, spot)) return [];
  const answer = answerIn(tab, spot, { kind });
  if ("wrong" in answer) return [answer.wrong];
  return answer.value === told ? [] : [{ tab: tab.name, kind, typed: answer.value, told }];
};

/** To be paid nothing and to have no amount are one. */
const targetsOn = (tab: TypedOn, told: ReadonlyMap<string, number>): readonly TypedInput[] =>
  keysOf(tab, "people").flatMap((person): readonly TypedInput[] => {
    const spot = { row: listRow("people", person), column: "target" };
    if (!isTypedAt(tab, spot)) return [];
    const answer = answerIn(tab, spot, { kind: "target", person });
    if ("wrong" in answer) return [answer.wrong];
    const before = told.get(person) ?? null;
    return (answer.value ?? 0) === (before ?? 0)
      ? []
      : [{ tab: tab.name, kind: "target", person, typed: answer.value, told: before }];
  });

const CURVE_COLUMNS: readonly string[] = ["person", "target"];

const curveOn = (
  tab: TypedOn,
  told: NonNullable<InputsTold["pay"]>["curve"],
): readonly TypedInput[] => {
  const rows = [...tab.place.rows.keys()].filter((row) => row.startsWith(listRow("curve", "")));
  const isTyped = rows.some((row) =>
    CURVE_COLUMNS.some((column) => isTypedAt(tab, { row, column })),
  );
  if (!isTyped) return [];
  const points = rows
    .map((row) => CURVE_COLUMNS.map((column) => heldAt(tab, { row, column })))
    .filter((point) => point.some((held) => held !== null));
  const numbers = points.filter((point): point is [number, number] =>
    point.every((held) => typeof held === "number"),
  );
  const typed = [...numbers].sort(([one], [other]) => one - other);
  if (numbers.length < points.length || !passes(() => checkCurve(typed)))
    return [unusable(tab, { kind: "curve" }, "")];
  return JSON.stringify(typed) === JSON.stringify(told)
    ? []
    : [{ tab: tab.name, kind: "curve", typed, told }];
};

const seasonOn = (tab: TypedOn, told: readonly number[] | null): readonly TypedInput[] => {
  const months = keysOf(tab, "months").map((key, i) => {
    const row = listRow("months", key);
    const own = answerIn(tab, { row, column: "own" }, { kind: "factor", month: i + 1 });
    const used = heldAt(tab, { row, column: "used" });
    return {
      ...{ month: i + 1, own, used: typeof used === "number" ? hundredths(used) : 1 },
      isTyped: isTypedAt(tab, { row, column: "own" }),
    };
  });
  if (!months.some(({ isTyped }) => isTyped)) return [];
  const wrong = months.flatMap(({ own }) => ("wrong" in own ? [own.wrong] : []));
  if (wrong.length > 0) return wrong;
  const owns = months.map(({ own }) => ("value" in own ? own.value : null));
  const isBlank = owns.every((own) => own === null);
  const typed = isBlank ? null : months.map(({ used }, i) => owns[i] ?? used);
  if (typed !== null && !passes(() => givenYear(typed)))
    return [unusable(tab, { kind: "season" }, "")];
  if (JSON.stringify(typed) === JSON.stringify(told)) return [];
  return [
    {
      tab: tab.name,
      kind: "season",
      typed,
      months: months.flatMap(({ month, isTyped }, i) =>
        isTyped ? [{ month, typed: owns[i] ?? null, told: told?.[i] ?? null }] : [],
      ),
    },
  ];
};

const keysOf = ({ layout: { rows } }: Pick<InputTab, "layout">, list: string): readonly string[] =>
  rows.filter(isList).find((slot) => slot.list === list)?.keys ?? [];

const passes = (check: () => void): boolean => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};

const hundredths = (factor: number): number => Math.round(100 * factor) / 100;
