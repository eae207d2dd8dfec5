import { describe, expect, it } from "vitest";
import { isoMonth, monthOf } from "../../../src/core/calendar/month.ts";
import { readTable } from "../../../src/sheet/read/read-table.ts";
import type { Habit, Reading } from "../../../src/sheet/read/reading.ts";
import { englishSheet, type Pasted, pasted, spanishSheet } from "../../mess/pasted.ts";
import { dayIn } from "../../mess/sheet.ts";

const ZONE = "Europe/Madrid";
const spanish: Habit = { dayFirst: true, decimalComma: true, dollar: "USD" };
const english: Habit = { dayFirst: false, decimalComma: false, dollar: "USD" };

/** What both tables mean: new premium in euros, from January to August 2025. */
const MEANT: Readonly<Record<string, readonly (number | null)[]>> = {
  Marta: [8412.5, 7120.33, 9004.18, 6550, 12_300.75, 8876.2, 5827, 4310.66],
  Iván: [3105.4, null, 2870.15, 3999.99, 4120, 3654.08, 3017.31, 2240],
  Noa: [15_210.87, 14_002.3, 13_776.9, 16_450.12, null, 15_988.41, 17_240.5, 9931.24],
};

const WIDE = `Prima nueva por agente (EUR);;;;;;;;;
;;;;;;;;;
Agente;ene-25;feb-25;mar-25;abr-25;may-25;jun-25;jul-25;ago-25;Total
 Marta;8.412,50;7.120,33;9.004,18;6.550,00;12.300,75;8.876,20;5.827;4.310,66;62.401,62
Iván;3.105,40;n/d;2.870,15;3.999,99;4.120,00;3.654,08;3.017,31;2.240,00;23.006,93
Noa ;15.210,87;14.002,30;13.776,90;16.450,12;;15.988,41;17.240,50;9.931,24;102.600,34
TOTAL;26.728,77;21.122,63;25.651,23;27.000,11;16.420,75;28.518,69;26.084,81;16.481,90;
`;

const LONG = `Fecha;Vendedor;Métrica;Valor
01/01/2025;Marta;Prima nueva;8.412,50 €
feb 2025;Marta;Prima nueva;7120,33
01/03/2025;MARTA;Prima nueva;9.004,18 €
2025-04-01;Marta;Prima nueva;6550
01/05/2025; Marta;Prima nueva;12.300,75
01/06/2025;Marta;Prima nueva;8.876,20 €
07/2025;Marta;Prima nueva;5.827
01/08/2025;Marta;Prima nueva;4310,66
ene 2025;Iván;Prima nueva;3.105,40 €
01/03/2025;Iván ;Prima nueva;2.870,15
01/04/2025;Iván;Prima nueva;3.999,99 €
2025-05-01;iván;Prima nueva;4.120,00 €
01/06/2025;Iván;Prima nueva;4004,08
01/06/2025;Iván;Prima nueva;-350,00
01/07/2025;Iván;Prima nueva;3.017,31
01/08/2025;Iván;Prima nueva;2.240,00 €
01/01/2025;Noa;Prima nueva;15.210,87 €
01/02/2025;Noa;Prima nueva;14002,30
mar 2025;Noa;Prima nueva;13.776,90 €
01/04/2025;Noa;Prima nueva;16.450,12
01/05/2025;Noa;Prima nueva;pendiente
01/06/2025;NOA;Prima nueva;15.988,41 €
01/07/2025;Noa;Prima nueva;17.240,50 €
01/08/2025;Noa;Prima nueva;9931,24
01/09/2025;Noa;Prima nueva;1.020,00 €
`;

const read = ({ grid, formats }: Pasted, habit: Habit): Reading =>
  readTable(grid, {
    where: "Hoja 1!A1:J40",
    tab: "Hoja 1",
    origin: { row: 1, column: 1 },
    dayOf: dayIn(ZONE),
    today: monthOf(2025, 9),
    habit,
    formats,
    told: {},
    remembered: null,
    roster: null,
  });

const resultsOf = ({ metrics }: Reading) =>
  Object.fromEntries(metrics[0]!.results.people.map(({ person, values }) => [person, values]));

const codesOf = ({ notices, doubts }: Reading): readonly string[] =>
  [...notices, ...doubts].map(({ code }) => code).sort();

const WAYS: readonly (readonly [string, (csv: string) => Reading])[] = [
  ["as text in a Spanish sheet", (csv) => read(pasted(csv, ";", null, ZONE), spanish)],
  ["as text in an English sheet", (csv) => read(pasted(csv, ";", null, ZONE), english)],
  ["pasted into a Spanish sheet", (csv) => read(pasted(csv, ";", spanishSheet, ZONE), spanish)],
  ["pasted into an English sheet", (csv) => read(pasted(csv, ";", englishSheet, ZONE), english)],
];

describe.each(WAYS)("a dirty table %s", (_, readCsv) => {
  it.each([
    ["wide", WIDE],
    ["long", LONG],
  ])("says what it means, when it is %s", (_, csv) => {
    const reading = readCsv(csv);
    expect(resultsOf(reading)).toEqual(MEANT);
    expect([isoMonth(reading.start), reading.months]).toEqual(["2025-01", 8]);
    expect(reading.metrics.map(({ name, currency }) => [name, currency])).toEqual([
      ["Prima nueva", "EUR"],
    ]);
  });
});

// Iván's February is missing in the wide table, his name and Noa's have blanks; in the long one
// everybody is written in two ways, Iván has a refund in June, and September is not over.
const IN_WIDE = [
  "blank",
  "monthMissing",
  "spellingsUnited",
  "spellingsUnited",
  "textNotNumber",
  "totalsDropped",
];
const IN_LONG = [
  "blank",
  "duplicatesAdded",
  "monthMissing",
  "negatives",
  "spellingsUnited",
  "spellingsUnited",
  "spellingsUnited",
  "textNotNumber",
  "rowsNotOver",
];
const CUT = ["thousands", "thousandsRestored"]; // 5.827 in an English sheet

const ODDITIES: readonly (readonly [wide: readonly string[], long: readonly string[]])[] = [
  [IN_WIDE, [...IN_LONG, "datesReadAs"]],
  [IN_WIDE, [...IN_LONG, "datesReadAs"]],
  [IN_WIDE, IN_LONG],
  [
    [...IN_WIDE, ...CUT],
    [...IN_LONG, ...CUT, "dates", "datesTurned"],
  ],
];

describe("the oddities of a dirty table", () => {
  it.each(WAYS.map(([way], at) => [way, at] as const))("are all named, %s", (_, at) => {
    const readCsv = WAYS[at]![1];
    const [wide, long] = ODDITIES[at]!;
    expect(codesOf(readCsv(WIDE))).toEqual([...wide].sort());
    expect(codesOf(readCsv(LONG))).toEqual([...long].sort());
  });
});
