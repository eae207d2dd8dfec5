import type { Spiff } from "../../../core/incentives/spiffs.ts";
import { monthWords } from "../../../text/month.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { unlessWrong } from "../frame/formula.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { moneyFormat } from "../frame/number-format.ts";

/** Rows for contests of the manager's own, behind the plan's. */
const OWN_ROWS = 2;

const spiffsIn = ({ incentives }: WorkbookFacts): readonly Spiff[] => incentives?.spiffs ?? [];

/** The contests' numbers, from "1". */
export const spiffKeys = (facts: WorkbookFacts): readonly string[] =>
  Array.from({ length: spiffsIn(facts).length + OWN_ROWS }, (_, i) => `${i + 1}`);

/** Short contests, when they begin and what they cost: all yellow but the cost. */
export const spiffCells = (
  facts: WorkbookFacts,
  { text, language }: WorkbookVoice,
): readonly LaidCell[] => {
  const { spiffs: words, team } = text.incentives;
  const format = moneyFormat(facts.currency, language);
  const heads = [
    ...[["target", words.begins] as const, ["at.1", words.weeks] as const],
    ...[["at.2", words.winners] as const, ["at.3", words.prize] as const],
    ["at.4", words.cost] as const,
  ];
  return [
    { row: "spiffHeader", column: "person", content: words.title, role: "wordHeader" },
    ...heads.map(
      ([column, content]): LaidCell => ({
        row: "spiffHeader",
        column,
        content,
        role: "numberHeader",
      }),
    ),
    ...spiffKeys(facts).flatMap((key, i): LaidCell[] => {
      const row = listRow("spiffs", key);
      const spiff = spiffsIn(facts)[i];
      const input = (column: string, content: string | number | undefined): LaidCell => ({
        ...{ row, column, content: content ?? "" },
        role: "input",
      });
      const product = 'IF(OR([at.2]="";[at.3]="");"";[at.2]*[at.3])';
      const cost = { formula: `=${unlessWrong(["[at.2]", "[at.3]"], text.wrong.short, product)}` };
      return [
        { row, column: "person", content: spiff ? nameOf(spiff) : "", role: "inputText" },
        input("target", spiff && monthWords(language, spiff.from)),
        input("at.1", spiff?.weeks),
        input("at.2", spiff?.winners),
        { ...input("at.3", spiff?.prize), format },
        { row, column: "at.4", content: cost, role: "calc", format },
        { row, column: "key", content: Number(key), role: "helper" },
      ];
    }),
    { row: "spiffTotal", column: "person", content: team, role: "totalName" },
    ...["target", "at.1", "at.2", "at.3"].map(
      (column): LaidCell => ({ row: "spiffTotal", column, content: "", role: "total" }),
    ),
    {
      row: "spiffTotal",
      column: "at.4",
      content: { formula: "=SUM([spiffs*|at.4])" },
      role: "total",
      format,
    },
  ];
};

const nameOf = ({ name, metric }: Spiff): string => (metric === null ? name : `${name}: ${metric}`);
