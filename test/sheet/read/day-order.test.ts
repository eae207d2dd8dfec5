import { describe, expect, it } from "vitest";
import { dayOrder } from "../../../src/sheet/read/day-order.ts";

describe("the order of day and month in a column", () => {
  it("is told by a part over 12", () => {
    expect(dayOrder(["03/04/2026", "13/04/2026"], "Date")).toBe("dayFirst");
    expect(dayOrder(["03/04/2026", "04/13/2026"], "Date")).toBe("monthFirst");
  });

  it("is told by a part that is 1 in every cell while the other counts months", () => {
    expect(dayOrder(["01/01/2024", "01/02/2024", "01/03/2024"], "Date")).toBe("dayFirst");
    expect(dayOrder(["1/1/2024", "2/1/2024", "3/1/2024"], "Date")).toBe("monthFirst");
  });

  it("does not matter where every text reads the same both ways", () => {
    expect(() => dayOrder(["03/03/2024", "2024-04", "may 2024"], "Date")).not.toThrow();
  });

  it("cannot be told from days up to 12, nor from days that contradict each other", () => {
    expect(() => dayOrder(["03/04/2026", "05/04/2026"], "Date")).toThrow("dayOrMonth");
    expect(() => dayOrder(["13/04/2026", "04/13/2026"], "Date")).toThrow("ambiguousDates");
  });
});
