// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { preview } from "../fake-service.ts";
import { atStep, button, press, previewed, type, words } from "../shown.tsx";

const paid = async () => {
  const ask = vi.fn((question: Question) => preview(question));
  const root = await atStep("incentives", { preview: ask });
  type(root, "target-0", "2,000");
  await vi.waitFor(() => expect(root.querySelector("table")).not.toBeNull());
  await previewed(root);
  const curve = () => ask.mock.lastCall?.[0].steps.incentives?.curve;
  return { root, ask, curve };
};

describe("the screen of the incentives", () => {
  it("can be passed without an answer, and has ideas that cost nothing", async () => {
    const root = await atStep("incentives");
    expect(words(root)).toContain("With little or no money (3 ideas)");
    expect(words(root)).toContain(en.incentives.rewardsHint(0, 3));
    expect(root.querySelector("table")).toBeNull();
    expect(words(root)).toContain(en.incentives.unpaid);
    // How often it is paid is asked from the start: no field moves once an amount is typed.
    expect(root.querySelector("#payout-months")).not.toBeNull();
    const way = "Go to step 2, Key metrics";
    expect(words(root)).toContain(`${en.incentives.unsplit("Prima")}${way}`);
    // Reached with the tab key before anything was typed.
    expect(root.querySelectorAll("#target-0, #budget-0")).toHaveLength(2);
    await press(root, en.next, en.write.title);
    expect(words(root)).toContain("Incentivesnone");
  });

  it("takes a ticked metric's share of the pay in either step, and says how the pay is split", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("metrics", { preview: ask });
    root.querySelector<HTMLInputElement>("#measure-Citas")!.click();
    await vi.waitFor(() => expect(root.querySelector("#weight-1")).not.toBeNull());
    await press(root, en.skipToGoals, en.goals.title);
    await previewed(root);
    await press(root, en.next, en.startLow.title);
    await press(root, en.next, en.incentives.title);
    expect(words(root)).toContain(en.incentives.noShare("Prima"));
    type(root, "weight-1", "30");
    await vi.waitFor(() =>
      expect(words(root)).toContain(en.incentives.split("Prima 70%, Citas 30%")),
    );
    type(root, "weight-1", "130");
    await vi.waitFor(() => expect(root.querySelector("#weight-1-error")).not.toBeNull());
    type(root, "weight-1", "30");
    await vi.waitFor(() => expect(root.querySelector("#weight-1-error")).toBeNull());
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps.measures).toEqual([{ metric: "Citas", weight: 0.3 }]),
    );
  });

  it("says how a number was read that may mean thousands, until it is typed clearly", async () => {
    const { root } = await paid();
    type(root, "budget-0", "25.000");
    await vi.waitFor(() => expect(words(root)).toContain(en.wrong.unsure("25", "25,000")));
    type(root, "budget-0", "25,000");
    await vi.waitFor(() => expect(words(root)).not.toContain("Read as"));
    root.querySelector<HTMLInputElement>("#commission")!.click();
    await vi.waitFor(() => expect(root.querySelector("#tierFrom-0")).not.toBeNull());
    type(root, "tierFrom-0", "25.000");
    await vi.waitFor(() => expect(words(root)).toContain(en.wrong.unsure("25", "25,000")));
  });

  it("shows what the incentives cost at goal, likely, and in a bad and a good period", async () => {
    const { root } = await paid();
    expect(words(root)).toContain(
      "Likely €9,600; between €6,000 in a bad period and €13,000 in a good one.",
    );
    expect(root.querySelector(".payout")?.getAttribute("aria-label")).toBe(
      "Payout curve: 80% of goal pays 50%, 100% of goal pays 100%, 120% of goal pays 150%, 140% of goal pays 200%",
    );
    expect(words(root)).not.toContain(en.incentives.unpaid);
    expect(words(root)).toContain(en.incentives.common(false));
    expect([...root.querySelectorAll(".bars li")].map(words)).toEqual([
      "All at goal€10,000",
      "Bad period, 1 in 10€6,000",
      "Likely€9,600",
      "Good period, 1 in 10€13,000",
    ]);
    await press(root, en.next, en.write.title);
    expect(words(root)).toContain("Incentives€10,000 if everybody");
  });

  it("draws the share of the goal at which a limit is reached, and no point that it does not let pay so much", async () => {
    const { root } = await paid();
    type(root, "cap-0", "120");
    await vi.waitFor(() =>
      expect(root.querySelector(".payout")?.getAttribute("aria-label")).toBe(
        "Payout curve: 80% of goal pays 50%, 100% of goal pays 100%, 108% of goal pays 120%",
      ),
    );
    expect([...root.querySelectorAll(".payout .figure")].map(words)).toEqual([
      "50%",
      "100%",
      "120%",
    ]);
  });

  it("says why even a bad period costs more than all at goal, and limits it on a click", async () => {
    const dear = (question: Question) => {
      const { incentives, ...rest } = preview(question);
      return { ...rest, incentives: incentives && { ...incentives, p10: 3 * incentives.atTarget } };
    };
    const ask = vi.fn(dear);
    const root = await atStep("incentives", { preview: ask });
    type(root, "target-0", "2,000");
    await vi.waitFor(() => expect(words(root)).toContain("more than everybody just at goal"));
    // Five people, expected 10,500 each, at goals of 8,500.
    expect(words(root.querySelector(".note.warn"))).toContain("€52,500 against €42,500");
    expect(words(root)).toContain(en.incentives.endless);
    button(root, "Pay 200% at most").click();
    await vi.waitFor(() => expect(words(root)).toContain("It can never cost more than €20,000."));
    expect(ask.mock.lastCall?.[0].steps.incentives).toMatchObject({ cap: 2 });
    expect(words(root)).not.toContain("Pay 200% at most");
  });

  it("keeps the ideas that are ticked, and none where none is", async () => {
    const { root, ask } = await paid();
    const tick = (code: string) => root.querySelector<HTMLInputElement>(`#reward-${code}`)!.click();
    const wanted = () => ask.mock.lastCall?.[0].steps.rewards;
    tick("outing");
    await vi.waitFor(() => expect(wanted()).toEqual(["outing"]));
    tick("thanks");
    await vi.waitFor(() => expect(wanted()).toEqual(["outing", "thanks"]));
    tick("outing");
    await vi.waitFor(() => expect(wanted()).toEqual(["thanks"]));
    tick("thanks");
    await vi.waitFor(() => expect(wanted()).toBeUndefined());
  });

  it("folds all ideas but the first three and those that were chosen before, and moves none that is ticked", async () => {
    const codes = ["thanks", "choice", "mentor", "lunch", "outing", "trip"] as const;
    const rewards = codes.map((code) => ({ code, sentence: `Idea ${code}` }));
    const ask = (question: Question) => ({ ...preview(question), rewards });
    const shownOf = (root: ParentNode) =>
      [...root.querySelectorAll<HTMLInputElement>("input[id^=reward-]")]
        .filter((box) => box.closest("details")?.parentElement?.closest("details") === null)
        .map(({ id }) => id.slice("reward-".length));
    const root = await atStep("incentives", { preview: ask });
    await vi.waitFor(() => expect(shownOf(root)).toEqual(["thanks", "choice", "mentor"]));
    root.querySelector<HTMLInputElement>("#reward-outing")!.click();
    await vi.waitFor(() => expect(words(root)).toContain(en.incentives.rewardsHint(1, 6)));
    expect(shownOf(root)).toEqual(["thanks", "choice", "mentor"]);
    await press(root, en.back, en.startLow.title);
    await press(root, en.next, en.incentives.title);
    await vi.waitFor(() => expect(shownOf(root)).toEqual(["thanks", "choice", "mentor", "outing"]));
  });

  it("asks whether a cancelled sale gives its pay back, which nobody has said", async () => {
    const { root, ask } = await paid();
    const box = root.querySelector<HTMLInputElement>("#clawback")!;
    expect(box.checked).toBe(false);
    box.click();
    await vi.waitFor(() => expect(ask.mock.lastCall?.[0].steps.clawback).toBe(true));
  });

  it("draws no curve where only a contest pays: nobody is paid by one", async () => {
    const contest = (question: Question) => {
      const paid = preview({ ...question, steps: { incentives: { target: 0 } } });
      return { ...preview(question), incentives: paid.incentives };
    };
    const root = await atStep("incentives", { preview: contest });
    expect(root.querySelector(".payout")).toBeNull();
    expect(words(root)).toContain(en.incentives.unpaid);
  });

  it("lets points of the curve be moved, added and taken away", async () => {
    const { root, curve } = await paid();
    type(root, "payout-0", "60");
    await vi.waitFor(() => expect(curve()?.[0]).toEqual([0.8, 0.6]));
    button(root, en.incentives.addPoint).click();
    await vi.waitFor(() => expect(curve()?.[4]).toEqual([1.6, 2.5]));
    root
      .querySelector<HTMLButtonElement>(`[aria-label="${en.incentives.removePoint(1)}"]`)!
      .click();
    await vi.waitFor(() => expect(curve()?.[0]).toEqual([1, 1]));
    type(root, "attainment-0", "130");
    await vi.waitFor(() => expect(words(root)).toContain(en.wrong.mustRise));
    expect(root.querySelector("#attainment-0")?.getAttribute("aria-describedby")).toBe(
      root.querySelector("[role=alert]")?.id,
    );
    type(root, "cap-0", "300");
    type(root, "attainment-0", "100");
    await vi.waitFor(() => expect(words(root)).not.toContain(en.wrong.mustRise));
  });

  it("goes to the last screen with what the answers make of the goals, however fast", async () => {
    const { root } = await paid();
    type(root, "target-0", "3,000");
    await press(root, en.next, en.write.title);
    expect(words(root)).toContain("Incentives€15,000 if everybody");
  });

  it("sets what it may cost beside the bars, and says how often that suffices", async () => {
    const { root } = await paid();
    type(root, "budget-0", "11,000");
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "The budget suffices with a chance of 75 in 100. In a good period it takes €2,000 more.",
      ),
    );
    expect(words(root)).toContain("Budget€11,000");
    expect(words(root)).toContain("1 thing to know");
    expect(words(root.querySelector(".note.warn"))).toBe("");
  });

  it("says how a budget stands to everybody at goal, and sets the amount that fits it on a click", async () => {
    const { root, ask } = await paid();
    type(root, "budget-0", "8,000");
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "If everybody exactly reaches the goal it is €10,000, €2,000 above the budget.",
      ),
    );
    await vi.waitFor(() => expect(words(root)).toContain("Fit to the budget"));
    expect(words(root)).toContain(
      "€800 each, and nobody is paid more than 200% of that: can never cost more than €8,000",
    );
    button(root, "€1,200 each: fits in 9 of 10 periods").click();
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps.incentives).toMatchObject({ target: 1200, budget: 8000 }),
    );
    await vi.waitFor(() => expect(words(root)).toContain("€6,000, €2,000 below the budget."));
    expect(root.querySelector<HTMLInputElement>("#target-0")!.value).toMatch(/^1,?200$/);
    expect(words(root)).not.toContain("1,200 each");
  });

  it("offers an amount with a limit that makes the budget sure before any limit is typed, and sets both", async () => {
    const { root, ask } = await paid();
    type(root, "budget-0", "8,000");
    const sure =
      "€800 each, and nobody is paid more than 200% of that: can never cost more than €8,000";
    await vi.waitFor(() => expect(words(root)).toContain(sure));
    const offers = [...root.querySelectorAll("button")].map(words);
    expect(offers.indexOf(sure)).toBeLessThan(
      offers.indexOf("€1,200 each: fits in 9 of 10 periods"),
    );
    button(root, sure).click();
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps.incentives).toMatchObject({ target: 800, cap: 2 }),
    );
    await vi.waitFor(() => expect(words(root)).toContain("The budget always suffices."));
    expect(words(root)).not.toContain(en.incentives.fitLimitedHint);
  });

  it("offers an amount where a budget alone is typed", async () => {
    const root = await atStep("incentives");
    type(root, "budget-0", "8,000");
    const fits = "€1,200 each: fits in 9 of 10 periods";
    await vi.waitFor(() => expect(words(root)).toContain(fits));
    expect(words(root)).not.toContain("If everybody exactly");
    // It is worked out for how often it is paid, and says so.
    expect(words(root)).toContain("The €1,200 are worked out for pay once for the whole period");
    choose(root, "payout-months", "3");
    await vi.waitFor(() =>
      expect(words(root)).toContain("The €1,200 are worked out for pay each quarter"),
    );
    button(root, fits).click();
    await vi.waitFor(() => expect(words(root)).toContain("€6,000, €2,000 below the budget."));
  });

  it("offers two amounts where pay is limited, and warns while the most is over the budget", async () => {
    const { root, ask } = await paid();
    type(root, "budget-0", "8,000");
    type(root, "cap-0", "150");
    // Five people, 2,000 each, at 150 %.
    const over =
      "It can cost up to €15,000, and the budget is €8,000: €7,000 more, if everybody is paid the most.";
    const warned = () => [...root.querySelectorAll(".note.warn")].map(words);
    await vi.waitFor(() => expect(warned()).toContain(over));
    expect(words(root)).not.toContain(en.incentives.fitLimitedHint);
    expect(words(root)).toContain("€1,200 each: fits in 9 of 10 periods");
    button(root, "€1,066 each: can never cost more than €8,000").click();
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps.incentives).toMatchObject({ target: 1066 }),
    );
    await vi.waitFor(() => expect(words(root)).toContain("It can never cost more than €7,995."));
    expect(words(root)).toContain("The budget always suffices.");
    // Of the usual curve: 150 % at 120 % of the goal, and points go on to 140 %.
    expect(words(root)).toContain(
      "From 120% of the goal on, the limit of 150% is paid. What stands beside 140% is not paid: it counts only if you raise the limit.",
    );
    type(root, "cap-0", "250");
    await vi.waitFor(() => expect(words(root)).not.toContain("stands beside"));
    expect(words(root)).not.toContain("suffices with a chance");
    expect(warned()).not.toContain(over);
    expect(words(root)).not.toContain("can never cost more than €8,000");
    expect(words(root)).toContain("€1,200 each: fits in 9 of 10 periods");
  });

  it("says where everybody at goal alone sets the amount that fits", async () => {
    const root = await atStep("incentives", {
      preview: (question) => {
        const { fitsBudget, ...rest } = preview(question);
        return { ...rest, fitsBudget: fitsBudget && { ...fitsBudget, isByGoal: true } };
      },
    });
    type(root, "budget-0", "8,000");
    await vi.waitFor(() =>
      expect(words(root)).toContain(en.incentives.fitRhythm("€1,200", null, true)),
    );
  });

  it("says which goal a payment goes by as long as goals are reviewed, by how often it is paid", async () => {
    const { root } = await paid();
    const { goalThatPays } = en.incentives;
    expect(words(root)).toContain(goalThatPays(null, false));
    choose(root, "payout-months", "3");
    await vi.waitFor(() => expect(words(root)).toContain(goalThatPays(3, false)));
    expect(words(root)).not.toContain(goalThatPays(null, false));
    type(root, "annualShare-0", "20");
    await vi.waitFor(() => expect(words(root)).toContain(goalThatPays(3, true)));
    root.querySelector<HTMLInputElement>("#commission")!.click();
    await vi.waitFor(() => expect(words(root)).not.toContain(goalThatPays(3, true)));
  });

  it("says beside the amount what each payment of it is", async () => {
    const { root } = await paid();
    expect(words(root)).not.toContain("(in parts)");
    choose(root, "payout-months", "1");
    await vi.waitFor(() => expect(words(root).split("(in parts)")).toHaveLength(2));
  });

  it("shows below the cost, and not folded away, what is far from the usual", async () => {
    const { root, curve } = await paid();
    type(root, "budget-0", "6,000");
    await vi.waitFor(() => expect(words(root)).toContain("Much is paid (unusual)."));
    const shown = [...root.querySelectorAll(".note.warn")].filter((note) =>
      words(note).includes("(unusual)"),
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]!.closest("details")).toBeNull();
    expect(words(root)).toContain(
      "65% of goal pays 50%; 100% of goal pays 100%; 170% of goal pays 200%",
    );
    button(root, en.incentives.takeCurve).click();
    await vi.waitFor(() => expect(curve()?.[2]).toEqual([1.7, 2]));
    await vi.waitFor(() => expect(words(root)).not.toContain(en.incentives.takeCurve));
  });

  it("warns where the budget rather fails than suffices", async () => {
    const { root } = await paid();
    type(root, "budget-0", "8,000");
    await vi.waitFor(() =>
      expect(words(root.querySelector(".note.warn"))).toContain(
        "The budget suffices with a chance of 18 in 100.",
      ),
    );
  });

  it("pays by quarters, with a share for the year, and by the team", async () => {
    const { root, ask } = await paid();
    const told = () => ask.mock.lastCall?.[0].steps.incentives;
    expect(root.querySelector("#annualShare-0")).toBeNull();
    choose(root, "payout-months", "3");
    await vi.waitFor(() => expect(told()?.payoutMonths).toBe(3));
    expect(told()).not.toHaveProperty("annualShare");
    expect(root.querySelector<HTMLInputElement>("#annualShare-0")!.value).toBe("0");
    expect(words(root)).toContain(en.incentives.annualShareHint);
    expect(words(root)).toContain("Every quarter with a goal pays the same amount");
    type(root, "annualShare-0", "30");
    await vi.waitFor(() => expect(told()?.annualShare).toBe(0.3));
    type(root, "teamShare-0", "15");
    await vi.waitFor(() => expect(told()?.teamShare).toBe(0.15));
    choose(root, "payout-months", "");
    await vi.waitFor(() => expect(told()).not.toHaveProperty("payoutMonths"));
  });

  it("takes a commission instead of the curve, whose tiers must rise", async () => {
    const { root, ask } = await paid();
    const told = () => ask.mock.lastCall?.[0].steps.incentives?.commission;
    root.querySelector<HTMLInputElement>("#commission")!.click();
    await vi.waitFor(() => expect(told()).toEqual({ tiers: [[0, 0.05]], mode: "marginal" }));
    expect(root.querySelector(".payout")).toBeNull();
    button(root, en.incentives.addTier).click();
    await vi.waitFor(() =>
      expect(told()?.tiers).toEqual([
        [0, 0.05],
        [8500, 0.07],
      ]),
    );
    type(root, "tierFrom-1", "0");
    await vi.waitFor(() => expect(words(root)).toContain(en.wrong.mustRise));
    root.querySelector<HTMLButtonElement>(`[aria-label="${en.incentives.removeTier(2)}"]`)!.click();
    await vi.waitFor(() => expect(told()?.tiers).toEqual([[0, 0.05]]));
    expect(words(root)).not.toContain(en.wrong.mustRise);
    root.querySelector<HTMLInputElement>("[name=commission-mode][value=retroactive]")!.click();
    await vi.waitFor(() => expect(told()?.mode).toBe("retroactive"));
    root.querySelector<HTMLInputElement>("#commission")!.click();
    await vi.waitFor(() => expect(told()).toBeUndefined());
  });

  it("adds short contests that keep to the rules, changes them and takes them away", async () => {
    const { root, ask } = await paid();
    const told = () => ask.mock.lastCall?.[0].steps.incentives?.spiffs;
    button(root, en.incentives.addSpiff).click();
    // 5 % of the likely 9,600, in two prizes: 240, so 200
    const first = { name: "Contest 1", weeks: 4, prize: 200, winners: 2 };
    await vi.waitFor(() => expect(told()).toEqual([{ ...first, from: expect.any(String) }]));
    type(root, "spiffWeeks-0", "6");
    await vi.waitFor(() => expect(told()?.[0]?.weeks).toBe(6));
    const months = root.querySelectorAll<HTMLOptionElement>("#spiff-from-0 option");
    choose(root, "spiff-from-0", months[2]!.value);
    await vi.waitFor(() => expect(told()?.[0]?.from).toMatch(/-03$/));
    type(root, "spiffWinners-0", "many");
    await vi.waitFor(() => expect(root.querySelector("[role=alert]")).not.toBeNull());
    button(root, en.incentives.removeSpiff("Contest 1")).click();
    await vi.waitFor(() => expect(told()).toBeUndefined());
    await press(root, en.next, en.write.title);
  });
});

const choose = (root: HTMLElement, id: string, value: string) => {
  const select = root.querySelector<HTMLSelectElement>(`#${id}`)!;
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
};
