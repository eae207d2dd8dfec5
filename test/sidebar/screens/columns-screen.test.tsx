// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import type { Source } from "../../../src/addon/service.ts";
import { GoalError } from "../../../src/core/errors.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { fakeService, found } from "../fake-service.ts";
import { button, shown, titled, words } from "../shown.tsx";

const look = (source: Source | null) => {
  if (source?.told["column:date"] === "Day") return found({ source: "Results!A1:C9" });
  throw new GoalError("noMonths", { where: "Results" });
};

it("lets a refused table be read by the columns that are told, with cells of its own", async () => {
  const root = shown(fakeService({ look }));
  await titled(root, en.cannotRead.title);
  button(root, en.columns.open).click();
  await titled(root, en.columns.title);
  const date = root.querySelector<HTMLSelectElement>("#column-date")!;
  const person = root.querySelector<HTMLSelectElement>("#column-person")!;
  expect([person.value, date.value]).toEqual(["Name", ""]);
  const hint = document.getElementById(person.getAttribute("aria-describedby")!);
  expect(hint?.textContent).toBe("Ana · Bruno");
  expect(words(root)).toContain(en.columns.untold);
  date.value = "Day";
  date.dispatchEvent(new Event("change", { bubbles: true }));
  await vi.waitFor(() => expect(words(root)).toContain(found().summary));
  button(root, en.columns.use).click();
  await titled(root, en.data.title);
});
