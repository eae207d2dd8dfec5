import fc from "fast-check";
import type { Act } from "../../src/sidebar/event.ts";
import { FLOW } from "../../src/sidebar/flow.ts";
import { machine } from "../../src/sidebar/machine.ts";
import { LIMITS, type NumberName } from "../../src/sidebar/numbers/number-field.ts";
import { firstState, type Reply, type State } from "../../src/sidebar/state.ts";
import { changes, doubt, fakeService, found, opening, UNDOABLE, withTold } from "./fake-service.ts";

const service = fakeService({
  open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE }, hasExample: true }),
  look: (source) =>
    found({
      source: source?.source.trim() || "Results!A1:M6",
      doubts: withTold([doubt("dates", { isOpen: true }), doubt("left:Bruno")], source?.told),
    }),
  changes: ({ growth }) =>
    changes({
      typed: growth === 0.07 ? [] : [{ tab: "G", kind: "growth", typed: 0.07, told: growth }],
    }),
});

const NAMES = Object.keys(LIMITS) as NumberName[];

export const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    { type: "read" },
    { type: "useSelection" },
    { type: "useExample" },
    { type: "removeExample" },
    { type: "looksRight" },
    { type: "next" },
    { type: "back" },
    { type: "skip" },
    { type: "create" },
    { type: "useTyped" },
    { type: "return" },
    { type: "showTab", tab: "goals" },
    { type: "undo" },
    { type: "cancel" },
    { type: "tryAgain" },
  ),
  fc.record({ type: fc.constant("typed" as const), source: fc.string({ maxLength: 9 }) }),
  fc.record({
    type: fc.constant("answer" as const),
    key: fc.constantFrom("dates", "left:Bruno"),
    value: fc.constantFrom("yes", "no"),
  }),
  fc.record({ type: fc.constant("roster" as const), source: fc.constantFrom("", "Team") }),
  fc.record({ type: fc.constant("metric" as const), metric: fc.constantFrom("Prima", "Pólizas") }),
  fc.record({ type: fc.constant("period" as const), period: fc.constantFrom("2026", "2026-Q1") }),
  fc.constantFrom<Act>(
    { type: "step", key: "isCount", value: true },
    { type: "stage", metric: "Citas", does: "up" },
    { type: "stage", metric: "Llamadas", does: "remove" },
    { type: "windfall", person: "Ana", month: "2025-03", isNormal: true },
    { type: "oneOff", person: "Ana", month: "2025-05" },
    { type: "windfalls", isNormal: true },
    { type: "season", from: "own" },
    { type: "season", from: "results" },
    { type: "support", what: "tools", isThere: true },
    { type: "support", what: "tools", isThere: false },
    { type: "won", reached: 0.9 },
    { type: "addPoint" },
    { type: "removePoint", at: 1 },
  ),
  fc.record({
    type: fc.constant("number" as const),
    field: fc.record({ name: fc.constantFrom(...NAMES), at: fc.nat(2) }),
    typed: fc.constantFrom("", "0", "7", "1.5", "120", "-3", "x"),
  }),
  fc.record({ type: fc.constant("goTo" as const), screen: fc.constantFrom(...FLOW) }),
  fc.record({ type: fc.constant("slide" as const), probability: fc.double() }),
);

type Outcome = "answer" | "refusal" | "period" | "silence" | "wait" | "late";
const outcome = fc.constantFrom<Outcome>(
  "answer",
  "answer",
  "answer",
  "refusal",
  "period",
  "silence",
  "wait",
  "late",
);

/** What the server (or the clock) makes of a state; nothing where nothing was asked. */
const heard = (state: State, what: Outcome): State => {
  if (!state.asking) return state;
  const { request, call } = state.asking;
  const ask = service[call.name] as (...args: readonly unknown[]) => unknown;
  const reply = () => ({ name: call.name, value: ask(...call.args) }) as Reply;
  switch (what) {
    case "answer":
      return machine(state, { type: "replied", request, reply: reply() });
    case "late":
      return machine(state, { type: "replied", request: request - 1, reply: reply() });
    case "refusal":
      return machine(state, { type: "told", request, code: "noTable", sentence: "(no)" });
    case "period":
      return machine(state, { type: "told", request, code: "periodPast", sentence: "(no)" });
    case "silence":
      return machine(state, { type: "unanswered", request, details: "" });
    case "wait":
      return machine(state, { type: "waited", request, wait: "long" });
  }
};

const step = (state: State, event: Act | Outcome): State =>
  typeof event === "string" ? heard(state, event) : machine(state, event);

// Random events alone seldom come far, so a story may begin on the way that most people take.
const WAY: readonly (Act | Outcome)[] = [
  "answer",
  "answer",
  { type: "answer", key: "dates", value: "no" },
  "answer",
  { type: "looksRight" },
  "answer",
  { type: "next" },
  { type: "answer", key: "left:Bruno", value: "no" },
  { type: "next" },
  "answer",
  "answer",
  { type: "next" },
  { type: "next" },
  { type: "next" },
  { type: "next" },
  { type: "next" },
  "answer",
  { type: "useTyped" },
  "answer",
  { type: "create" },
  "answer",
  { type: "undo" },
  "answer",
];
export const story = fc
  .tuple(fc.nat(WAY.length), fc.array(fc.oneof(act, outcome, outcome), { maxLength: 60 }))
  .map(([length, more]) => [...WAY.slice(0, length), ...more]);

/** Every state that a story goes through. */
export const statesOf = (events: readonly (Act | Outcome)[]): readonly State[] => {
  const states = [firstState];
  for (const event of events) states.push(step(states[states.length - 1]!, event));
  return states;
};
