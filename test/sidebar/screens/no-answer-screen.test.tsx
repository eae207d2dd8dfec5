// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { fakeService, preview } from "../fake-service.ts";
import { press, shown, titled } from "../shown.tsx";

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
