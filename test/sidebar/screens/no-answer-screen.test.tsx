// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { fakeService, preview } from "../fake-service.ts";
import { press, shown, titled, words } from "../shown.tsx";

const silent = (): never => {
  throw new Error("no answer");
};

describe("a call without an answer", () => {
  it("offers the details of a call without an answer, and the same call again", async () => {
    const answers = [silent, preview];
    const root = shown(fakeService({ preview: (question) => answers.shift()!(question) }));
    await titled(root, en.data.title);
    await press(root, en.data.looksRight, en.noAnswer.title);
    expect(root.querySelector("textarea")?.value).toBe("preview: Error: no answer");
    await press(root, en.tryAgain, en.metrics.title);
  });
});

it.each([
  ["Exception: You do not have permission to call SpreadsheetApp.Ui", en.troubles.list.permission],
  ["ScriptError: Authorization is required to perform that action.", en.troubles.list.accounts],
])("says what Google’s error means: %s", async (message, { when, say }) => {
  const open = () => {
    throw new Error(message);
  };
  const root = shown(fakeService({ open }));
  await titled(root, en.noAnswer.title);
  expect(words(root.querySelector(".note"))).toBe(`${when}. ${say}`);
});

it("guesses nothing from an error that says nothing, and lists what is usual", async () => {
  const open = () => {
    throw new Error("Service error");
  };
  const root = shown(fakeService({ open }));
  await titled(root, en.noAnswer.title);
  expect(root.querySelector(".note")).toBeNull();
  expect(words(root)).toContain(en.troubles.list.office.say);
});
