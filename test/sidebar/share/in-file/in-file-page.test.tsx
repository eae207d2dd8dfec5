// @vitest-environment happy-dom
import axe from "axe-core";
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { InFileService } from "../../../../src/addon/in-file.ts";
import { remote } from "../../../../src/sidebar/remote.ts";
import { InFilePage } from "../../../../src/sidebar/share/in-file/in-file-page.tsx";
import { textIn, voiceIn } from "../../../../src/sidebar/voice.ts";
import type { Language } from "../../../../src/text/voice.ts";
import { button, press, titled, words } from "../../shown.tsx";
import { done, fakeInFile, inFile, member, planOf } from "./fake-in-file.ts";

afterEach(() => {
  const root = document.body.firstElementChild;
  if (root) render(null, root);
});

const shown = async (
  change: Partial<InFileService> = {},
  first = inFile(),
  language: Language = "en",
) => {
  const server = fakeInFile(change, first);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  document.title = "Goalwright";
  document.documentElement.lang = language;
  const answer = async (name: string, args: readonly unknown[]) =>
    JSON.parse(JSON.stringify({ ok: true, value: await server.call(name, args) }));
  const onBack = vi.fn();
  const voice = voiceIn(language, { en: "en_US", es: "es_ES" }[language]);
  render(<InFilePage remote={remote(answer)} voice={voice} onBack={onBack} />, root);
  const text = textIn(language).inFile;
  await titled(root, text.allSee.title);
  return { root, text, onBack, next: textIn(language).next, ...server };
};

const barriers = async () => {
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

const get = (root: HTMLElement, person: string, choice: string) =>
  root.querySelector<HTMLInputElement>(`[name=get-${person}][value=${choice}]`)!;

const numbers = { plain: String } as never;

describe("sharing the workbook itself", () => {
  it.each(["en", "es"] as const)(
    "goes from what all see to who got it and back in %s, without a barrier that axe finds",
    async (language) => {
      const people = [
        member("Ana"),
        member("Bruno", { role: "writer" }),
        member("Carla", { email: "", problem: "(no address)" }),
      ];
      const { root, text, next, asked } = await shown({}, inFile({ people }), language);
      expect(words(root)).toContain(text.allSee.all);
      expect(words(root)).toContain("Results, Salaries (hidden)");
      expect(await barriers()).toEqual([]);
      await press(root, text.allSee.choose, text.who.title);
      const { noEmail } = textIn(language).share.people;
      expect(words(root)).toContain(text.who.cannot(1, numbers) + noEmail(["Carla"], numbers));
      expect(words(root)).toContain(text.who.byHand.writer);
      expect(get(root, "Bruno", "none").closest("label")?.textContent).toBe(text.who.asNow);
      button(root, next).click();
      await vi.waitFor(() => expect(words(root)).toContain(text.who.nobody));
      get(root, "Ana", "writer").click();
      await vi.waitFor(() => expect(words(root)).not.toContain(text.who.nobody));
      expect(await barriers()).toEqual([]);
      await press(root, next, text.plan.title(1, numbers));
      expect(words(root)).toContain("(all see all)");
      expect(words(root)).toContain("(Ana types)");
      expect(await barriers()).toEqual([]);
      expect(asked.at(-1)?.args).toEqual([{ editors: ["Ana"], viewers: [], confirmed: "" }]);
      await press(root, text.plan.share(1, numbers), text.done.title);
      expect(words(root)).toContain(text.done.given.writer("ana@example.com"));
      expect(await barriers()).toEqual([]);
      await press(root, text.done.finish, text.allSee.title);
    },
    20_000,
  );

  it("takes back by a second click, and says what stays", async () => {
    const people = [member("Ana", { role: "writer", isOurs: true })];
    const stays = done("Ana", { did: "failed", problem: "(still in)" });
    const { root, text, asked } = await shown(
      { unshareInFile: () => [stays] },
      inFile({ people, isProtected: true }),
    );
    await press(root, text.allSee.takeBack, text.takeBack.title);
    expect(words(root)).toContain("1 person can then do what they could before.");
    expect(asked.map(({ name }) => name)).toEqual(["inFile"]);
    expect(await barriers()).toEqual([]);
    await press(root, text.takeBack.go, text.done.titleSome);
    expect(words(root)).toContain("1 person: it did not workAna(still in)");
    expect(await barriers()).toEqual([]);
    await press(root, text.done.again, text.takeBack.title);
    await press(root, text.takeBack.keep, text.allSee.title);
    expect(asked.filter(({ name }) => name === "unshareInFile")).toHaveLength(1);
  });

  it("says that something changed, and what stands in the way", async () => {
    let change = {};
    const { root, text, next } = await shown({
      shareInFile: (wish) => ({ plan: { ...planOf(wish), ...change }, done: null }),
    });
    await press(root, text.allSee.choose, text.who.title);
    get(root, "Ana", "reader").click();
    await vi.waitFor(() => expect(get(root, "Ana", "reader").checked).toBe(true));
    await press(root, next, text.plan.title(1, numbers));
    expect(words(root)).not.toContain(text.plan.changed);
    change = { problems: ["(locked by hand)"], confirm: "" };
    await press(root, text.plan.share(1, numbers), text.plan.titleNot);
    expect(words(root)).toContain(text.plan.changed);
    expect(words(root)).toContain("(locked by hand)");
    expect([...root.querySelectorAll("footer button")].map((one) => one.textContent)).toEqual([
      "Back",
    ]);
    expect(await barriers()).toEqual([]);
  });

  it("goes back to a file for each person, and says how long it takes", async () => {
    const { root, text, onBack, next } = await shown({
      shareInFile: () => new Promise(() => {}) as never,
    });
    button(root, "Back").click();
    expect(onBack).toHaveBeenCalled();
    await press(root, text.allSee.choose, text.who.title);
    button(root, text.who.all.reader).click();
    await vi.waitFor(() => expect(get(root, "Carla", "reader").checked).toBe(true));
    button(root, next).click();
    await vi.waitFor(() => expect(root.querySelector("footer .spin")).not.toBeNull());
    await vi.waitFor(() => expect(words(root)).toContain(text.waiting.plan.now), 4000);
    expect(await barriers()).toEqual([]);
  });
});
