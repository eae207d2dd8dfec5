// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { fakeService } from "../fake-service.ts";
import { atGoals, button, press, shown, titled, words } from "../shown.tsx";

describe("a wait", () => {
  it("shows nothing at first, a spinner in the button after 0.3 s and a screen after 2 s", async () => {
    const root = shown(fakeService({ preview: () => new Promise(() => {}) as never }));
    await titled(root, en.data.title);
    vi.useFakeTimers();
    try {
      const looksRight = button(root, en.data.looksRight);
      looksRight.click();
      await vi.advanceTimersByTimeAsync(250);
      expect(looksRight.querySelector(".spin")).toBeNull();
      await vi.advanceTimersByTimeAsync(100);
      expect(looksRight.querySelector(".spin")).not.toBeNull();
      expect(looksRight.getAttribute("aria-disabled")).toBe("true");
      await vi.advanceTimersByTimeAsync(1700);
      expect(words(root.querySelector("h1"))).toBe(en.waiting.computing.title);
      expect(words(root.querySelector("[role=status]")!)).toBe("Season, level and trend…");
      button(root, en.cancel).click();
      await vi.advanceTimersByTimeAsync(50);
      expect(words(root.querySelector("h1"))).toBe(en.data.title);
    } finally {
      vi.useRealTimers();
    }
  });

  it("lets nobody cancel a write", async () => {
    const root = await atGoals({ write: () => new Promise(() => {}) as never });
    await press(root, en.next, en.write.title);
    vi.useFakeTimers();
    try {
      button(root, en.write.create).click();
      await vi.advanceTimersByTimeAsync(2100);
      expect(words(root.querySelector("h1"))).toBe(en.waiting.writing.title);
      expect(root.querySelector("button")).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
