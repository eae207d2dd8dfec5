import { describe, expect, it } from "vitest";
import type { ContrastPart, TierContrast } from "../../src/core/funnel/tier-contrast.ts";
import type { Drivers, DriversGap } from "../../src/core/planned.ts";
import { driversSentences } from "../../src/text/drivers-sentences.ts";

const part = (share: number, isClear = true): ContrastPart => ({
  ...{ ratio: 1.5, share, low: share - 0.1, high: share + 0.1, isClear },
});
const contrast = (...parts: readonly ContrastPart[]): TierContrast => ({
  ...{ ratio: 2.1, isClear: true, parts },
});
const gap = (better: "top" | "middle", other: "middle" | "bottom", found: TierContrast | null) =>
  ({ better, other, ratio: 2.1, contrast: found }) satisfies DriversGap;
const drivers = (...gaps: readonly DriversGap[]): Drivers => ({
  basis: "stages",
  months: 12,
  steps: ["Calls", "Visits"],
  results: [],
  parts: [],
  gaps,
  variation: [],
  growth: [],
});
const english = (one: Drivers) =>
  driversSentences(one, { metric: "Premium", isCount: false }, "en", "en_US");
const spanish = (one: Drivers) =>
  driversSentences(one, { metric: "Prima", isCount: false }, "es", "es_ES");

describe("driversSentences", () => {
  it("says that others take a part of it back where the shares come to more than all", () => {
    const more = drivers(gap("top", "middle", contrast(part(0.65), part(0.44), part(-0.09))));
    expect(english(more)[0]).toContain(
      "65% of the difference is made by more “Calls”, 44% by more “Visits” from “Calls”; the other step works the other way and takes 9% back.",
    );
    expect(spanish(more)[0]).toMatch(
      /; el otro paso va en sentido contrario y resta un 9\u00a0%\.$/,
    );
    const hardly = drivers(
      gap("top", "middle", contrast(part(0.88), part(0.14), part(-0.02, false))),
    );
    expect(english(hardly)[0]).toMatch(
      / 14% by .*; the other step would take 2% back, but that may be chance\.$/,
    );
    expect(spanish(hardly)[0]).toMatch(
      /; el otro paso parece restar un 2\u00a0%, pero puede ser casualidad\.$/,
    );
    const several = drivers(gap("top", "middle", contrast(part(-0.05), part(0.98), part(0.07))));
    expect(english(several)[0]).toContain("the other step works the other way and takes 5% back");
    const two = (isClear: boolean) => ({
      ...drivers(
        gap("top", "middle", contrast(part(0.6), part(0.5), part(-0.04), part(-0.06, isClear))),
      ),
      steps: ["Calls", "Visits", "Quotes"],
    });
    expect(english(two(true))[0]).toMatch(
      /; the other steps work the other way and together take 10% back\.$/,
    );
    expect(spanish(two(false))[0]).toMatch(
      /; los demás pasos juntos parecen restar un 10\u00a0%, pero puede ser casualidad\.$/,
    );
    const all = drivers(gap("top", "middle", contrast(part(0.86), part(0.14), part(0, false))));
    expect(english(all)[0]).not.toContain("back");
  });

  it("says what makes the difference, most first, and what to coach", () => {
    const both = drivers(gap("top", "middle", contrast(part(0.3), part(0.64), part(0.06, false))));
    expect(english(both)).toEqual([
      "Top producers sell 2.1 times as much as the middle group; 64% of the difference is made by more “Visits” from “Calls”, 30% by more “Calls”.",
      "What to coach first in the middle group: getting “Visits” from “Calls”.",
    ]);
    expect(spanish(both)).toEqual([
      "El grupo alto vende 2,1 veces lo que el grupo medio; el 64\u00a0% de la diferencia se debe a más «Visits» a partir de «Calls», el 30\u00a0% a más «Calls».",
      "Qué trabajar primero con el grupo medio: lograr «Visits» a partir de «Calls».",
    ]);
  });

  it("coaches each lower group in what keeps it from the next one", () => {
    const two = drivers(
      gap("top", "middle", contrast(part(0.9), part(0, false), part(0, false))),
      gap("middle", "bottom", contrast(part(0, false), part(0, false), part(0.92))),
    );
    expect(english(two).slice(2)).toEqual([
      "What to coach first in the middle group: “Calls”.",
      "What to coach first in the bottom group: the average amount per unit of “Visits”.",
    ]);
  });

  it("says all where a step makes all of it or more", () => {
    const whole = drivers(gap("middle", "bottom", contrast(part(-0.2), part(0), part(1.2))));
    expect(english(whole)[0]).toBe(
      "The middle group sells 2.1 times as much as the bottom group; all of the difference is made by a higher average amount per unit of “Visits”.",
    );
    expect(spanish(whole)[0]).toContain(
      "; toda la diferencia se debe a un importe medio más alto por unidad de «Visits».",
    );
  });

  it("speaks of won deals as people do, and of a count without an amount", () => {
    const whole = drivers(gap("top", "middle", contrast(part(0), part(0), part(1))));
    expect(english({ ...whole, steps: ["Deals opened", "Deals won"] })).toEqual([
      "Top producers sell 2.1 times as much as the middle group; all of the difference is made by a higher average amount per won deal.",
      "What to coach first in the middle group: the average amount per won deal.",
    ]);
    expect(spanish({ ...whole, steps: ["Negocios abiertos", "Negocios ganados"] })[1]).toBe(
      "Qué trabajar primero con el grupo medio: el importe medio por negocio ganado.",
    );
    expect(driversSentences(whole, { metric: "Policies", isCount: true }, "en", "en_US")[1]).toBe(
      "What to coach first in the middle group: getting “Policies” from “Visits”.",
    );
  });

  it("says what it cannot know, and coaches nothing then", () => {
    const unclear = drivers(
      gap("top", "middle", null),
      gap("middle", "bottom", { ...contrast(part(1)), isClear: false }),
    );
    expect(english(unclear)).toEqual([
      "Top producers sell 2.1 times as much as the middle group; no single step clearly makes the difference.",
      "The middle group sells 2.1 times as much as the bottom group; that may be chance.",
    ]);
    expect(spanish(unclear)).toEqual([
      "El grupo alto vende 2,1 veces lo que el grupo medio; ningún paso hace claramente la diferencia.",
      "El grupo medio vende 2,1 veces lo que el grupo bajo; puede ser casualidad.",
    ]);
    const amount = {
      ...drivers(gap("top", "middle", contrast(part(1)))),
      basis: "amount",
      steps: [],
    } as const;
    expect(english(amount)).toEqual([
      "Top producers sell 2.1 times as much as the middle group; no steps of the sale are known that would say why.",
    ]);
    expect(spanish(amount)[0]).toContain(
      "; no se conoce ningún paso de la venta que diga por qué.",
    );
  });
});
