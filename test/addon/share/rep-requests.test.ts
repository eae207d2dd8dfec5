import { describe, expect, it } from "vitest";
import { repTabIn } from "../../../src/addon/share/rep-mark.ts";
import { firstRequests, updateRequests } from "../../../src/addon/share/rep-requests.ts";
import { addMonths, monthOf } from "../../../src/core/calendar/month.ts";
import type { RepFacts } from "../../../src/sheet/rep/rep-facts.ts";
import {
  inputAreas,
  inputPlaces,
  NOTHING_TYPED,
  type RepInputs,
} from "../../../src/sheet/rep/rep-inputs.ts";
import { repWhy } from "../../../src/sheet/rep/rep-why.ts";
import { teamRange } from "../../../src/sheet/rep/team-range.ts";
import { whyFacts } from "../../../src/sheet/workbook/goals/why-facts.ts";
import { numbersIn } from "../../../src/text/number.ts";
import { CALLS, PREMIUM, repFacts, spanishFacts } from "../../sheet/rep/facts.ts";
import { wave, workbookFacts } from "../../sheet/workbook/facts.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const NOTHING = { typed: NOTHING_TYPED, known: [] };
const OWNER = "marta@example.com";
/** What the file's host carries out. */
const KINDS = [
  ...["updateSpreadsheetProperties", "updateSheetProperties", "addSheet", "updateCells"],
  ...["mergeCells", "unmergeCells", "updateDimensionProperties", "setDataValidation"],
  ...["addConditionalFormatRule", "deleteConditionalFormatRule", "addProtectedRange"],
  ...["updateProtectedRange", "addChart", "updateChartSpec", "createDeveloperMetadata"],
  "deleteDeveloperMetadata",
];
const kindsOf = (requests: readonly Request[]) => requests.flatMap((one) => Object.keys(one));

/** The file as it is told after its first requests: ids as Google gives them. */
const seenAfter = (requests: readonly Request[], sheetId: number): Sheet => {
  const all = <K extends keyof Request>(kind: K) =>
    requests.flatMap((one) =>
      one[kind] === undefined ? [] : [one[kind] as NonNullable<Request[K]>],
    );
  return {
    properties: {
      ...{ sheetId, title: "My goal", index: 0 },
      gridProperties: { rowCount: 90, columnCount: 7 },
    },
    merges: all("mergeCells").map(({ range }) => range!),
    charts: all("addChart").map(({ chart }, i) => ({ ...chart, chartId: 500 + i })),
    conditionalFormats: all("addConditionalFormatRule").map(({ rule }) => rule!),
    protectedRanges: all("addProtectedRange").map(({ protectedRange }) => ({
      ...protectedRange,
      protectedRangeId: 77,
    })),
    developerMetadata: all("createDeveloperMetadata").map(({ developerMetadata }, i) => ({
      ...developerMetadata,
      metadataId: 900 + i,
    })),
  };
};

/** The cells that requests write, "D14". */
const touched = (requests: readonly Request[]): ReadonlySet<string> =>
  new Set(
    requests.flatMap(({ updateCells }) => {
      const {
        startRowIndex = 0,
        endRowIndex = 0,
        startColumnIndex = 0,
        endColumnIndex = 0,
      } = updateCells?.range ?? {};
      return Array.from({ length: endRowIndex - startRowIndex }, (_, i) =>
        Array.from(
          { length: endColumnIndex - startColumnIndex },
          (__, j) => `${String.fromCharCode(65 + startColumnIndex + j)}${startRowIndex + i + 1}`,
        ),
      ).flat();
    }),
  );
const inputCells = (facts: RepFacts): readonly string[] =>
  inputAreas(inputPlaces(facts)).flatMap((area) => {
    const [, left = "", top = "", right = "", bottom = ""] =
      /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(area) ?? [];
    const cells: string[] = [];
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let code = left.charCodeAt(0); code <= right.charCodeAt(0); code++)
        cells.push(`${String.fromCharCode(code)}${row}`);
    return cells;
  });

describe("a new file", () => {
  it("is one batch of what every host carries out", () => {
    for (const facts of [repFacts(), spanishFacts(), repFacts({ metrics: [PREMIUM, CALLS] })])
      expect(
        kindsOf(firstRequests(facts, 0, OWNER, [])).filter((one) => !KINDS.includes(one)),
      ).toEqual([]);
  });

  it("lets the person into the yellow cells alone", () => {
    const requests = firstRequests(repFacts(), 0, OWNER, []);
    const [protect] = requests.flatMap(({ addProtectedRange }) =>
      addProtectedRange ? [addProtectedRange.protectedRange!] : [],
    );
    expect(protect).toMatchObject({ range: { sheetId: 0 }, editors: { users: [OWNER] } });
    expect(protect!.unprotectedRanges).toHaveLength(inputAreas(inputPlaces(repFacts())).length);
  });

  it("takes no text for a formula", () => {
    const facts = repFacts({ person: "=HYPERLINK(1)", manager: "+1" });
    const texts = JSON.stringify(firstRequests(facts, 0, OWNER, []));
    expect(texts).not.toMatch(/"formulaValue":"[^"]*HYPERLINK/);
  });
});

describe("a file that is there", () => {
  const facts = repFacts();
  const seen = [
    seenAfter(firstRequests(facts, 0, OWNER, []), 0),
    { properties: { sheetId: 5, title: "Mine", index: 1 } },
  ];
  const next = repFacts({
    ...{ version: 2, pay: null, rewards: [] },
    change: { from: monthOf(2026, 4), cause: "leave" },
    metrics: [{ ...PREMIUM, before: 256_000, goal: 240_000 }],
  });

  it("is found by its mark, not where somebody copied the tab", () => {
    expect(repTabIn(seen)?.mark).toMatchObject({ sheetId: 0, version: 1 });
    const copy = { ...seen[0]!, properties: { ...seen[0]!.properties, sheetId: 6 } };
    expect(repTabIn([copy])).toBeNull();
    expect(repTabIn([copy, ...seen])?.mark.sheetId).toBe(0);
  });

  it("is written again but for what the person types into, and makes nothing twice", () => {
    const { requests, left } = updateRequests(next, seen, NOTHING, OWNER);
    const cells = touched(requests);
    for (const cell of inputCells(facts)) expect(cells).not.toContain(cell);
    expect(cells).toContain("B2");
    expect(left).toEqual([]);
    const kinds = kindsOf(requests);
    for (const kind of ["addSheet", "addChart", "addProtectedRange", "updateSpreadsheetProperties"])
      expect(kinds).not.toContain(kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(count("addConditionalFormatRule")).toBe(count("deleteConditionalFormatRule"));
    expect(count("createDeveloperMetadata")).toBe(count("deleteDeveloperMetadata"));
    expect(kinds.filter((one) => !KINDS.includes(one))).toEqual([]);
  });

  it("clears what an earlier version had further down", () => {
    const { requests } = updateRequests(next, seen, NOTHING, OWNER);
    const last = repTabIn(seen)!.mark.rows;
    expect(touched(requests)).toContain(`B${last}`);
  });

  it("leaves other tabs, and rules and charts of the person's, alone", () => {
    const own = {
      ...seen[0]!,
      charts: [
        ...seen[0]!.charts!,
        {
          chartId: 3,
          position: { overlayPosition: { anchorCell: { rowIndex: 1, columnIndex: 9 } } },
        },
      ],
      conditionalFormats: [
        { ranges: [{ sheetId: 0, startRowIndex: 1, endRowIndex: 2 }] },
        ...seen[0]!.conditionalFormats!,
      ],
    };
    const { requests } = updateRequests(next, [own, seen[1]!], NOTHING, OWNER);
    const text = JSON.stringify(requests);
    expect(text).not.toContain('"sheetId":5');
    expect(text).not.toContain('"chartId":3');
    const deleted = requests.flatMap(({ deleteConditionalFormatRule: rule }) =>
      rule ? [rule.index] : [],
    );
    expect(deleted).toEqual([4, 3, 2, 1]);
  });

  it("gets a new tab in front where months or metrics are others, with what was typed", () => {
    const inputs: RepInputs = {
      sold: [
        { metric: "New premium", month: addMonths(facts.period.start, 1), result: 17_111 },
        { metric: "Gone", month: facts.period.start, result: 3 },
      ],
      ...{ readOn: null, verdict: null, comment: "=1+1", problems: [] },
    };
    const { requests, left } = updateRequests(
      repFacts({ metrics: [PREMIUM, CALLS] }),
      seen,
      { typed: inputs, known: [] },
      OWNER,
    );
    const text = JSON.stringify(requests);
    expect(requests.find(({ addSheet }) => addSheet)?.addSheet?.properties).toMatchObject({
      ...{ title: "My goal", index: 0 },
    });
    expect(text).toContain("My goal until 12 Jan 2026");
    expect(text).toContain('"numberValue":17111');
    expect(text).toContain('"stringValue":"=1+1"');
    expect(left).toEqual([{ metric: "Gone", month: facts.period.start, value: 3 }]);
    expect(kindsOf(requests).filter((one) => !KINDS.includes(one))).toEqual([]);
    for (const { updateCells } of requests) expect(updateCells?.range?.sheetId).not.toBe(0);
  });

  it("gets a new tab where ours is gone, whatever else has its name", () => {
    const others = [{ properties: { sheetId: 1001, title: "My goal" } }];
    const { requests } = updateRequests(facts, others, NOTHING, OWNER);
    const { sheetId, title } = requests.find(({ addSheet }) => addSheet)!.addSheet!.properties!;
    expect([sheetId, title]).toEqual([1002, "My goal (2)"]);
  });
});

describe("a colleague", () => {
  const people = ["Zbigniew Kowalczyk", "Oluwaseun Adé", "Ingrid Qvist", "Yūto", "Fergus", "Ana"];
  const results = {
    start: monthOf(2024, 1),
    people: people.map((person, i) => ({ person, values: wave(21_000 + 3_137 * i, 24, 0.2) })),
  };
  const team = workbookFacts({}, results);
  const { plan } = team;
  const mine = plan.goals.find(({ person }) => person === "Ana")!;
  const others = plan.goals.filter((goal) => goal !== mine);

  const facts = (language: "en" | "es"): RepFacts => {
    const base = language === "en" ? repFacts() : spanishFacts();
    const said = repWhy(whyFacts(mine, team), { isOwn: false, hidesChance: false }, base);
    return {
      ...base,
      metrics: [
        {
          ...PREMIUM,
          ...{ step: plan.step, start: mine.start, goal: mine.goal, stretch: mine.stretch },
          months: mine.months,
          lastYear: results.people[5]!.values.slice(12),
          past: results.people[5]!.values.slice(12).map((result, i) => ({
            ...{ month: monthOf(2025, i + 1), result, goal: null },
          })),
          why: [said.lead],
          details: said.details,
          team: teamRange(
            plan.goals.map(({ goal }) => goal),
            plan.step,
          ),
        },
      ],
    };
  };

  /** Whatever may tell of the others: words of names, and numbers as cells and sentences have them. */
  const tellTales = (locale: string): readonly string[] => {
    const { plain } = numbersIn(locale);
    const own = [mine.start, mine.goal, mine.stretch];
    const numbers = others
      .flatMap(({ start, goal, stretch, last12 }) => [start, goal, stretch, last12 ?? 0])
      .filter((number) => !own.includes(number));
    return [
      ...others.flatMap(({ person }) => person.split(" ")),
      ...numbers.flatMap((number) => [`:${number}}`, plain(number)]),
    ];
  };

  it.each(["en", "es"] as const)("is nowhere in the file by name or number (%s)", (language) => {
    const told = facts(language);
    expect(told.metrics[0].team).not.toBeNull();
    const text = JSON.stringify(firstRequests(told, 0, OWNER, []));
    expect(text).toContain(`:${mine.goal}}`);
    for (const one of tellTales(told.locale)) expect(text).not.toContain(one);
  });
});
