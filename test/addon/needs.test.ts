import { expect, it } from "vitest";
import { listRows, localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";

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
  expect(first?.isWarning).toBe(true);
  expect(first?.sentence).toMatch(
    /budget of 500 is [\d,]+ short of .*; as it is, it suffices with a chance of less than 1 in 100\./,
  );
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

it("pay that begins or ends unusually far off is warned of before writing, as it is at the pay", async () => {
  const { service, question } = await bookWith(1_000_000);
  const curve = [
    [0.99, 0.5],
    [1, 1],
    [1.01, 3],
  ] as const;
  const steps = { incentives: { target: 1000, curve } };
  const { needs, incentives } = service.preview({ ...question, steps });
  expect(incentives?.unusual).not.toEqual([]);
  for (const sentence of incentives!.unusual)
    expect(needs).toContainEqual({
      ...{ sentence, isDecision: true, isWarning: true, isOfHeld: true },
      screen: "incentives",
    });
});

it("what only says how things stand is no decision", async () => {
  const { service, question } = await bookWith(500);
  const { needs } = service.preview({ ...question, period: "2027" });
  const far = needs.find(({ sentence }) => sentence.includes("between the results and the goals"));
  expect(far).toMatchObject({ isDecision: false, screen: "data" });
  expect(needs[0]?.isDecision).toBe(true);
});

it("a step ahead of which few were begun lately is something to know, on the screen of metrics", async () => {
  const book = await localBook({ today: "2026-01-10" });
  const [, ...rows] = listRows(["Ana", "Bruno"]);
  const last = rows.map(([date]) => String(date)).sort()[rows.length - 1];
  const found = rows.map(([date, rep, sales]) => {
    const calls = Math.round(+sales! / 10);
    return [date!, rep!, sales!, date === last ? Math.round(calls / 4) : calls];
  });
  type(book, "Service", [["date", "rep", "Sales", "Calls"], ...found]);
  const question = { ...questionAbout("Service", 0.65), metric: "Sales" };
  const needsAt = (lag: number) =>
    serviceOf(book)
      .preview({ ...question, steps: { stages: [{ metric: "Calls", lag }] } })
      .needs.filter(({ sentence }) => sentence.includes("fell from"));
  expect(needsAt(0)).toEqual([]);
  const [need] = needsAt(1);
  expect(need).toMatchObject({ isDecision: false, screen: "metrics" });
  expect(need!.sentence).toMatch(
    /^“Calls” fell from [\d,]+ to [\d,]+ a month \(Dec 2025\): either/,
  );
});

it("why these numbers tells results, the time between, season, market, one-off sales, and how sure", async () => {
  const { service, question } = await bookWith(500);
  const { reasons } = service.preview({ ...question, period: "2027", growth: 0.02 });
  expect(reasons.map((reason) => reason.split(":")[0])).toEqual([
    ...["Results", "Until the goals begin 12 months pass of which nothing is known"],
    ...["Seasonality", "Market", "One-off sales", "How sure"],
  ]);
  expect(reasons[0]).toBe("Results: 3 people, 24 months, Jan 2024 to Dec 2025.");
});
