import { periodCode } from "../../../core/calendar/period.ts";
import { inUnit } from "../../../text/in-unit.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { Chart, ColumnSlot, Layout, RowSlot, Validation } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { goalFormat } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { nameWidth, teamWidth } from "../frame/widths.ts";
import { marketCells, marketNames, seenNames } from "./market-cells.ts";
import { resourceCells, resourceKeys } from "./resource-cells.ts";
import { supportCells, supportNames } from "./support-cells.ts";

/** Three tables stand below each other: what helps, how far the market is won, and what must keep up. */
const columns = (
  { plan, resources }: WorkbookFacts,
  { text }: WorkbookVoice,
): readonly ColumnSlot[] => [
  MARGIN,
  {
    name: "item",
    width: nameWidth(
      [
        ...[text.potential.before, text.potential.resource, text.potential.most],
        ...resources.map(({ name, unit = "" }) => `${name}${inUnit(unit)}`),
      ],
      190,
    ),
  },
  { name: "available", width: 120 },
  { name: "need", width: 140 },
  { name: "utilisation", width: 92 },
  { name: "backlog", width: 100 },
  { name: "carries", width: teamWidth(plan, 100) },
  { name: "goals", width: teamWidth(plan, 100) },
  { name: "used", width: 120 },
  { name: "oneMore", width: 112 },
  { name: "beforeVerdict", width: 12 },
  { name: "verdict", width: 150 },
  { name: "apart", width: 40 },
  { name: "key", width: 60, isHidden: true },
  { name: "rate", width: 60, isHidden: true },
];

/** The Potential tab: room to grow as it was answered and as the results show it, and what can be carried. */
export const potentialTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { plan } = facts;
  const words = voice.text.potential;
  const title = words.title(periodWords(voice.language, periodCode(plan.period)));
  const { isLessBetter } = plan;
  return {
    key: "potential",
    name: words.tab,
    hidden: false,
    columns: columns(facts, voice),
    rows: isLessBetter ? rows(facts, voice).map(emptied) : rows(facts, voice),
    frozen: { row: "why", column: null },
    cells: [
      ...topCells("item", title, isLessBetter ? words.whyLess : words.why),
      ...(isLessBetter
        ? []
        : [
            ...supportCells(facts, voice),
            ...marketCells(facts, voice),
            ...resourceCells(facts, voice),
          ]),
    ],
    rules: [],
    validations: isLessBetter ? [] : validations(voice),
    charts: isLessBetter || facts.resources.length === 0 ? [] : [chart(facts, voice)],
    print: { orientation: "landscape", last: "verdict", repeated: "gap" },
  };
};

const rows = (facts: WorkbookFacts, voice: WorkbookVoice): readonly RowSlot[] => [
  ...topRows,
  { name: "supportHeader", height: 24 },
  { list: "supports", key: ["item"], keys: supportNames(voice), height: 22 },
  { name: "supportWords", height: 20 },
  { name: "supportGap", height: 14 },
  { name: "marketHeader", height: 24 },
  { list: "market", key: ["item"], keys: marketNames(facts, voice), height: 22 },
  { name: "marketGap", height: 14 },
  { name: "resultsHeader", height: 24 },
  { list: "seen", key: ["item"], keys: seenNames(facts, voice), height: 22 },
  { name: "resultsWords", height: 20 },
  { name: "resultsWords2", height: 20 },
  { name: "resultsGap", height: 14 },
  { name: "resourceHeader", height: 34 },
  { list: "resources", key: ["key"], keys: resourceKeys(facts), height: 22 },
  { name: "resourceWords", height: 20 },
  { name: "chartGap", height: 12 },
  { name: "charts" },
];

/** Where less is better there is nothing to list. */
const emptied = (slot: RowSlot): RowSlot => ("list" in slot ? { ...slot, keys: [] } : slot);

const validations = ({ text }: WorkbookVoice): readonly Validation[] => {
  const { resourceHelp, shareHelp } = text.potential;
  const amount = { kind: "number", least: 0, most: null } as const;
  return [
    {
      cells: { column: "available", list: "resources", to: "need" },
      allow: amount,
      help: resourceHelp,
    },
    {
      cells: { column: "utilisation", list: "resources" },
      allow: { kind: "number", least: 0, most: 1 },
      help: shareHelp,
    },
    { cells: { column: "backlog", list: "resources" }, allow: amount, help: resourceHelp },
  ];
};

const chart = (facts: WorkbookFacts, voice: WorkbookVoice): Chart => ({
  kind: "bars",
  title: voice.text.potential.chart,
  data: {
    header: "resourceHeader",
    list: "resources",
    labels: "item",
    series: [
      { column: "carries", color: COLORS.line },
      { column: "goals", color: COLORS.accent },
    ],
  },
  at: { row: "charts", column: "item" },
  width: 700,
  height: 140 + 40 * facts.resources.length,
  legend: true,
  least: 0,
  format: goalFormat(facts, voice),
});
