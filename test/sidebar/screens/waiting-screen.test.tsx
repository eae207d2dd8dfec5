// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Found, Source } from "../../../src/addon/service.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { doubt, fakeService, found, opening, preview, withTold } from "../fake-service.ts";
import { atGoals, atStep, button, fill, radio, shown, titled, words } from "../shown.tsx";

const never = () => new Promise(() => {}) as never;

describe("a wait", () => {
  it("shows a preview on its way in its card, and on a screen of its own only to those who go on", async () => {
    const previews = [preview, never, never];
    const root = await atGoals({ preview: (question) => previews.shift()!(question) });
    vi.useFakeTimers();
    try {
      fill(root.querySelector<HTMLSelectElement>("#period")!, "2026-Q1");
      await vi.advanceTimersByTimeAsync(250);
      expect(root.querySelector(".spin")).toBeNull();
      await vi.advanceTimersByTimeAsync(200);
      expect(root.querySelector(".card .spin")).not.toBeNull();
      await vi.advanceTimersByTimeAsync(1700);
      expect(words(root.querySelector("h1"))).toBe(en.goals.title);
      const next = button(root, en.next);
      next.click();
      await vi.advanceTimersByTimeAsync(50);
      expect(words(root.querySelector("h1"))).toBe(en.waiting.computing.title);
      expect(words(root.querySelector("[role=status]")!)).toBe("Seasonality, level and trend…");
      button(root, en.cancel).click();
      await vi.advanceTimersByTimeAsync(50);
      expect(words(root.querySelector("h1"))).toBe(en.goals.title);
    } finally {
      vi.useRealTimers();
    }
  });

  it("shows a reading at the question that was answered, then on a screen of its own", async () => {
    const doubts = [doubt("blank", { isOpen: true })];
    const looks = [() => found({ doubts }), never];
    const root = shown(fakeService({ look: () => looks.shift()!() }));
    await titled(root, en.data.title);
    vi.useFakeTimers();
    try {
      radio(root, "blank", "no").click();
      await vi.advanceTimersByTimeAsync(250);
      expect(root.querySelector(".spin")).toBeNull();
      await vi.advanceTimersByTimeAsync(200);
      expect(root.querySelector(".doubt .spin")).not.toBeNull();
      expect(radio(root, "blank", "no").checked).toBe(true);
      await vi.advanceTimersByTimeAsync(1700);
      expect(words(root.querySelector("h1"))).toBe(en.waiting.reading.title);
      button(root, en.cancel).click();
      await vi.advanceTimersByTimeAsync(50);
      expect(words(root.querySelector("h1"))).toBe(en.data.title);
      expect(radio(root, "blank", "yes").checked).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it("gives the focus back to the question after a reading that took long", async () => {
    const doubts = [doubt("blank"), doubt("names"), doubt("numbers")];
    let settle = () => {};
    const look = (source: Source | null) => {
      const value = found({ doubts: withTold(doubts, source?.told) });
      if (source === null) return value;
      return new Promise<Found>((resolve) => {
        settle = () => resolve(value);
      }) as never;
    };
    const root = shown(fakeService({ look }));
    await titled(root, en.data.title);
    vi.useFakeTimers();
    try {
      radio(root, "names", "no").click();
      await vi.advanceTimersByTimeAsync(2100);
      expect(words(root.querySelector("h1"))).toBe(en.waiting.reading.title);
      settle();
      await vi.advanceTimersByTimeAsync(50);
      expect(document.activeElement).toBe(radio(root, "names", "no"));
      expect(
        words(radio(root, "names", "no").closest(".doubt")!.querySelector("[role=status]")),
      ).toBe(en.data.noted);
    } finally {
      vi.useRealTimers();
    }
  });

  it("can be given up on its own screen, which then shows no preview of other answers", async () => {
    const previews = [preview, never];
    const root = await atGoals({ preview: (question) => previews.shift()!(question) });
    vi.useFakeTimers();
    try {
      fill(root.querySelector<HTMLSelectElement>("#period")!, "2026-Q1");
      await vi.advanceTimersByTimeAsync(450);
      expect(words(root)).not.toContain(en.still);
      await vi.advanceTimersByTimeAsync(1700);
      expect(words(root.querySelector(".wait"))).toContain(en.still);
      button(root, en.cancel).click();
      await vi.advanceTimersByTimeAsync(50);
      expect(root.querySelector(".wait")).toBeNull();
      expect(root.querySelector(".spin")).toBeNull();
      expect(words(root.querySelector("h1"))).toBe(en.goals.title);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ["addExample", { open: () => opening({ source: "" }) }, en.empty.title, en.empty.useExample],
    [
      "removeExample",
      { open: () => opening({ hasExample: true }) },
      en.data.title,
      en.data.removeExample,
    ],
  ] as const)(
    "says of %s, which writes, that it cannot be cancelled",
    async (name, change, title, press) => {
      const root = shown(fakeService({ ...change, [name]: never }));
      await titled(root, title);
      vi.useFakeTimers();
      try {
        button(root, press).click();
        await vi.advanceTimersByTimeAsync(2100);
        expect(words(root)).toContain("writing cannot be cancelled");
        expect(root.querySelector("footer")).toBeNull();
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it("lets nobody cancel a write", async () => {
    const root = await atStep("write", { write: never });
    vi.useFakeTimers();
    try {
      button(root, en.write.create).click();
      // Sooner than another wait: writing takes long, and starts in the workbench only then.
      await vi.advanceTimersByTimeAsync(350);
      expect(root.querySelector(".progress .spin")).not.toBeNull();
      expect(words(root.querySelector("h1"))).toBe(en.waiting.writing.title);
      expect(root.querySelector("footer")).toBeNull();
      expect(words(root)).not.toContain(en.cancel);
    } finally {
      vi.useRealTimers();
    }
  });
});
