// @vitest-environment happy-dom
import axe from "axe-core";
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Service } from "../../src/addon/service.ts";
import { remote } from "../../src/sidebar/remote.ts";
import { Started } from "../../src/sidebar/start.tsx";
import { helpPage as en } from "../../src/text/en/help-page.ts";
import { wizard as enWizard } from "../../src/text/en/wizard.ts";
import { helpPage as es } from "../../src/text/es/help-page.ts";
import { doubt, fakeService, found, opening } from "./fake-service.ts";
import { button, press, titled, words } from "./shown.tsx";

afterEach(() => {
  const root = document.body.firstElementChild;
  if (root) render(null, root);
});

const pages = { en, es };

const shownHelp = (change: Partial<Service> = {}, language: "en" | "es" = "en") => {
  const service = fakeService(change);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  document.title = "Goalwright";
  const answer = async (name: string, args: readonly unknown[]) => ({
    ok: true as const,
    value: await (service[name as keyof Service] as (...all: readonly unknown[]) => unknown)(
      ...args,
    ),
  });
  render(
    <Started remote={remote(answer)} close={() => {}} language={language} start="help" />,
    root,
  );
  return root;
};

describe("the menu's help", () => {
  it.each(["en", "es"] as const)(
    "is all there in %s, without a barrier that axe finds",
    async (language) => {
      const text = pages[language];
      const functions = [{ formula: "=GOAL_STEP(a; [b])", does: "(does)" }];
      const root = shownHelp(
        { help: () => ({ language, hasGoals: false, locale: language, functions }) },
        language,
      );
      await titled(root, text.title);
      await vi.waitFor(() => expect(words(root)).toContain(text.functions(1)));
      const all = [
        ...text.undoSays,
        ...text.dataSays,
        ...text.whoSays,
        ...text.step.map((one) => one.says),
        ...text.menuSays.map(({ item, does }) => `${item}${does}`),
      ];
      for (const sentence of all) expect(words(root)).toContain(sentence);
      expect(words(root)).toContain("=GOAL_STEP(a; [b])(does)");
      expect(document.documentElement.lang).toBe(language);
      const { violations } = await axe.run(document, {
        rules: { "color-contrast": { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );

  it("says what is missing where Google does not answer", async () => {
    const help = () => {
      throw new Error("no answer");
    };
    const root = shownHelp({ help });
    await vi.waitFor(() => expect(words(root)).toContain(en.noFunctions));
    expect(words(root)).toContain(en.undoSays[0]);
  });

  it("leads to the wizard", async () => {
    const root = shownHelp({ open: () => opening() });
    await titled(root, en.title);
    await press(root, en.start, enWizard.data.title);
  });
});

describe("the help of a screen", () => {
  it("opens and closes by keyboard and gives the focus back", async () => {
    const root = shownHelp();
    await titled(root, en.title);
    await press(root, en.start, enWizard.data.title);
    const control = button(root, enWizard.help.open);
    control.click();
    await vi.waitFor(() => expect(control.getAttribute("aria-expanded")).toBe("true"));
    const panel = root.querySelector("#help")!;
    expect(words(panel)).toContain(enWizard.help.topics.data.what);
    panel.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await vi.waitFor(() => expect(root.querySelector("#help")).toBeNull());
    expect(document.activeElement).toBe(control);
  });

  it("explains the words that stand on it, and no others", async () => {
    const termsOf = async (change: Partial<Service>) => {
      const root = shownHelp(change);
      await titled(root, en.title);
      await press(root, en.start, enWizard.data.title);
      button(root, enWizard.help.open).click();
      await vi.waitFor(() => expect(root.querySelector("#help")).not.toBeNull());
      return [...root.querySelectorAll("#help dt")].map((term) => term.textContent);
    };
    const { unsure, roster } = enWizard.data;
    expect(await termsOf({})).not.toContain(unsure);
    const some = { doubts: [doubt("year", { isOpen: true })], rosters: ["Team"] };
    const terms = await termsOf({ look: () => found(some) });
    expect(terms).toEqual(expect.arrayContaining([unsure, roster]));
    expect(terms).not.toContain("Answers assumed");
  });
});
