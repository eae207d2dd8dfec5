// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { GoalError } from "../../../src/core/errors.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { fakeService, found } from "../fake-service.ts";
import { atGoals, button, shown, titled, words } from "../shown.tsx";

const tooShort = (): never => {
  throw new GoalError("tooShort", { months: 2 });
};

describe("the screen of the table", () => {
  it("says what it found: people, months, metrics, span, and three notices before the others", async () => {
    const root = shown(fakeService());
    await titled(root, en.data.title);
    expect(words(root)).toContain("5 people");
    expect(words(root)).toContain("12 months");
    expect(words(root)).toContain("2 metrics");
    expect(words(root)).toContain("Jan 2025 to Dec 2025 · Prima (€)");
    expect(words(root.querySelector(".facts .notes")!)).toBe("(1)(2)(3)");
    expect(words(root.querySelector(".facts details")!)).toBe("and 2 more(4)(5)");
  });

  it("moves the focus to each screen's title, and to the field that is wrong", async () => {
    const root = await atGoals();
    expect(document.activeElement).toBe(root.querySelector("h1"));
    const wrong = shown(fakeService({ look: tooShort }));
    await titled(wrong, en.cannotRead.title);
    const field = wrong.querySelector<HTMLInputElement>("#source")!;
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const error = document.getElementById(field.getAttribute("aria-describedby")!);
    expect(error?.textContent).toBe("(tooShort)");
  });

  it("reads the table that the user types", async () => {
    const look = vi.fn((source: string | null) => found({ source: source ?? "Results!A1:M6" }));
    const root = shown(fakeService({ look }));
    await titled(root, en.data.title);
    const field = root.querySelector<HTMLInputElement>("#source")!;
    field.value = "Other!A1:C9";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => button(root, en.data.readAgain));
    expect(words(root)).not.toContain(en.data.found);
    button(root, en.data.readAgain).click();
    await vi.waitFor(() => button(root, en.data.looksRight));
    expect(look.mock.calls).toEqual([[null], ["Other!A1:C9"]]);
  });
});
