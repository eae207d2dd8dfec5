// @vitest-environment happy-dom
import axe from "axe-core";
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Service } from "../../src/addon/service.ts";
import { remote, type Transport } from "../../src/sidebar/remote.ts";
import { Started } from "../../src/sidebar/start.tsx";
import { wizard as en } from "../../src/text/en/wizard.ts";
import { wizard as es } from "../../src/text/es/wizard.ts";
import { fakeService, opening, UNDOABLE, UNDONE } from "./fake-service.ts";
import { button, words } from "./shown.tsx";

afterEach(() => {
  const root = document.body.firstElementChild;
  if (root) render(null, root);
});

const close = vi.fn();

const shownUndo = (change: Partial<Service>, refused?: Transport) => {
  const service = fakeService(change);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  document.title = "Goalwright";
  const answer: Transport = async (name, args) => {
    if (refused && name === "undo") return refused(name, args);
    const call = service[name as keyof Service] as (...all: readonly unknown[]) => unknown;
    return { ok: true, value: call(...args) };
  };
  render(<Started remote={remote(answer)} close={close} language="en" start="undo" />, root);
  return root;
};

const goals = { tab: "Goals", undo: UNDOABLE };

describe("the menu's undo", () => {
  it("says what goes and stays in the user's language, and does nothing on the safe answer, which has the focus", async () => {
    const undo = vi.fn(() => ({ ...UNDONE, removed: ["Metas"] }));
    const root = shownUndo({ open: () => opening({ language: "es", goals }), undo });
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "Se quitaría la pestaña escrita el 10 ene 2026, 09:30 (Goals); sus propias pestañas se quedan, y también las versiones publicadas y los archivos de las personas.",
      ),
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(button(root, es.undoing.keep)));
    const { violations } = await axe.run(document, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    button(root, es.undoing.keep).click();
    expect(close).toHaveBeenCalledTimes(1);
    expect(undo).not.toHaveBeenCalled();
  });

  it("undoes when told to, and says what it did", async () => {
    const again = {
      tab: "Goals",
      undo: {
        ...{ ...UNDOABLE, goes: ["What-if"], back: ["Start", "Goals"], isFirst: false },
        ...{ own: [{ person: "Ana Ruiz", goal: 390_000 }], currency: "EUR" },
      },
    };
    const root = shownUndo({
      open: () => opening({ goals: again }),
      undo: () => ({
        when: "2026-11-30T10:20",
        isUpdate: true,
        removed: ["What-if"],
        restored: "Goals",
        back: ["Start", "Goals"],
        goals: {
          ...{ written: "2026-11-30T10:12", before: 11_800_000, after: 11_785_000 },
          ...{
            currency: "EUR",
            isSame: false,
            own: [1, 2].map((i) => ({ person: `P${i}`, goal: 1000 * i })),
          },
        },
        ...{ version: null, stays: null, answers: null },
      }),
    });
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "The update of 10 Jan 2026, 09:30 would be undone. Your own value for Ana Ruiz (€390,000) stays, and so does whatever else you have typed since. With this, 2 tabs go back to how they were before that update: Start, Goals. The tab that it made would go (What-if).",
      ),
    );
    button(root, en.undoing.undo).click();
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "2 tabs are as they were before that update: “Start”, “Goals”.",
      ),
    );
    expect(words(root)).toContain(
      "The update of 30 Nov 2026, 10:20 is undone. The computed goals are again those of 30 Nov 2026, 10:12; with your own ones they come to €11,785,000 in all (until now €11,800,000). Your own values for P1 (€1,000), P2 (€2,000) stay. Clear them in Goals if you want the computed ones.",
    );
    expect(words(root)).not.toContain(en.undoing.title);
    expect(button(root, en.data.update)).toBeTruthy();
  });

  it.each([
    [
      "en",
      "Version 2 was published from it: the status in Start goes back to Draft, because the goals that come back are those from before that version.",
      "The status in Start is Draft again: version 2 was published from the update that is undone, and these goals are those from before it. That version stays what people know until you publish again.",
    ],
    [
      "es",
      "La versión 2 se publicó a partir de ella: el estado en Inicio vuelve a Borrador, porque las metas que regresan son las de antes de esa versión.",
      "El estado en Inicio vuelve a ser Borrador: la versión 2 se publicó a partir de la actualización deshecha, y estas metas son las de antes. Esa versión sigue siendo lo que conocen las personas hasta que usted publique de nuevo.",
    ],
  ] as const)(
    "says that the status goes back to a draft where a version was published since, in %s",
    async (language, before, after) => {
      const update = { ...UNDOABLE, back: ["Goals"], isFirst: false };
      const shownOf = (version: number | null) =>
        shownUndo({
          open: () => opening({ language, goals: { tab: "Goals", undo: { ...update, version } } }),
          undo: () => ({ ...UNDONE, isUpdate: true, back: ["Goals"], version }),
        });
      const { undoing } = language === "en" ? en : es;
      for (const version of [null, 2]) {
        const root = shownOf(version);
        await vi.waitFor(() => expect(button(root, undoing.undo)).toBeTruthy());
        expect(words(root).includes(before)).toBe(version !== null);
        button(root, undoing.undo).click();
        await vi.waitFor(() => expect(words(root)).not.toContain(undoing.title));
        expect(words(root).includes(after)).toBe(version !== null);
      }
    },
  );

  it.each([
    [
      "en",
      "That update changed no computed goal, so every goal stays as it is. What goes back are the answers that it took over and what the tabs say of them. Own values stay, and so do the rows of the tab Log that it noted them in. Version 2 was published from that update and stays what people know.",
      "It had changed no computed goal, so all goals are as they were, €11,800 in all. What went back are the answers that it took over and what the tabs say of them. Version 2 was published from the update that is undone, and stays what people know until you publish again.",
    ],
    [
      "es",
      "Esa actualización no cambió ninguna meta calculada; por eso todas las metas se quedan como están. Lo que vuelve atrás son las respuestas que tomó y lo que las pestañas dicen de ellas. Las metas propias se quedan, y también las filas de la pestaña Cambios en que las anotó. La versión 2 se publicó a partir de esa actualización y sigue siendo lo que conocen las personas.",
      "No había cambiado ninguna meta calculada; por eso todas las metas están como estaban, €11,800 en total. Lo que volvió atrás son las respuestas que tomó y lo que las pestañas dicen de ellas. La versión 2 se publicó a partir de la actualización deshecha y sigue siendo lo que conocen las personas hasta que usted publique de nuevo.",
    ],
  ] as const)(
    "says what undoing puts back where no computed goal had changed, and that a version of it stays, in %s",
    async (language, before, after) => {
      const undo = { ...UNDOABLE, back: ["Goals"], isFirst: false, isSame: true, stays: 2 };
      const goals = {
        ...{ written: null, before: 11_800, after: 11_800, currency: "EUR", isSame: true, own: [] },
      };
      const root = shownUndo({
        open: () => opening({ language, goals: { tab: "Goals", undo } }),
        undo: () => ({ ...UNDONE, isUpdate: true, back: ["Goals"], goals, stays: 2 }),
      });
      const { undoing } = language === "en" ? en : es;
      await vi.waitFor(() => expect(words(root)).toContain(before));
      button(root, undoing.undo).click();
      await vi.waitFor(() => expect(words(root)).toContain(after));
    },
  );

  it("names a few of many own values that stay, in Spanish, too", async () => {
    const own = ["Ana", "Bruno", "Carla", "Diego", "Elena"].map((person, i) => ({
      ...{ person, goal: 1000 * (i + 1) },
    }));
    const update = { ...UNDOABLE, back: ["Metas"], isFirst: false, own, currency: "EUR" };
    const goalsBack = {
      written: null,
      before: 1,
      after: 1,
      currency: "EUR",
      own: own.slice(0, 1),
      isSame: false,
    };
    const root = shownUndo({
      open: () =>
        opening({ language: "es", locale: "es_ES", goals: { tab: "Metas", undo: update } }),
      undo: () => ({ ...UNDONE, isUpdate: true, goals: goalsBack }),
    });
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "Sus metas propias para Ana (1.000 €), Bruno (2.000 €), Carla (3.000 €) y 2 más se quedan, y también lo demás que haya escrito después.",
      ),
    );
    button(root, es.undoing.undo).click();
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "Su meta propia para Ana (1.000 €) se queda. Bórrela en Metas si quiere la calculada.",
      ),
    );
  });

  it("says of many tabs how many they are and names the first two, in a fold all of them", async () => {
    const tabs = ["Metas", "Incentivos", "Inicio", "Datos"];
    const many = { ...UNDOABLE, goes: ["Equipo", "Qué pasa si"], back: tabs, isFirst: false };
    const root = shownUndo({
      open: () => opening({ language: "es", goals: { tab: "Metas", undo: many } }),
      undo: () => ({ ...UNDONE, isUpdate: true, restored: "Metas", back: tabs, removed: tabs }),
    });
    await vi.waitFor(() =>
      expect(words(root.querySelector(".note")!)).toContain(
        "Con esto, 4 pestañas vuelven a estar como antes de esa actualización, entre ellas Metas e Incentivos. Se quitarían las pestañas que creó (Equipo, Qué pasa si).",
      ),
    );
    expect(words(root.querySelector("details")!)).toBe(
      "Las 6 pestañasVuelven a estar como antes: Metas, Incentivos, Inicio, DatosSe quitarían: Equipo, Qué pasa si",
    );
    button(root, es.undoing.undo).click();
    await vi.waitFor(() =>
      expect(words(root)).toContain(
        "4 pestañas están de nuevo como antes de esa actualización, entre ellas «Metas» e «Incentivos».",
      ),
    );
    const first = shownUndo({
      open: () => opening({ goals: { ...goals, undo: { ...UNDOABLE, goes: tabs } } }),
    });
    await vi.waitFor(() =>
      expect(words(first)).toContain(
        "The 4 tabs written on 10 Jan 2026, 09:30 would go (among them Metas and Incentivos);",
      ),
    );
  });

  it("says why it cannot, and that there is nothing to undo", async () => {
    const sentence = "Goals!K8 has changed.";
    const root = shownUndo({ open: () => opening({ goals }) }, async () => ({
      ...{ ok: false, code: "changedSince", sentence },
    }));
    await vi.waitFor(() => button(root, en.undoing.undo));
    button(root, en.undoing.undo).click();
    await vi.waitFor(() => expect(words(root)).toContain(sentence));
    const none = shownUndo({ open: () => opening() });
    await vi.waitFor(() => expect(words(none)).toContain(en.undoing.nothing));
    const noUndo = "(Version 1 is published.)";
    const kept = shownUndo({ open: () => opening({ goals: { ...goals, undo: null, noUndo } }) });
    await vi.waitFor(() => expect(words(kept)).toContain(noUndo));
    expect(words(kept)).not.toContain(en.undoing.nothing);
  });
});
