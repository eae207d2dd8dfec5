import { expect, it } from "vitest";
import { errors as errorsEn } from "../../src/text/en/errors.ts";
import { helpPage as helpEn } from "../../src/text/en/help-page.ts";
import { wizard as en } from "../../src/text/en/wizard.ts";
import { errors as errorsEs } from "../../src/text/es/errors.ts";
import { helpPage as helpEs } from "../../src/text/es/help-page.ts";
import { wizard as es } from "../../src/text/es/wizard.ts";
import { numbersIn } from "../../src/text/number.ts";

it.each([
  ["Log", errorsEn, helpEn, en],
  ["Cambios", errorsEs, helpEs, es],
] as const)(
  "names the tab %s as it is called, wherever a sentence is about it",
  (tab, errors, help, wizard) => {
    const said = [
      errors.toldSince({ version: null }, numbersIn("en_US")),
      help.undoSays[0],
      wizard.write.who,
      wizard.undoing.again("10 Jan", [], [], [], null),
    ];
    for (const words of said) {
      expect(words).toContain(tab);
      expect(words).not.toMatch(/the log\b|el registro\b/i);
    }
  },
);
