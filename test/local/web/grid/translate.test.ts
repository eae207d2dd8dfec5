import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { translated } from "../../../../src/local/web/grid/translate.ts";
import { grid } from "../../../../src/text/es/grid.ts";

const engine = ["o_spreadsheet.esm.js", "o_spreadsheet.xml"]
  .map((file) =>
    readFileSync(
      new URL(`../../../../node_modules/@odoo/o-spreadsheet/dist/${file}`, import.meta.url),
      "utf8",
    ),
  )
  .join("\n");

describe("the engine's words in Spanish", () => {
  it("translate only what the engine says", () => {
    const unsaid = Object.keys(grid).filter(
      (words) =>
        !engine.includes(JSON.stringify(words)) && !new RegExp(`>\\s*${words}\\s*<`).test(engine),
    );
    expect(unsaid).toEqual([]);
  });

  it("keep the places for values", () => {
    const places = (words: string) => words.match(/%s/g)?.length ?? 0;
    for (const [english, spanish] of Object.entries(grid))
      expect(places(spanish), english).toBe(places(english));
  });

  it("follow the person in menus and the spreadsheet in dates", () => {
    const abroad = { person: "en", locale: "es_ES" } as const;
    expect(translated(abroad, "File")).toBe("File");
    expect(translated(abroad, "January")).toBe("enero");
    expect(translated(abroad, "Sunday")).toBe("domingo");
    const home = { person: "es", locale: "en_US" } as const;
    expect(translated(home, "File")).toBe("Archivo");
    expect(translated(home, "January")).toBe("January");
    expect(translated(home, "Words that nobody has translated")).toBe(
      "Words that nobody has translated",
    );
  });
});
