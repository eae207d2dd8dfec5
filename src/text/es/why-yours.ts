import type { SeasonMonth } from "../../core/planned.ts";
import type { AheadNeed } from "../ahead-need.ts";
import { counted } from "../counted.ts";
import { fineDecimals } from "../fine-decimals.ts";
import { monthName, monthWords } from "../month.ts";
import { type NumberWords, numbersIn } from "../number.ts";
import {
  amountIn,
  inSentences,
  isMarketFelt,
  isUneven,
  levelIn,
  makes,
  ownCourse,
  type Sentence,
  unheldGoal,
  type WhyFacts,
} from "../why-facts.ts";
import { roughly, type YourActivityFacts } from "../your-activity.ts";
import { capped, room } from "./why.ts";

const past: Sentence = (facts, numbers) =>
  facts.last12 === null ? "" : `Sus últimos 12 meses: ${amountIn(facts, numbers)(facts.last12)}.`;

const usual: Sentence = (facts, numbers) => {
  const { ownLevel, level } = facts.why;
  const [own, used] = [ownLevel, level].map(levelIn(facts, numbers));
  return own === used
    ? `Su mes habitual propio es de ${own}.`
    : `Su mes habitual propio es de ${own}. La meta parte de ${used}, porque cuentan también los resultados del equipo: así pesa menos la suerte de unos meses.`;
};

const expected: Sentence = (facts, numbers) => {
  const { presence } = facts.why;
  const there =
    presence < 1
      ? ` De ese tiempo, a usted le cuenta el ${numbers.percent(presence, 1)}: empieza, se va o está de permiso.`
      : "";
  return `${span(facts, numbers)}${felt(facts, numbers)}, eso da cerca de ${amountIn(facts, numbers)(facts.expected)}.${there}`;
};

const span: Sentence = ({ months, why: { seasonMonths } }, numbers) => {
  const length = counted(months, ["mes", "meses"], numbers);
  return isUneven(seasonMonths, months)
    ? `En ${length}, que por la temporada equivalen a ${numbers.plain(seasonMonths, 2)} habituales`
    : `En ${length}`;
};

const felt: Sentence = ({ why }, { change }) => {
  const { market, events, soFar } = why;
  return [
    ...(isMarketFelt(market)
      ? [` y con ${trendOf(why)} (${change(market - 1, 1)} frente a esos meses)`]
      : []),
    ...(isMarketFelt(events) ? [` y lo que se sabe que viene (${change(events - 1, 1)})`] : []),
    ...(isMarketFelt(soFar)
      ? [
          ` y con los resultados del periodo hasta ahora, por lo conseguido y por lo que dejan esperar (${change(soFar - 1, 1)})`,
        ]
      : []),
  ].join("");
};

/** Whose trend it is; how much of it is others' would tell of them. */
const trendOf = (why: WhyFacts["why"]): string => {
  if (!isMarketFelt(why.shared)) return "el nivel de sus propios meses";
  const shared = why.growth.isTold
    ? "el crecimiento previsto del mercado"
    : "la tendencia del equipo";
  return isMarketFelt(ownCourse(why)) ? `${shared} y el nivel de sus propios meses` : shared;
};

const caution: Sentence = (facts, numbers) => {
  const { isLessBetter } = facts;
  const { caution: share } = facts.why;
  if (share === 1) return "";
  const why =
    share < 1 === isLessBetter
      ? "porque se buscaban metas ambiciosas"
      : "lo que deja margen para meses más flojos";
  return `La meta se fija un ${numbers.percent(Math.abs(share - 1), 1)} por ${share < 1 ? "debajo" : "encima"} de eso, ${why}${makes("caution", facts, numbers)}.`;
};

const capacity: Sentence = (facts, numbers) => {
  const { capacity: share } = facts.why;
  if (share >= 1) return "";
  return `Lo que una persona puede atender la baja un ${numbers.percent(1 - share, 1)}${makes("capacity", facts, numbers)}.`;
};

const company: Sentence = (facts, numbers) => {
  const { company: share } = facts.why;
  return share === 1
    ? ""
    : `El objetivo de la empresa la ${share > 1 ? "sube" : "baja"} un ${numbers.percent(Math.abs(share - 1), 1)}${makes("company", facts, numbers)}.`;
};

const announced: Sentence = ({ isLessBetter, why: { announced: share } }, { percent }) => {
  if (share === 1) return "";
  return isLessBetter === share < 1
    ? `Se mantiene la meta que ya se le comunicó, que es un ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "menor" : "mayor"}.`
    : `Una meta que ya se le comunicó solo se endurece lo que permite una revisión, así que queda un ${percent(Math.abs(share - 1), 1)} por ${share < 1 ? "debajo" : "encima"} de lo calculado.`;
};

const result: Sentence = (facts, numbers) =>
  `El resultado es ${amountIn(facts, numbers)(facts.goal)}${facts.isLessBetter ? " como máximo" : ""}.`;

const chance: Sentence = ({ chance: asIs, chanceWith, isLessBetter }) => {
  const inHundred = (share: number) => Math.round(100 * share);
  const withRoom =
    chanceWith === null ? "" : ` tal como están las cosas, ${inHundred(chanceWith)} con ese apoyo`;
  return `De cada 100 personas con resultados como los suyos, cerca de ${inHundred(asIs)} ${isLessBetter ? "no la superarían" : "la lograrían"}${withRoom}.`;
};

const season: Sentence = ({ why: { low, high } }, { percent }) => {
  const named = ({ month, factor }: SeasonMonth) =>
    `${monthName("es", month)} (${percent(Math.abs(factor - 1))} por ${factor < 1 ? "debajo" : "encima"} de lo habitual)`;
  if (low && high) return `El mes más fuerte es ${named(high)} y el más flojo, ${named(low)}.`;
  if (high) return `El mes más fuerte es ${named(high)}.`;
  return low ? `El mes más flojo es ${named(low)}.` : "";
};

const computed: Sentence = (facts, numbers) =>
  `Así se calculó ${amountIn(facts, numbers)(unheldGoal(facts.goal, facts.why))}${facts.isLessBetter ? " como máximo" : ""}.`;

const ofGoal = (...end: readonly Sentence[]) =>
  inSentences([
    ...[past, usual, expected, room, caution, capacity, company],
    ...[...end, capped, season],
    () =>
      "Si cambian su zona o su tiempo de trabajo, dígaselo a su responsable: entonces la meta se calcula de nuevo.",
  ]);

/** Why a goal is what it is, to the person whose goal it is: from the results to the number. */
export const whyYours = ofGoal(announced, result, chance);

/** The same without the chance. */
export const silentYours = ofGoal(announced, result);

/** How a goal was computed in whose place the manager set another: the chance is not that one's. */
export const computedYours = ofGoal(computed);

/** How many of a step of the sale a goal takes, to the person whose goal it is. */
export const activityYours = (facts: YourActivityFacts, locale: string): string => {
  const numbers = numbersIn(locale);
  const { plain, money } = numbers;
  const { metric, main, currency, goal, perUnit, need, perWeek, perDay, ahead } = facts;
  const rate =
    perUnit >= 1
      ? `cerca de ${roughly(perUnit, null, numbers)} por cada unidad`
      : `cerca de 1 por cada ${roughly(1 / perUnit, currency, numbers)}${currency === null ? ` de «${main}»` : ""}`;
  return `«${metric}»: hacen falta cerca de ${plain(need)} para lograr ${money(goal, currency)} en «${main}»; según sus resultados anteriores y los del equipo, ${rate}.${split(ahead, numbers)} ${plain(perWeek, fineDecimals(perWeek))} por semana, o ${plain(perDay, fineDecimals(perDay))} por día de trabajo.${byMonth(ahead)}`;
};

/** Of a step of the sale with a goal of its own: why the goal of the main metric takes another number of it. */
export const ownStepYours = (metric: string, main: string): string =>
  `Esta meta de «${metric}» cuenta por sí sola, junto a su meta de «${main}». Cada una se calcula aparte, y lo que aporta cada unidad de «${metric}» cambia de un mes a otro, así que no tienen por qué dar el mismo número.`;

/** Of steps that the main goal takes, beside a further goal that is a step of the same sale: they need not lead to it. */
export const goalsApartYours = (
  main: string,
  metric: string,
  goal: number,
  locale: string,
): string =>
  `Estos números son lo que pide su meta de «${main}». No tienen por qué llevar a su meta de ${numbersIn(locale).plain(goal)} en «${metric}»: cada meta se calcula aparte.`;

/** Of so many, what is not done in the period, and what is done there for later goals. */
const split = (ahead: AheadNeed | null, { plain }: NumberWords): string => {
  if (ahead === null) return " Son";
  const { lead, early, from, asked, beyond, hasClosed } = ahead;
  const apart = hasClosed ? " (sin contar los días de cierre)" : "";
  const due =
    early > 0 ? `, así que cerca de ${plain(early)} caen antes de ${monthWords("es", from)}` : "";
  const later =
    beyond > 0 ? `, y cerca de ${plain(beyond)} de esa cifra preparan ya lo que viene después` : "";
  return ` El resultado llega ${lead === 1 ? "un mes" : `${lead} meses`} después${apart}${due}. La tabla pide ${plain(asked)} dentro del periodo${later}: son`;
};

const byMonth = (ahead: AheadNeed | null): string => {
  if (ahead === null) return "";
  if (ahead.hasClosed)
    return " Los días de cierre no cuentan como tiempo: los meses que los tienen piden menos, y ninguna otra semana tiene que compensarlo.";
  return ` Cada mes pide lo que requiere la meta ${ahead.lead === 1 ? "del siguiente" : `de ${ahead.lead} meses después`}.`;
};
