import { expect, it } from "vitest";
import { formatCurrencies } from "../../../../src/sheet/read/numbers/format-currency.ts";

it("finds the currency that a number format shows", () => {
  const shown: Record<string, readonly string[]> = {
    "#,##0.00 €": ["EUR"],
    "€#,##0": ["EUR"],
    "[$€-40A] #,##0": ["EUR"],
    "[$€]#,##0.00": ["EUR"],
    "#,##0.00\\ [$€-1]": ["EUR"],
    '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-': ["EUR"],
    '"$"#,##0.00': ["$"],
    '"$"#,##0.00;[Red]("$"#,##0.00)': ["$"],
    "[$$]#,##0": ["$"],
    "[$$-409]#,##0": ["USD"],
    "[$$-80A]#,##0": ["MXN"],
    "[$$-240A]#,##0": ["COP"],
    "[$$-2C0A]#,##0": ["ARS"],
    "[$$-340a]#,##0": ["CLP"],
    "[$$-0C0C]#,##0": ["CAD"],
    "[$$-es-MX]#,##0": ["MXN"],
    "[$$-7FF]#,##0": ["$"],
    "[$MXN] #,##0": ["MXN"],
    "[$MXN ]#,##0": ["MXN"],
    "[$S/-280A]#,##0": ["PEN"],
    "[$R$-416] #,##0": ["BRL"],
    "[$US$-540A]#,##0": ["USD"],
    "[$£-809]#,##0": ["GBP"],
    '#,##0 "CHF"': ["CHF"],
    "#,##0_€": [],
    "[$-409]#,##0": [],
    "[$-C0A]mmm yy": [],
    "0.00%": [],
    "dd/mm/yyyy": [],
    '0 "pts"': [],
    "0.###############": [],
    General: [],
    "": [],
    "@": [],
  };
  for (const [format, currencies] of Object.entries(shown))
    expect(formatCurrencies(format), format).toEqual(currencies);
});
