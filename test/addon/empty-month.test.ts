import { expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { firstState, type State } from "../../src/sidebar/state.ts";
import { answered } from "../sidebar/drive.ts";
import { localBook, questionAbout, serviceOf, type, typed } from "./local-book.ts";

const AGENTS = ["Ana", "Bruno", "Carla"];
const HEADINGS = ["deal", "agent", "stage", "close_date", "close_value"];
const EACH = 4; // deals a month and agent

/** Deals of months counted from January 2026, as a CRM exports them. */
const deals = (months: readonly number[]) =>
  months.flatMap((month) =>
    AGENTS.flatMap((agent, a) =>
      Array.from({ length: EACH }, (_, i) => [
        `D${month}-${a}-${i}`,
        agent,
        i === 2 ? "Lost" : "Won",
        `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${5 + 5 * i}`,
        1000 + 200 * a + ((month * 7 + i * 3) % 11) * 40,
      ]),
    ),
  );

const UNTIL_NOVEMBER = Array.from({ length: 11 }, (_, month) => month);
const AFTER_DECEMBER = [12, 13];
const DECEMBER = "emptyMonth:2026-12";

/** Goals for 2027, published; then, in March 2027, rows of January and February below, none of December. */
const pasted = async (): Promise<LocalWorkbook> => {
  const first = await localBook({ today: "2026-12-09" });
  const before = [HEADINGS, ...deals(UNTIL_NOVEMBER)];
  type(first, "Deals", before);
  const { source, table, metric } = serviceOf(first).look(typed(""));
  const question: Question = { ...questionAbout(""), source, table, metric, period: "2027" };
  serviceOf(first).write({ ...question, told: { blank: "zero" } }, "Dana");
  serviceOf(first).review("Dana");
  serviceOf(first).publish({ who: "Dana", from: "", cause: "", questionsUntil: "" });
  const file = { name: "deals.xlsx", bytes: await first.toXlsx() };
  const book = await localBook({ today: "2027-03-05", file });
  type(book, "Deals", deals(AFTER_DECEMBER), { row: before.length + 1, column: 1 });
  return book;
};

/** Where the menu's way to update the goals ends. */
const updated = (book: LocalWorkbook): State =>
  answered({ ...firstState, isUpdate: true }, serviceOf(book));

const asked = ({ found }: State) => found?.doubts.filter(({ key }) => key === DECEMBER);

it("stops an update that lacks a month of everybody, and takes it for unknown unless told zero", async () => {
  const book = await pasted();
  const stopped = updated(book);
  expect(stopped).toMatchObject({ screen: "data", returnsTo: "write" });
  const sentence =
    "Nobody has results in Dec 2026. Are they missing here, or did nobody sell anything?";
  const open = { sentence, about: "table", answer: "missing", isOpen: true, isTold: false };
  expect(asked(stopped)).toMatchObject([open]);
  expect(stopped.found?.months).toBe(13);
  expect(stopped.question.told).toEqual({ blank: "zero" });

  const { question } = stopped;
  const expected = (told: Question["told"]) =>
    serviceOf(book)
      .preview({ ...question, told: { ...question.told, ...told } }, false)
      .people.map((one) => one.expected);
  const [unknown, zero] = [expected({}), expected({ [DECEMBER]: "zero" })];
  expect(unknown).toEqual(expected({ [DECEMBER]: "missing" }));
  expect(unknown.map((amount, i) => amount > zero[i]!)).toEqual([true, true, true]);

  // Writing with what is likelier settles it: it is not asked again.
  serviceOf(book).write(question, "Dana");
  const again = updated(book);
  expect(again.screen).toBe("write");
  expect(asked(again)).toMatchObject([{ ...open, isTold: true }]);
});
