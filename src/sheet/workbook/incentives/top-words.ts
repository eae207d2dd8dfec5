import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor } from "../frame/formula.ts";
import type { LaidCell } from "../frame/layout.ts";
import { topCells } from "../frame/tab-frame.ts";
import { areAlike } from "./are-alike.ts";
import { FEWER_NAMED, hasFewer } from "./fewer-parts.ts";
import { inMoney } from "./in-money.ts";
import { paidInParts } from "./paid-parts.ts";

const TARGETS = "[people*|target]";
/** Hidden columns of what a part pays, and the whole period. */
const [EACH, WHOLE] = ["next", "until"] as const;

/** The title, and below it what the tab is for; where parts of the period are paid, when, and what each pays as long as all amounts are alike. */
export const topWords = (
  title: string,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { incentives: words } = voice.text;
  const why = words.why(facts.plan.period.months);
  const paid = paidInParts(facts);
  if (paid === null) return topCells("person", title, why);
  const { months, count, parts, whole } = paid;
  const money = (cell: string) => inMoney(`[${cell}]`, facts, voice);
  const atEnd = whole > 0 ? `&" + "&${money(WHOLE)}&"${words.paidAtEnd}"` : "";
  const each = `"${why} ${words.paidEach(months)}${count} × "&${money(EACH)}${atEnd}&"."`;
  const fewer = hasFewer(facts)
    ? `&IF(${FEWER_NAMED}="";"";" ${words.parts.fewer.atTop}"&${FEWER_NAMED})`
    : "";
  const said = `=IF(${areAlike("people*")};${each};"${why} ${words.paidEachOwn(months)}")${fewer}`;
  const amount = (column: string, share: number): LaidCell => ({
    ...{ row: "why", column, role: "helper" },
    content: { formula: `=ROUND(MAX(${TARGETS})*${factor(share)};2)` },
  });
  return [
    ...topCells("person", title, { formula: said }),
    amount(EACH, Number((parts / count).toPrecision(9))),
    ...(whole > 0 ? [amount(WHOLE, whole)] : []),
  ];
};
