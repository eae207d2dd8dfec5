import type { KnownEvent } from "../../../core/market/market.ts";
import { daysClosed, eventMonths } from "../../../text/event-words.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow, type RowSlot } from "../frame/layout.ts";
import { CHANGE, exactChange, FACTOR, INDENT } from "../frame/number-format.ts";

/** A row an event, between their headings and the index. */
export const marketRows = (facts: WorkbookFacts): readonly RowSlot[] => [
  { name: "eventsGap", height: 12 },
  { name: "eventsHeader", height: 34 },
  { list: "events", key: ["month"], keys: eventKeys(facts), height: 22 },
  { name: "index", height: 22 },
];

/** Names of events; those of one name are told apart by their number. */
export const eventKeys = ({ plan }: Pick<WorkbookFacts, "plan">): readonly string[] => {
  const names = plan.market.events.map(({ name }) => name);
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
};

/** Market notes: what moved everybody beside the season, and what it is worth. */
export const marketNotes = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.seasonality.events;
  const { events, index } = facts.plan.market;
  const hasRange = events.some(({ range }) => range !== null) || (index?.effect ?? null) !== null;
  return [
    ...(events.length > 0
      ? headings(hasRange, words)
      : [head("month", words.title, "band"), head("observed", words.none, "label")]),
    ...eventKeys(facts).flatMap((key, i) => eventCells(key, events[i]!, voice)),
    ...indexCells(facts, voice),
  ];
};

const head = (column: string, content: string, role: LaidCell["role"]): LaidCell => ({
  ...{ row: "eventsHeader", column, content, role },
});

/** Above the events; where there are none, a line like the two above says so instead. */
const headings = (
  hasRange: boolean,
  words: WorkbookVoice["text"]["seasonality"]["events"],
): readonly LaidCell[] => [
  head("month", words.title, "wordHeader"),
  head("observed", words.effect, "numberHeader"),
  head("used", hasRange ? words.low : "", "numberHeader"),
  head("own", hasRange ? words.high : "", "numberHeader"),
  head("final", "", "wordHeader"),
  head("weighs", "", "wordHeader"),
  head("beforeNote", "", "wordHeader"),
  head("note", words.months, "wordHeader"),
];

/** When each event is, and how much of it is closed. */
export const eventTimes = ({ plan }: WorkbookFacts, voice: WorkbookVoice): readonly string[] =>
  plan.market.events.map((event) => timeOf(event, voice));

const timeOf = (
  { closed, ...time }: KnownEvent,
  { language, locale }: Pick<WorkbookVoice, "language" | "locale">,
): string => {
  const days = closed ? `: ${daysClosed(closed, language, numbersIn(locale))}` : "";
  return `${eventMonths(time, language)}${days}`;
};

const eventCells = (key: string, event: KnownEvent, voice: WorkbookVoice): readonly LaidCell[] => {
  const { basis, effect, range } = event;
  const words = voice.text.seasonality.events;
  const row = listRow("events", key);
  const format = basis === "told" ? exactChange(effect) : CHANGE;
  const number = (column: string, content: number | ""): LaidCell => ({
    ...{ row, column, content, role: "calc", format },
  });
  return [
    { row, column: "month", content: key, role: "name" },
    number("observed", effect),
    number("used", range?.low ?? ""),
    number("own", range?.high ?? ""),
    { row, column: "final", content: words.bases[basis], role: "hint", format: INDENT },
    { row, column: "note", content: timeOf(event, voice), role: "word" },
  ];
};

/** An index with its elasticity and its errors; nothing where none was chosen. */
const indexCells = (
  { plan: { market } }: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.seasonality.events;
  const { index } = market;
  if (index === null) return [];
  const { percent } = numbersIn(locale);
  const { effect } = index;
  const number = (column: string, content: number): LaidCell => ({
    ...{ row: "index", column, content, role: "calc", format: FACTOR },
  });
  const verdict =
    effect === null
      ? words.indexShort
      : (effect.helps ? words.indexUsed : words.indexLeftOut)(
          percent(effect.with, 1),
          percent(effect.without, 1),
        );
  return [
    { row: "index", column: "month", content: index.metric, role: "name", note: words.indexNote },
    ...(effect === null
      ? []
      : [
          number("observed", effect.elasticity),
          number("used", effect.low),
          number("own", effect.high),
        ]),
    { row: "index", column: "final", content: words.elasticity, role: "hint", format: INDENT },
    { row: "index", column: "note", content: verdict, role: "word" },
  ];
};
