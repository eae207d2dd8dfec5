import type { Answers, Doubt } from "../../../core/doubts.ts";
import { GoalError } from "../../../core/errors.ts";
import { median } from "../../../core/stats/median.ts";
import { plainWords } from "../plain-words.ts";

/** The stages of a pipeline, first to last, and what is to be asked where nothing tells their order. */
export interface StageOrder {
  /** Null where it is not known. */
  readonly order: readonly string[] | null;
  readonly doubts: readonly Doubt[];
}

// Where a stage stands in a sale, as Salesforce, HubSpot and Pipedrive name them until they are renamed.
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/qualified to buy|(c|cu)alificad[oa] para (la )?compra/, 5],
  [/value proposition|propuesta de valor/, 6],
  [/decision|decisor|decide/, 8],
  [/perception|percepcion/, 9],
  [/needs|necesidades|discovery|descubrimiento/, 5],
  [/\b(prospecting|prospect|prospeccion|prospecto|new|nuev[oa]|lead|inbox)\b/, 1],
  [/\b(qualif\w*|cu?alific\w*)\b/, 2],
  [/\b(contact\w*|call|llamada|engag\w*)\b/, 3],
  [/\b(appointment|cita|meeting|reunion|visit|visita|interview|entrevista)\b/, 4],
  [/\b(demo|demonstration|demostracion|presentation|presentacion|trial|prueba|test)\b/, 7],
  [/\b(proposal|propuesta|quote|quoted|quotation|cotizacion|presupuesto|oferta|offer)\b/, 10],
  [/\b(negotiat\w*|negociac\w*|negociand\w*|review|revision)\b/, 11],
  [/\b(contract|contrato|verbal|commit\w*|compromiso)\b/, 12],
];

/**
 * The order in which deals pass their stages: as told, by numbers before the names, by how likely
 * deals are won in each, or by what the stages are called; else asked. Throws badAnswer.
 */
export const stageOrder = (
  stages: readonly string[],
  chances: ReadonlyMap<string, readonly number[]>,
  told: Answers,
): StageOrder => {
  const answer = told["stageOrder"];
  if (answer !== undefined)
    return { order: asTold(stages, answer), doubts: [asked(stages, answer)] };
  const order =
    inOrder(stages, numberBefore) ??
    inOrder(stages, (stage) => chanceOf(chances.get(stage) ?? [])) ??
    inOrder(stages, placeOf);
  return { order, doubts: order === null ? [asked(stages, null)] : [] };
};

/** The stages by a place of each; null where one has none, or two have the same. */
const inOrder = (
  stages: readonly string[],
  place: (stage: string) => number | null,
): readonly string[] | null => {
  const places = stages.map((stage) => ({ stage, at: place(stage) }));
  const known = new Set(places.map(({ at }) => at));
  if (known.has(null) || known.size < stages.length) return null;
  return places.sort((a, b) => a.at! - b.at!).map(({ stage }) => stage);
};

const numberBefore = (stage: string): number | null => {
  const number = /^\s*(\d{1,2})\s*[.)\-–: ]/.exec(stage)?.[1];
  return number === undefined ? null : Number(number);
};

const chanceOf = (chances: readonly number[]): number | null =>
  chances.length === 0 ? null : median(chances);

const placeOf = (stage: string): number | null => {
  const said = plainWords(stage);
  return PLACES.find(([words]) => words.test(said))?.[1] ?? null;
};

const asTold = (stages: readonly string[], answer: string): readonly string[] | null => {
  const named = answer.split(">").map((name) => name.trim());
  if (answer.trim() === "") return null;
  const order = named.map((name) => stages.find((one) => plainWords(one) === plainWords(name)));
  const isWhole = order.every((stage) => stage !== undefined);
  if (isWhole && new Set(order).size === order.length) return order as readonly string[];
  throw new GoalError("badAnswer", {
    key: "stageOrder",
    value: answer,
    allowed: stages.join(" > "),
  });
};

const asked = (stages: readonly string[], answer: string | null): Doubt => ({
  code: "stageOrder",
  facts: { stages },
  key: "stageOrder",
  options: [],
  answer: answer ?? "",
  isTold: answer !== null,
  isOpen: false,
});
