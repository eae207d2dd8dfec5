import { expect, it } from "vitest";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";

const foundOn = async (today: string) => {
  const book = await localBook({ today });
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  return { book, found: serviceOf(book).look(null) };
};

it("are not said to be past in their first month", async () => {
  const { found } = await foundOn("2026-01-10");
  expect(found.periods[0]).toBe("2026");
  expect(found.begun).toEqual([]);
});

it("are said to have begun or to be over, whole months of them, and the next one that lies ahead is offered", async () => {
  const { found } = await foundOn("2026-05-10");
  expect(found.begun).toContainEqual({ period: "2026", isOver: false });
  expect(found.begun).toContainEqual({ period: "2026-Q1", isOver: true });
  expect(found.begun.map(({ period }) => period)).not.toContain("2026-Q3");
  expect(found.ahead).toBe("2026-Q3");
  expect(found.periods).toContain("2026-Q3");
});

it("are the parts of each year that a year from the results touches, and of the one that lies ahead", async () => {
  const { found } = await foundOn("2028-02-10");
  const of = (year: string) => found.periods.filter((one) => one.startsWith(year));
  for (const year of ["2026", "2028"]) {
    expect(of(year)).toHaveLength(1 + 2 + 4 + 12);
    for (const part of ["", "-H2", "-Q1", "-03"]) expect(of(year)).toContain(year + part);
  }
  expect(of("2027")).toEqual([]);
  expect(found.ahead).toBe("2028-Q2");
});

it("end after the results, and may have begun within them", async () => {
  const book = await localBook({ today: "2025-12-10" });
  type(book, "Results", teamRows(["Ana", "Bruno"]).slice(0, -2));
  const { periods, last } = serviceOf(book).look(null);
  expect(last).toBe("2025-10");
  expect(periods.filter((one) => one.startsWith("2025"))).toEqual([
    ...["2025", "2025-H2", "2025-Q4", "2025-11", "2025-12"],
  ]);
  expect(periods[0]).toBe("2026");
});

it("include one that lies ahead however old the results are, and goals can be set for it", async () => {
  const { book, found } = await foundOn("2029-11-29");
  expect(found.begun[0]).toEqual({ period: "2026", isOver: true });
  expect(found.ahead).toBe("2030");
  expect(found.periods).toContain("2030");
  const question = { ...questionAbout("Results!A1:C25"), period: "2030" };
  expect(serviceOf(book).preview(question).people).toHaveLength(2);
});
