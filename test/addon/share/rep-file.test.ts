import { describe, expect, it } from "vitest";
import { repTabIn, SEEN_FIELDS } from "../../../src/addon/share/rep-mark.ts";
import { firstRequests, updateRequests } from "../../../src/addon/share/rep-requests.ts";
import { addMonths } from "../../../src/core/calendar/month.ts";
import type { RepFacts } from "../../../src/sheet/rep/rep-facts.ts";
import { type InputPlaces, inputAreas, inputsRead } from "../../../src/sheet/rep/rep-inputs.ts";
import { openDrive } from "../../local/drive/drive-fixture.ts";
import { CALLS, PREMIUM, repFacts, spanishFacts } from "../../sheet/rep/facts.ts";

const OWNER = "manager@example.com";
const ANA = "ana@example.com";

/** A new file of Ana's, shared with her, and what the add-on does with it. */
const anasFile = async (facts: RepFacts) => {
  const drive = await openDrive({ today: "2026-05-20" });
  const fileId = drive.newSheet("New");
  drive.update(fileId, ...firstRequests(facts, 0, OWNER, []));
  drive.share(fileId, ANA, "writer");
  const sheets = () => drive.get(fileId, SEEN_FIELDS).sheets!;
  const places = (): InputPlaces => repTabIn(sheets())!.mark.places;
  const title = () => repTabIn(sheets())!.sheet.properties!.title!;
  const inputs = () => {
    const ranges = inputAreas(places()).map((area) => `'${title()}'!${area}`);
    const options = {
      valueRenderOption: "UNFORMATTED_VALUE",
      dateTimeRenderOption: "SERIAL_NUMBER",
    };
    return inputsRead(places(), drive.values(fileId, ranges, options) as never);
  };
  const update = (next: RepFacts) => {
    const { requests, left } = updateRequests(
      next,
      sheets(),
      { typed: inputs(), known: [] },
      OWNER,
    );
    drive.update(fileId, ...requests);
    return left;
  };
  const hers = () => drive.openDriveFile(fileId, ANA);
  return { ...drive, fileId, sheets, places, inputs, update, hers };
};

const first = (area: string) => area.split(":")[0]!;

describe("a person's own file", () => {
  it("is filled, and lets her type into the yellow cells and nowhere else", async () => {
    const { hers, places, inputs, sheets } = await anasFile(repFacts());
    const book = hers();
    const sold = first(places().sold[0]!.area);
    expect(book.read("My goal!B2").shown).toBe("Ana’s goal 2026");
    expect(book.read("My goal!B7").shown).toBe("€256,000");
    expect(book.type(`My goal!${sold}`, "17250")).toBe(true);
    expect(book.type(`My goal!${first(places().readOn)}`, "14/01/2026")).toBe(true);
    expect(book.type(`My goal!${first(places().verdict)}`, "I have a question")).toBe(true);
    expect(book.type(`My goal!${first(places().comment)}`, "Why so much in March?")).toBe(true);
    for (const cell of ["B2", "C24", "E24", "I24", "B1"])
      expect(book.type(`My goal!${cell}`, "1")).toBe(false);
    expect(book.read("My goal!E24").value).toBe(0);
    expect(inputs()).toEqual({
      sold: [{ metric: "New premium", month: repFacts().period.start, result: 17_250 }],
      ...{ readOn: "2026-01-14", verdict: "question", comment: "Why so much in March?" },
      problems: [],
    });
    expect(sheets()).toHaveLength(1);
  });

  it("is written again without touching what she typed, and has nothing twice", async () => {
    const { hers, places, inputs, update, sheets } = await anasFile(repFacts());
    const book = hers();
    for (const [i, text] of ["17250", "16100"].entries()) book.type(`My goal!D${24 + i}`, text);
    book.type(`My goal!${first(places().comment)}`, "Hm");
    book.model.dispatch("CREATE_SHEET", { sheetId: "own", name: "My notes", position: 1 });
    book.type("My notes!A1", "mine");
    const before = { inputs: inputs(), sheets: sheets() };
    const cheaper = {
      ...PREMIUM,
      ...{ goal: 255_000, before: 256_000, why: ["Shorter."] },
      months: PREMIUM.months.map((goal, i) => (i === 11 ? goal - 1000 : goal)),
    };
    const change = { from: addMonths(repFacts().period.start, 11), cause: "leave" };
    const left = update(repFacts({ version: 2, metrics: [cheaper], change, rewards: [] }));
    expect(left).toEqual([]);
    expect(inputs()).toEqual(before.inputs);
    const now = hers();
    expect(now.read("My goal!B7").shown).toBe("€255,000");
    expect(now.read("My goal!B4").value).toMatch(/€256,000 before.*leave/);
    expect(now.read("My notes!A1").value).toBe("mine");
    const counts = (all: typeof before.sheets) =>
      all.map((sheet) => [
        sheet.charts?.length,
        sheet.conditionalFormats?.length,
        sheet.protectedRanges?.length,
        sheet.developerMetadata?.length,
      ]);
    expect(counts(sheets())).toEqual(counts(before.sheets));
    expect(now.type("My goal!D26", "1")).toBe(true);
    expect(now.type("My goal!C26", "1")).toBe(false);
  });

  it("is, written again with the same facts, the same file", async () => {
    const { fileId, get, update } = await anasFile(spanishFacts());
    const all = () =>
      get(fileId, "sheets(properties,merges,conditionalFormats(ranges),data)", undefined);
    const before = all();
    update(spanishFacts());
    expect(all()).toEqual(before);
  });

  it("gets a tab in front for other metrics, with her numbers in it, and the old one to read", async () => {
    const { hers, places, inputs, update, sheets } = await anasFile(repFacts());
    const book = hers();
    book.type("My goal!D24", "17250");
    book.type("My goal!D25", "about 5");
    book.type(`My goal!${first(places().comment)}`, "Hm");
    const [, typed] = [book, inputs()];
    const left = update(repFacts({ version: 2, metrics: [PREMIUM, CALLS] }));
    expect(left.map(({ value }) => value)).toEqual(typed.problems.map(({ value }) => value));
    expect(sheets().map(({ properties }) => properties!.title)).toEqual([
      "My goal",
      "My goal until 12 Jan 2026",
    ]);
    expect(inputs()).toMatchObject({ sold: typed.sold, comment: "Hm" });
    const now = hers();
    expect(now.read("My goal until 12 Jan 2026!D24").value).toBe(17_250);
    expect(now.type("My goal until 12 Jan 2026!D26", "1")).toBe(false);
    expect(now.type(`My goal!${first(places().sold[0]!.area)}`, "1")).toBe(true);
    update(repFacts({ version: 3, metrics: [PREMIUM, CALLS] }));
    expect(sheets()).toHaveLength(2);
  });
});
