import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { RepFacts } from "../../../src/sheet/rep/rep-facts.ts";
import { repMessage as messageOn, repFileName } from "../../../src/sheet/rep/rep-message.ts";
import { CALLS, COMPLAINTS, OPENED, PREMIUM, repFacts, spanishFacts } from "./facts.ts";

const repMessage = (facts: RepFacts) => messageOn(facts, "2026-01-12");

it("names a file and a message after the person and the period", () => {
  expect(repFileName(repFacts())).toBe("Ana – Goal 2026");
  expect(repFileName(spanishFacts())).toBe("Ana – Meta 2026");
  expect(repMessage(repFacts())).toEqual({
    subject: "Your goals for 2026",
    text: "Hello, Ana. Your goal for 2026 is €256,000. The chance to reach it is 65 in 100. If you reach it in full, you earn €9,000: €1,800 each quarter by its own goal, and €1,800 at the end by the goal of the whole period. The file shows how it was set and what it pays. If something has changed, tell me by 31 Jan 2026 and we will look at it together.",
  });
  expect(repMessage(spanishFacts())).toEqual({
    subject: "Sus metas para 2026",
    text: "Hola, Ana. Su meta para 2026 es de 256.000\u00a0€. La probabilidad de lograrla es de 65 de cada 100. Si la logra por completo, usted recibe 9.000\u00a0€: 1.800\u00a0€ cada trimestre según su propia meta, y 1.800\u00a0€ al final, por la meta de todo el periodo. El archivo muestra cómo se fijó y cuánto paga. Si algo ha cambiado, dígamelo a más tardar el 31 ene 2026 y lo vemos juntos.",
  });
});

it("says what the goal is in where it is no money, and no more than is known", () => {
  const { text } = repMessage(
    repFacts({
      metrics: [{ ...CALLS, chances: { start: null, goal: null, stretch: null } }],
      pay: null,
    }),
  );
  expect(text).toContain("Your goal for 2026 is 1,200 in Calls. The file shows how it was set. If");
  expect(repMessage(repFacts({ metrics: [COMPLAINTS] })).text).toContain(
    "The chance to stay within it is 65 in 100.",
  );
});

it("tells what the goal takes of a step of the sale as that, and not as a goal", () => {
  const some = { metrics: [PREMIUM, COMPLAINTS, OPENED] } as const;
  expect(repMessage(repFacts(some)).text).toContain(
    "To reach it you will need about 237 in “Opened deals”, going by the results so far. You have one more goal: Complaints (at most): 12. If you reach all of them in full, you earn €9,000: €1,800 each quarter by its own goal, and €1,800 at the end by the goal of the whole period. The file",
  );
  expect(repMessage(spanishFacts({ metrics: [PREMIUM, OPENED] })).text).toContain(
    "de 65 de cada 100. Para lograrla necesitará llegar a cerca de 237 en «Opened deals», según los resultados hasta ahora. Si la logra por completo, usted recibe 9.000\u00a0€: 1.800\u00a0€ cada trimestre según su propia meta, y 1.800\u00a0€ al final, por la meta de todo el periodo. El archivo",
  );
});

it("says which goal has changed, and from what", () => {
  const change = { from: monthOf(2026, 4), cause: "leave" };
  const [main, calls] = [
    { ...PREMIUM, before: 270_000 },
    { ...CALLS, before: 1000 },
  ];
  const told = (...metrics: RepFacts["metrics"]) => [
    repMessage(repFacts({ change, metrics })).text,
    repMessage(spanishFacts({ change, metrics })).text,
  ];
  const [only, unica] = told(main);
  expect(only).toContain(
    "Your goal for 2026 has changed and is now €256,000, before €270,000. The chance to reach it is 65 in 100. That holds from Apr 2026 on. The reason: “leave”. If you reach it in full, you earn €9,000: €1,800 each quarter by its own goal, and €1,800 at the end by the goal of the whole period. The file shows it month by month.",
  );
  expect(unica).toContain(
    "Su meta para 2026 cambió y ahora es de 256.000\u00a0€, antes 270.000\u00a0€. La probabilidad de lograrla es de 65 de cada 100. Rige desde abr 2026. El motivo: «leave».",
  );
  const [further, otra] = told(PREMIUM, calls, COMPLAINTS);
  expect(further).toContain(
    "Of your goals for 2026 one has changed: Calls, now 1,200, before 1,000. Your goal in New premium stays €256,000. That holds from Apr 2026 on. The reason: “leave”. Your other goal stays: Complaints (at most): 12. If you reach all of them in full, you earn €9,000: €1,800 each quarter by its own goal, and €1,800 at the end by the goal of the whole period. The",
  );
  expect(otra).toContain(
    "De sus metas para 2026 cambió una: Calls, ahora 1.200, antes 1.000. Su meta en New premium sigue siendo de 256.000\u00a0€. Rige desde abr 2026. El motivo: «leave». Su otra meta sigue igual: Complaints (como máximo): 12. Si las logra todas por completo, usted recibe 9.000\u00a0€: 1.800\u00a0€ cada trimestre según su propia meta, y 1.800\u00a0€ al final, por la meta de todo el periodo. El",
  );
  expect(told(main, calls)[0]).toContain(
    "some have changed: New premium, now €256,000, before €270,000; Calls, now 1,200, before 1,000. That holds from Apr 2026 on. The reason: “leave”. If you reach all of them in full, you earn €9,000: €1,800 each quarter by its own goal, and €1,800 at the end by the goal of the whole period. The",
  );
  const [need, paso] = told(PREMIUM, { ...OPENED, before: 200 });
  expect(need).toContain(
    "Your goal for 2026 stays €256,000 in New premium; what it takes has changed.",
  );
  expect(paso).toContain(
    "Su meta para 2026 sigue siendo de 256.000\u00a0€ en New premium; cambió lo que pide.",
  );
  expect(told({ ...PREMIUM, before: PREMIUM.goal })[0]).toContain(
    "Your goal for 2026 is still €256,000, in other months than before.",
  );
});

it("says the manager's reason once where it is the cause of the change, too", () => {
  const metrics = [{ ...PREMIUM, before: 270_000, reason: "leave" }] as const;
  const textFor = (cause: string) =>
    repMessage(repFacts({ change: { from: monthOf(2026, 4), cause }, metrics })).text;
  expect(textFor("leave").match(/leave/g)).toHaveLength(1);
  expect(textFor("a district less")).toContain(
    "The reason: “a district less”. I set the goal myself: “leave”.",
  );
  expect(textFor("")).toContain("That holds from Apr 2026 on. I set the goal myself");
});

it("tells the further goals, and the last day to question them while it lasts", () => {
  const some = { metrics: [PREMIUM, CALLS, COMPLAINTS] } as const;
  expect(repMessage(repFacts({ ...some, pay: null })).text).toContain(
    "reach it is 65 in 100. You have more goals: Calls: 1,200; Complaints (at most): 12. The file",
  );
  const change = { from: monthOf(2026, 4), cause: "leave" };
  expect(repMessage(spanishFacts({ ...some, change })).text).toContain(
    "Sus otras metas siguen igual: Calls: 1.200; Complaints (como máximo): 12. Si las logra todas por completo, usted recibe 9.000\u00a0€: 1.800\u00a0€ cada trimestre según su propia meta, y 1.800\u00a0€ al final, por la meta de todo el periodo. El archivo lo muestra mes a mes",
  );
  expect(messageOn(repFacts(), "2026-01-31").text).toContain("tell me by 31 Jan 2026");
  expect(messageOn(repFacts(), "2026-02-01").text).toContain("tell me and we");
  expect(repMessage(repFacts({ questionsUntil: null })).text).toContain("tell me and we");
});

it("says why the manager set another goal, of the main one and of a further one", () => {
  const own = { set: 300_000, computed: 256_000 };
  const metrics = [
    { ...PREMIUM, reason: "a new territory", own },
    { ...CALLS, reason: "two markets", own: { set: 1200, computed: 900 } },
  ] as const;
  expect(repMessage(repFacts({ metrics })).text).toContain(
    "I set the goal in New premium myself: “a new territory”. You have one more goal: Calls: 1,200 (set by me: “two markets”).",
  );
  expect(repMessage(spanishFacts({ metrics })).text).toContain(
    "Fijé yo la meta en New premium: «a new territory». Tiene una meta más: Calls: 1.200 (la fijé yo: «two markets»).",
  );
});

it("says both chances where support is promised, and the period in words", () => {
  const period = { start: monthOf(2027, 1), months: 6 };
  const metrics = [{ ...PREMIUM, chances: { ...PREMIUM.chances, supported: 0.71 } }] as const;
  const [told, dicho] = [repFacts({ period, metrics }), spanishFacts({ period, metrics })];
  expect(repMessage(told).subject).toBe("Your goals for the first half of 2027");
  expect(repMessage(told).text).toContain(
    "Your goal for the first half of 2027 is €256,000. The chance to reach it is 65 in 100 as things are, and 71 in 100 with the support that is planned.",
  );
  expect(repMessage(dicho).subject).toBe("Sus metas para el primer semestre de 2027");
  expect(repMessage(dicho).text).toContain(
    "La probabilidad de lograrla es de 65 de cada 100 tal como están las cosas, y de 71 de cada 100 con el apoyo previsto.",
  );
  expect(repFileName(dicho)).toBe("Ana – Meta S1 2027");
  const same = [{ ...PREMIUM, chances: { ...PREMIUM.chances, supported: 0.652 } }] as const;
  expect(repMessage(repFacts({ metrics: same })).text).toContain("it is 65 in 100. If you reach");
});
