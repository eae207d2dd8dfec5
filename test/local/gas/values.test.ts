import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

describe("Range.setValues and getValues", () => {
  it("give back numbers, text, booleans and blanks as they were written", async () => {
    const { script } = await openFixture();
    const rows = [
      [1.5, "Ana", true],
      ["", -3e-9, "two\nlines"],
    ];
    expect(
      script(({ sheet }) => {
        sheet.getRange("B2:D3").setValues(rows);
        return sheet.getRange("B2:D3").getValues();
      }),
    ).toEqual(rows);
  });

  it("give back any number to the last digit", async () => {
    const { script } = await openFixture();
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), {
          minLength: 1,
          maxLength: 5,
        }),
        (numbers) => {
          // Sheets and the engine know no numbers nearer to 0.
          const column = numbers.map((number) => [Math.abs(number) < 1e-300 ? 0 : number]);
          const back = script(({ sheet }) =>
            sheet.getRange(1, 1, column.length, 1).setValues(column).getValues(),
          );
          expect(back).toEqual(column);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("read text as if it were typed: a formula, a date, a percentage, a boolean", async () => {
    const { script } = await openFixture();
    const [formula, date, percent, yes, month] = script(
      ({ sheet }) =>
        sheet
          .getRange("A1:E1")
          .setValues([["=1+2", "3/1/2026", "65%", "true", "Jan 2024"]])
          .getValues()[0]!,
    );
    expect(formula).toBe(3);
    expect((date as Date).toISOString()).toBe("2026-03-01T00:00:00.000Z");
    expect(percent).toBe(0.65);
    expect(yes).toBe(true);
    expect((month as Date).toISOString()).toBe("2024-01-01T00:00:00.000Z");
  });

  it("make text of what follows an apostrophe, and leave the apostrophe out", async () => {
    const { script } = await openFixture();
    const texts = ["'=1+2", "'007", "'", "'1/2", "'TRUE"];
    expect(
      script(({ sheet }) => sheet.getRange("A1:E1").setValues([texts]).getValues()[0]),
    ).toEqual(["=1+2", "007", "", "1/2", "TRUE"]);
  });

  it("keep text as it is in cells of the format plain text", async () => {
    const { script } = await openFixture();
    const texts = ["007", "=1+2", "1/2", "65%"];
    expect(
      script(
        ({ sheet }) =>
          sheet.getRange("A1:D1").setNumberFormat("@").setValues([texts]).getValues()[0],
      ),
    ).toEqual(texts);
  });

  it("take an apostrophe for the mark of a text also where the format says how texts are shown", async () => {
    const { script } = await openFixture();
    const texts = ["'changed 108", "'007", "'=1+2", "words"];
    expect(
      script(
        ({ sheet }) =>
          sheet.getRange("A1:D1").setNumberFormat('"  "@').setValues([texts]).getValues()[0],
      ),
    ).toEqual(["changed 108", "007", "=1+2", "words"]);
  });

  it("read typed numbers and dates in the spreadsheet's locale", async () => {
    const { script } = await openFixture({ locale: "es_ES" });
    const [decimal, thousands, date, dots, month] = script(
      ({ sheet }) =>
        sheet
          .getRange("A1:E1")
          .setValues([["1,5", "1.234,5", "1/3/2026", "1.5", "ene-24"]])
          .getValues()[0]!,
    );
    expect([decimal, thousands, dots]).toEqual([1.5, 1234.5, "1.5"]);
    expect((date as Date).toISOString()).toBe("2026-03-01T00:00:00.000Z");
    expect((month as Date).toISOString()).toBe("2024-01-01T00:00:00.000Z");
  });

  it.each([
    ["Pacific/Auckland", "2026-01-30T11:00:00.000Z"],
    ["Asia/Kathmandu", "2026-01-30T18:15:00.000Z"],
    ["Pacific/Honolulu", "2026-01-31T10:00:00.000Z"],
    ["America/New_York", "2026-01-31T05:00:00.000Z"],
  ])("take a date cell for midnight on the wall in %s", async (timeZone, instant) => {
    const { script } = await openFixture({ timeZone });
    const value = script(({ sheet }) => sheet.getRange("A1").setValue("1/31/2026").getValue());
    expect((value as Date).toISOString()).toBe(instant);
  });

  it("give back every instant of a Date, in a zone with summer time", async () => {
    const { script } = await openFixture({ timeZone: "America/New_York" });
    const days = { min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(days), (date) => {
        const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000);
        // The hour that the clocks show twice, in the night to the first Sunday of November, is one in a cell.
        fc.pre(!(seconds.getUTCMonth() === 10 && seconds.getUTCDate() <= 7));
        const back = script(({ sheet }) => sheet.getRange("A1").setValue(seconds).getValue());
        expect((back as Date).getTime()).toBe(seconds.getTime());
      }),
      { numRuns: 40 },
    );
  });

  it("show errors as their text", async () => {
    const { script } = await openFixture();
    expect(
      script(
        ({ sheet }) =>
          sheet
            .getRange("A1:D1")
            .setValues([["=1/0", "=NOSUCH(1)", "=SUM(A9:", "=NA()"]])
            .getValues()[0],
      ),
    ).toEqual(["#DIV/0!", "#NAME?", "#ERROR!", "#N/A"]);
  });

  it("refuse rows or columns that do not fit", async () => {
    const { script } = await openFixture();
    expect(() => script(({ sheet }) => sheet.getRange("A1:B2").setValues([[1, 2]]))).toThrow(
      "The data has 1 but the range has 2",
    );
    expect(() => script(({ sheet }) => sheet.getRange("A1:B1").setValues([[1, 2, 3]]))).toThrow(
      "The data has 3 but the range has 2",
    );
  });

  it("refuse more than 50,000 characters in a cell", async () => {
    const { script } = await openFixture();
    const write = (length: number) =>
      script(({ sheet }) => sheet.getRange("A1").setValue("x".repeat(length)));
    write(50_000);
    expect(() => write(50_001)).toThrow("maximum of 50000 characters");
  });
});

describe("Range.getDisplayValues", () => {
  it("shows what a person sees", async () => {
    const { script } = await openFixture({ locale: "es_ES" });
    const shown = script(({ sheet }) => {
      const range = sheet.getRange("A1:C1").setValues([[1234.5, 0.65, 46_082]]);
      return range.setNumberFormats([["#,##0.00", "0%", "d/m/yyyy"]]).getDisplayValues()[0];
    });
    expect(shown).toEqual(["1.234,50", "65%", "1/3/2026"]);
  });
});

describe("Range.setFormulas and getFormulas", () => {
  it("take ; between arguments in every locale, and show the locale's own separators", async () => {
    for (const [locale, shown] of [
      ["en_US", "=SUM(1.5,2)"],
      ["es_ES", "=SUM(1,5;2)"],
    ] as const) {
      const { script } = await openFixture({ locale });
      const typed = locale === "es_ES" ? "=SUM(1,5;2)" : "=SUM(1.5;2)";
      const range = script(({ sheet }) => {
        const cell = sheet.getRange("A1").setFormula(typed);
        return [cell.getFormula(), cell.getValue()];
      });
      expect(range).toEqual([shown, 3.5]);
    }
  });

  it("leave ; inside of texts and tab names alone", async () => {
    const { script } = await openFixture();
    const value = script(({ sheet }) =>
      sheet.getRange("A1").setFormula('=CONCATENATE("a;b";"c")').getValue(),
    );
    expect(value).toBe("a;bc");
  });

  it("know doubled quotation marks inside of a text", async () => {
    const { script } = await openFixture();
    const seen = script(({ sheet }) => {
      const cell = sheet.getRange("A1").setFormula('="say ""hi"""&"!"');
      return [cell.getValue(), cell.getDisplayValue(), cell.getFormula()];
    });
    expect(seen).toEqual(['say "hi"!', 'say "hi"!', '="say ""hi"""&"!"']);
    const json = JSON.stringify({ text: 'a "b"' });
    expect(script(({ sheet }) => sheet.getRange("A2").setValue(json).getValue())).toBe(json);
  });

  it("say nothing of cells without a formula", async () => {
    const { script } = await openFixture();
    expect(
      script(({ sheet }) =>
        sheet
          .getRange("A1:B1")
          .setValues([[1, "=2"]])
          .getFormulas(),
      ),
    ).toEqual([["", "=2"]]);
  });
});

describe("Range.isBlank, clearContent, clear", () => {
  it("clearContent leaves looks and notes, clear takes them", async () => {
    const { script } = await openFixture();
    const seen = script(({ sheet }) => {
      const cell = sheet.getRange("A1").setValue(1).setBackground("#ff0000").setNote("why");
      cell.clearContent();
      const first = [cell.isBlank(), cell.getBackgrounds()[0]![0], cell.getNote()];
      cell.clear();
      return [first, [cell.isBlank(), cell.getBackgrounds()[0]![0], cell.getNote()]];
    });
    expect(seen).toEqual([
      [true, "#ff0000", "why"],
      [true, "#ffffff", ""],
    ]);
  });
});
