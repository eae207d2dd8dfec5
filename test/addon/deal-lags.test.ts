import { beforeAll, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { Steps } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { isoOfSerial, serialOfIso } from "../../src/sheet/read/dates/date-serial.ts";
import { localBook, questionAbout, serviceOf, type, typed } from "./local-book.ts";

const AGENTS = ["Ana", "Bruno", "Carla"];
const MONTHS = Array.from({ length: 30 }, (_, month) => month);

/** Four deals a month and agent, won 55 to 65 days after they were opened; every fourth was lost. */
const deals = (): (string | number)[][] => [
  ["deal", "agent", "stage", "created", "close_date", "close_value"],
  ...MONTHS.flatMap((month) =>
    AGENTS.flatMap((agent, a) =>
      [3, 9, 17, 24].map((day, i) => {
        const closed = serialOfIso(
          `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
        );
        const opened = isoOfSerial(closed - 55 - ((month + a + i) % 11));
        const stage = i === 3 ? "Lost" : "Won";
        const sold = 1000 + 200 * a + ((month * 7 + i * 3) % 11) * 40;
        return [`D${month}-${a}-${i}`, agent, stage, opened, isoOfSerial(closed), sold];
      }),
    ),
  ),
];

let book: LocalWorkbook;
let question: Question;
let step: string;

beforeAll(async () => {
  book = await localBook({ today: "2026-07-10" });
  type(book, "Deals", deals());
  const found = serviceOf(book).look(typed(""));
  const { source, table, metric } = found;
  question = { ...questionAbout(""), source, table, metric, period: "2027" };
  step = found.metrics.find(({ name }) => name === metric)!.stages[0]!.metric;
});

const previewWith = (steps: Steps) => serviceOf(book).preview({ ...question, steps });

it("won deals tell how many months a step is ahead, and the plan goes by them", () => {
  const { lags, activities } = previewWith({});
  expect(lags[step]).toEqual({ months: 2, deals: 270, days: 60, next: 0 });
  expect(activities[0]).toMatchObject({ lead: 2, serves: "2027-03" });
});

it("what the user says instead holds, 0 too; what deals tell is still there to go back to", () => {
  const { lags, activities } = previewWith({ stages: [{ metric: step, lag: 0 }] });
  expect(activities[0]).toMatchObject({ lead: 0, serves: "2027-01" });
  expect(lags[step]).toMatchObject({ months: 2 });
});

it("deals that were won within the period move nothing that its goals stand on", () => {
  const { lags } = serviceOf(book).preview({ ...question, period: "2026" });
  expect(lags[step]).toMatchObject({ months: 2, deals: 216 });
});

it.each([
  ["2026-11-29", "has to be done in Nov 2026, before the period begins."],
  ["2026-11-30", "is due in Nov 2026, which ends today, before the period begins."],
  ["2026-12-01", "had to be done in Nov 2026, which is over (see whether it was enough)."],
])("says on %s until when what the first goal takes has to be done", async (today, words) => {
  const later = await localBook({ today });
  type(later, "Deals", deals());
  const { notices } = serviceOf(later).plan(question);
  expect(notices.join(" ")).toContain(`What the goal of Jan 2027 takes ${words}`);
});
