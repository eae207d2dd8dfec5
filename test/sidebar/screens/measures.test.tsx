// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Question } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { found, metric, preview } from "../fake-service.ts";
import { atStep, previewed, type, words } from "../shown.tsx";

const withComplaints = () =>
  found({
    metrics: [...found().metrics, metric("Quejas", { isLessBetter: true, isCount: true })],
  });
const box = (root: HTMLElement, id: string) => root.querySelector<HTMLInputElement>(`#${id}`)!;
const tick = async (root: HTMLElement, id: string) => {
  box(root, id).click();
  await vi.waitFor(() => expect(box(root, id).checked).toBe(true));
};

describe("further metrics on the screen of the key metrics", () => {
  it("get a goal each, which is shown; one of which less is better guards quality", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("metrics", { look: withComplaints, preview: ask });
    expect(words(root)).not.toContain(en.measures.card);
    await tick(root, "measure-Quejas");
    await previewed(root);
    expect(ask.mock.lastCall?.[0].steps.measures).toEqual([{ metric: "Quejas", isGuard: true }]);
    expect(box(root, "measure-Quejas-less").checked).toBe(true);
    expect(root.querySelector("#weight-3")).toBeNull();
    await vi.waitFor(() => expect(words(root)).toContain(en.measures.card));
    expect(words(root)).toContain(en.measures.say("Quejas", "60", "80 in 100", "2026"));
  });

  it("are weighted in percent, and the main one has the rest", async () => {
    const root = await atStep("metrics", { look: withComplaints });
    await tick(root, `measure-${encodeURIComponent("Pólizas").replace(/%/g, "\\%")}`);
    type(root, "weight-0", "30");
    await vi.waitFor(() => expect(words(root)).toContain(en.measures.left("Prima", "70%")));
    await tick(root, "measure-Citas");
    type(root, "weight-1", "80");
    await vi.waitFor(() =>
      expect(words(root.querySelector("[role=alert]"))).toBe(en.measures.tooMuch("110%")),
    );
  });

  it("are shown one at a time where there are several", async () => {
    const root = await atStep("metrics", { look: withComplaints });
    await tick(root, "measure-Citas");
    await tick(root, "measure-Quejas");
    await vi.waitFor(() => expect(root.querySelector("#measureShown")).not.toBeNull());
    const select = root.querySelector<HTMLSelectElement>("#measureShown")!;
    select.value = "Quejas";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() =>
      expect(words(root)).toContain(en.measures.say("Quejas", "60", "80 in 100", "2026")),
    );
  });

  it("say in plain sight where what they add up to is another sum than the main goals take", async () => {
    const apart = "Citas: own goals add up to 60; the main goals take 80.";
    const root = await atStep("metrics", {
      preview: (question) => {
        const { measures, ...rest } = preview(question);
        return { ...rest, measures: measures.map((one) => ({ ...one, apart })) };
      },
    });
    await tick(root, "measure-Citas");
    await vi.waitFor(() => expect(words(root.querySelector(".card .note.warn"))).toBe(apart));
  });

  it("say when a step shows in the next one only months later", async () => {
    const ask = vi.fn((question: Question) => preview(question));
    const root = await atStep("metrics", { look: withComplaints, preview: ask });
    type(root, "lag-0", "2");
    await vi.waitFor(() =>
      expect(ask.mock.lastCall?.[0].steps.stages).toEqual([
        { metric: "Llamadas", minutes: 6, lag: 2 },
        { metric: "Citas" },
      ]),
    );
    type(root, "lag-0", "1.5");
    await vi.waitFor(() => expect(words(root)).toContain(en.wrong.whole("0", "36")));
  });
});
