import { describe, expect, it } from "vitest";
import type { NumberName, Wrong } from "../../../src/sidebar/numbers/number-field.ts";
import { wrongSentence } from "../../../src/sidebar/numbers/wrong-at.ts";
import { voiceIn } from "../../../src/sidebar/voice.ts";

const [en, es] = [voiceIn("en", "en_US"), voiceIn("es", "es_ES")];
const said = (name: NumberName, why: Wrong, voice = en) =>
  wrongSentence({ field: { name, at: 0 }, typed: "", why }, voice).replace(/\u00a0/g, " ");

describe("what is wrong with a number", () => {
  it("names the limits as the sheet writes them", () => {
    expect(said("workingDays", "outside")).toBe("Write a number from 1 to 31.");
    expect(said("sellingHours", "outside", es)).toBe("Escriba un número de 0,5 a 24.");
    expect(said("penetration", "outside")).toBe("Write a number from 0% to 100%.");
    expect(said("maxStep", "outside", es)).toBe("Escriba un número de 0 % a 10 %.");
    expect(said("available", "outside")).toBe("Write a number from 0 on.");
    expect(said("rampMonths", "notWhole")).toBe("Write a whole number from 0 to 24.");
  });

  it("leads to the days closed where an event cannot take all of a month", () => {
    expect(said("effect", "outside")).toBe(
      "Write a number from −99% to 200%. For a closed month, choose “closed all month”.",
    );
    expect(said("effect", "outside", es)).toBe(
      "Escriba un número de −99 % a 200 %. Para un mes cerrado, elija «cerrado todo el mes».",
    );
  });

  it("gives an example that the field would take", () => {
    expect(said("growth", "notANumber")).toBe("Write a number, for example 5%.");
    expect(said("factor", "notANumber")).toBe("Write a number, for example 1.");
    expect(said("factor", "needed")).toBe("A number is needed here.");
  });
});
