import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor } from "../frame/formula.ts";
import type { Content } from "../frame/tab.ts";
import { paidInParts } from "./paid-parts.ts";

const TARGETS = "[people*|target]";

/** What the tab is for, and where parts of the period are paid, when, and what each pays as long as all amounts are alike. */
export const topWords = (facts: WorkbookFacts, voice: WorkbookVoice): Content => {
  const { incentives: words } = voice.text;
  const why = words.why(facts.plan.period.months);
  const paid = paidInParts(facts);
  if (paid === null) return why;
  const { months, starts, parts, whole } = paid;
  const [before = "", after = ""] = numbersIn(voice.locale).money(7, facts.currency).split("7");
  const money = (share: number) =>
    `"${before}"&ROUND(MAX(${TARGETS})*${factor(share)};2)&"${after}"`;
  const atEnd = whole > 0 ? `&" + "&${money(whole)}&"${words.paidAtEnd}"` : "";
  const each = `"${why} ${words.paidEach(months)}${starts.length} × "&${money(Number((parts / starts.length).toPrecision(9)))}${atEnd}&"."`;
  const isAlike = `AND(COUNT(${TARGETS})>0;MIN(${TARGETS})=MAX(${TARGETS}))`;
  return { formula: `=IF(${isAlike};${each};"${why} ${words.paidEachOwn(months)}")` };
};
