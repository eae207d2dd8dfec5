import { expect, it } from "vitest";
import { setScriptClock } from "../../../src/local/gas/run/script-clock.ts";
import { openFixture } from "../open-fixture.ts";

it("TODAY and NOW tell the spreadsheet's time by the clock of its script", async () => {
  const book = await openFixture({ timeZone: "Pacific/Auckland", today: "2026-05-20" });
  const shown = () =>
    book.script(({ sheet }) => {
      const cell = sheet
        .getRange(1, 1)
        .setFormula('=TEXT(TODAY(),"yyyy-mm-dd")&" "&24*(NOW()-TODAY())');
      return cell.getValue();
    });
  expect(shown()).toBe("2026-05-20 12");
  // Half past one at night in Auckland, a day later.
  setScriptClock(book.scope, "Etc/UTC", Date.parse("2026-05-21T13:30:00Z"));
  book.model.dispatch("EVALUATE_CELLS");
  expect(shown()).toBe("2026-05-22 1.5");
});
