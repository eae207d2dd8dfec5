import { describe, expect, it } from "vitest";
import { readDateText } from "../../../../src/sheet/read/dates/date-text.ts";
import { dayOrder, type Parted } from "../../../../src/sheet/read/dates/day-order.ts";

const orderOf = (...texts: string[]) =>
  dayOrder(
    texts.map(readDateText).filter((date): date is Parted => date?.parts != null),
    "Date",
  );

describe("the order of day and month in a column", () => {
  it("is told by a part over 12", () => {
    expect(orderOf("03/04/2026", "13/04/2026")).toEqual({ order: "dayFirst", by: "largePart" });
    expect(orderOf("03/04/2026", "04/13/2026")).toEqual({ order: "monthFirst", by: "largePart" });
  });

  it("is told by a part that is 1 in every cell while the other counts months", () => {
    const [dayFirst, monthFirst] = ["dayFirst", "monthFirst"];
    expect(orderOf("01/01/2024", "01/02/2024", "01/03/2024")?.order).toBe(dayFirst);
    expect(orderOf("1/1/2024", "2/1/2024", "3/1/2024")?.order).toBe(monthFirst);
    expect(orderOf("01/11/2024", "01/12/2024", "01/01/2025")?.order).toBe(dayFirst);
  });

  it("is not told by a 1 beside numbers that leave months out: they may be days of January", () => {
    expect(orderOf("01/03/2024", "01/05/2024", "01/11/2024")).toBeNull();
  });

  it("is not told by days up to 12, nor where every text reads the same both ways", () => {
    expect(orderOf("03/04/2026", "05/04/2026")).toBeNull();
    expect(orderOf("03/03/2024", "2024-04", "may 2024")).toBeNull();
  });

  it("is refused where days over 12 contradict each other", () => {
    expect(() => orderOf("13/04/2026", "04/13/2026")).toThrow("ambiguousDates");
  });
});
