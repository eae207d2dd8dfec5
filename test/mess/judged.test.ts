import { describe, expect, it } from "vitest";
import type { Doubt } from "../../src/core/doubts.ts";
import { GoalError } from "../../src/core/errors.ts";
import { readTable } from "../../src/sheet/read/read-table.ts";
import type { Reading } from "../../src/sheet/read/reading.ts";
import { judge, type Read } from "./judged.ts";
import type { Mess } from "./mess.ts";
import { messAt } from "./mess-at.ts";

const isFit = (mess: Mess): boolean =>
  mess.defects.size === 0 && judge(mess, reader(mess)).outcome === "right";

const reader =
  (mess: Mess): Read =>
  (told) =>
    readTable(mess.grid, { ...mess.options, told });

const mess = Array.from({ length: 200 }, (_, seed) => messAt(seed)).find(isFit)!;
const reading = reader(mess)({});

const judgeOf = (read: Read, about: Partial<Mess> = {}) => judge({ ...mess, ...about }, read);

/** The reading with one result changed. */
const changed = (change: (value: number | null) => number | null): Reading => {
  const [metric, ...others] = reading.metrics;
  const [one, ...rest] = metric!.results.people;
  const at = one!.values.findIndex((value) => value !== null);
  const values = one!.values.map((value, index) => (index === at ? change(value) : value));
  const results = { ...metric!.results, people: [{ ...one!, values }, ...rest] };
  return { ...reading, metrics: [{ ...metric!, results }, ...others] };
};

const doubt: Doubt = {
  code: "numbers",
  facts: { value: "1.234", comma: 1234, point: 1.234 },
  key: "numbers",
  options: ["comma", "point"],
  answer: "point",
  isTold: false,
  isOpen: true,
};

describe("the judge of readings", () => {
  it("finds a right reading right", () => {
    expect(judgeOf(() => reading)).toMatchObject({ outcome: "right", fault: null });
  });

  it("finds a changed, a lost and a new number", () => {
    expect(judgeOf(() => changed((value) => value! * 1000)).fault).toContain("not");
    expect(judgeOf(() => changed(() => null)).fault).toContain("null, not");
    const metrics = mess.truth.metrics.map((metric) => ({
      ...metric,
      values: metric.values.map((values) => values.map(() => null)),
    }));
    expect(judgeOf(() => reading, { truth: { ...mess.truth, metrics } }).fault).toContain(
      "not null",
    );
  });

  it("finds a stranger, a wrong name of a metric and a wrong currency", () => {
    const { truth } = mess;
    const [one, ...others] = truth.metrics;
    const named = { ...truth, metrics: [{ ...one!, names: ["Other"] }, ...others] };
    const paid = {
      ...truth,
      metrics: [{ ...one!, currency: "JPY", saysCurrency: true }, ...others],
    };
    for (const wrong of [{ ...truth, people: ["Nobody", ...truth.people.slice(1)] }, named, paid])
      expect(judgeOf(() => reading, { truth: wrong }).outcome).toBe("wrong");
  });

  it("lets a question explain a wrong number, if the true answer puts it right", () => {
    const asked = { ...changed((value) => value! * 1000), doubts: [doubt] };
    const put: Read = (told) => (told["numbers"] === undefined ? asked : reading);
    expect(judgeOf(put)).toMatchObject({ outcome: "answered", isOpen: true });
    expect(judgeOf(() => asked).outcome).toBe("wrong");
  });

  it("finds a question that does not offer the true answer, or is asked for ever", () => {
    expect(judgeOf(() => ({ ...reading, doubts: [{ ...doubt, options: ["?"] }] })).fault).toContain(
      "does not offer",
    );
    let asked = 0;
    const more = (): Reading => ({ ...reading, doubts: [{ ...doubt, key: `numbers${asked++}` }] });
    expect(judgeOf(more).fault).toContain("still asks");
  });

  it("finds an oddity that is not named", () => {
    expect(judgeOf(() => reading, { said: [["negatives"]] }).fault).toContain("negatives");
  });

  it("takes a refusal for right only where it is deserved", () => {
    const refuse = () => {
      throw new GoalError("mixedCurrencies", { first: "EUR", second: "USD" });
    };
    expect(judgeOf(refuse).outcome).toBe("refused");
    expect(judgeOf(refuse, { refusal: "mixedCurrencies" }).outcome).toBe("rightlyRefused");
    expect(judgeOf(() => reading, { refusal: "mixedCurrencies" }).outcome).toBe("wrong");
  });
});
