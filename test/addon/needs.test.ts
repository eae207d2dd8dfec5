import { expect, it } from "vitest";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";

const bookWith = async (budget: number) => {
  const book = await localBook({ today: "2026-01-10" });
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
  const incentives = { target: 1000, budget };
  const question = { ...questionAbout("Results!A1:D25"), steps: { incentives } };
  return { service: serviceOf(book), question };
};

it("what incentives may cost beyond their budget comes first, with the screen where it is decided", async () => {
  const { service, question } = await bookWith(500);
  const [first] = service.preview(question).needs;
  expect(first?.screen).toBe("incentives");
  expect(first?.sentence).toMatch(/budget of 500 suffices with a chance of 0%\. They likely cost/);
  const written = service.write(question);
  expect(written.needs[0]).toEqual(first);
  expect(written.notices).not.toContain(first?.sentence);
});

it("a budget that suffices even in a dear period needs nobody, and is told among the notes", async () => {
  const { service, question } = await bookWith(1_000_000);
  const { needs, notices } = service.write(question);
  expect(needs.filter(({ sentence }) => sentence.includes("budget"))).toEqual([]);
  expect(notices.filter((notice) => notice.includes("budget"))).toHaveLength(1);
});
