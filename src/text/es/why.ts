import type { Month } from "../../core/calendar/month.ts";
import type { SeasonMonth } from "../../core/planned.ts";
import { USUAL_PROBABILITY } from "../../core/usual-choices.ts";
import { counted } from "../counted.ts";
import { exactPercent } from "../exact-percent.ts";
import { longTime } from "../long-time.ts";
import { monthName, monthWords } from "../month.ts";
import type { NumberWords } from "../number.ts";
import {
  amountIn,
  FAR,
  inSentences,
  isMarketFelt,
  isUneven,
  levelIn,
  makes,
  moversNamed,
  ownCourse,
  type Sentence,
  type WhyFacts,
} from "../why-facts.ts";
import { times } from "./times.ts";

const itself: Sentence = (facts, numbers) => `La meta es ${amountIn(facts, numbers)(facts.goal)}.`;

const usual: Sentence = (facts, numbers) => {
  const amount = amountIn(facts, numbers);
  const { ownLevel, level } = facts.why;
  const [own, used] = [ownLevel, level].map(levelIn(facts, numbers));
  const usually =
    own === used
      ? `Un mes habitual es de ${own}.`
      : `Su mes habitual propio es de ${own}; contando también los resultados del equipo, de ${used}.`;
  return `${usually} ${span(facts, numbers)} ${felt(facts, numbers)}Se prevén ${amount(facts.expected)}.`;
};

/** «un 5,0 % menos», «un 2,0 % más». */
const moreOrLess = (share: number, { percent }: NumberWords): string =>
  `un ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "menos" : "más"}`;

/** Trend and events, each against usual months. */
const felt: Sentence = (facts, numbers) => {
  const { why } = facts;
  const { market, shared, events, growth, soFar } = why;
  const name = growth.isTold ? "El crecimiento del mercado indicado" : "La tendencia del equipo";
  const since = `${numbers.change(growth.yearly, 1)} al año desde ${monthWords("es", growth.since)}`;
  const isShared = isMarketFelt(shared);
  const both = isShared ? `, juntas ${moreOrLess(market, numbers)}` : "";
  return [
    ...(isShared ? [`${name}, ${since}, da ${moreOrLess(shared, numbers)}. `] : []),
    ...(isMarketFelt(ownCourse(why))
      ? [
          `El nivel de sus propios meses, en el que cuentan más los últimos, da ${moreOrLess(ownCourse(why), numbers)}${both}. `,
        ]
      : []),
    ...(isMarketFelt(events) ? [`${moved(facts)} ${moreOrLess(events, numbers)}. `] : []),
    ...(isMarketFelt(soFar)
      ? [
          `Los resultados del periodo hasta ahora, por lo conseguido y por lo que dejan esperar, dan ${moreOrLess(soFar, numbers)}. `,
        ]
      : []),
  ].join("");
};

const moved = (facts: WhyFacts): string => {
  const { named, count } = moversNamed(
    facts,
    (name) => `«${name}»`,
    (name) => `el índice ${name}`,
    { and: "y", more: "más" },
  );
  const gives = count === 1 ? `${named} da` : `${named} dan en conjunto`;
  return `${gives.charAt(0).toUpperCase()}${gives.slice(1)}`;
};

const span: Sentence = ({ months, why: { seasonMonths, presence } }, numbers) => {
  const { plain, percent } = numbers;
  const length = isUneven(seasonMonths, months)
    ? `Por la temporada, el periodo equivale a ${plain(seasonMonths, 2)} meses habituales`
    : `${months === 1 ? "Es" : "Son"} ${counted(months, ["mes", "meses"], numbers)}`;
  return presence < 1
    ? `${length}, de los que cuenta el ${percent(presence, 1)}, por un arranque, un permiso o una salida.`
    : `${length}.`;
};

export const room: Sentence = (facts, numbers) => {
  const { potential } = facts.why;
  if (potential <= 1) return "";
  return `El apoyo previsto para el periodo suma un ${numbers.percent(potential - 1, 1)}${makes("potential", facts, numbers)}.`;
};

const caution: Sentence = (facts, numbers) => {
  const { caution: share } = facts.why;
  return share === 1
    ? ""
    : `Por la probabilidad elegida, queda un ${numbers.percent(Math.abs(share - 1), 1)} por ${share < 1 ? "debajo" : "encima"}${makes("caution", facts, numbers)}.`;
};

const against: Sentence = (
  { why: { caution: share, capacity: carried, announced: held } },
  { percent },
) => {
  if (!isMarketFelt(share)) return "";
  const far = `un ${percent(Math.abs(share - 1), 1)} por ${share < 1 ? "debajo" : "encima"} de eso`;
  return carried < 1 || held !== 1
    ? `Una meta que logra el ${percent(USUAL_PROBABILITY)} queda ${far}.`
    : `La meta queda ${far}.`;
};

const capacity: Sentence = (facts, numbers) => {
  const { capacity: share } = facts.why;
  if (share >= 1) return "";
  return `Baja un ${numbers.percent(1 - share, 1)}, porque no se puede atender más${makes("capacity", facts, numbers)}.`;
};

const company: Sentence = (facts, numbers) => {
  const { company: share } = facts.why;
  const { onTop } = facts;
  const more = onTop > 0 ? `, con un ${exactPercent(onTop, numbers)} repartido por encima,` : "";
  return share === 1
    ? ""
    : `El objetivo de la empresa${more} la ${share > 1 ? "sube" : "baja"} un ${numbers.percent(Math.abs(share - 1), 1)}${makes("company", facts, numbers)}.`;
};

const announced: Sentence = ({ isLessBetter, why: { announced: share } }, { percent }) => {
  if (share === 1) return "";
  return isLessBetter === share < 1
    ? `Se mantiene la meta que ya se conoce, que es un ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "menor" : "mayor"}.`
    : `Una meta que ya se conoce solo se endurece lo que permite una revisión, así que queda un ${percent(Math.abs(share - 1), 1)} por ${share < 1 ? "debajo" : "encima"} de lo calculado.`;
};

const chance: Sentence = ({ chance: asIs, chanceWith, isLessBetter }) => {
  const inHundred = (share: number) => Math.round(100 * share);
  const would = isLessBetter ? "no la superarían" : "la lograrían";
  const withRoom =
    chanceWith === null
      ? ""
      : ` tal como están las cosas, y ${inHundred(chanceWith)} con ese apoyo`;
  return `${inHundred(asIs)} de cada 100 ${would}${withRoom}.`;
};

const past: Sentence = (facts, numbers) =>
  facts.last12 === null
    ? ""
    : `Los últimos 12 meses sumaron ${amountIn(facts, numbers)(facts.last12)}.`;

export const capped: Sentence = ({ isLessBetter, why: { capped: months } }) =>
  months.length === 0
    ? ""
    : `No se espera repetir ${isLessBetter ? "los resultados excepcionales" : "las ventas extraordinarias"} de ${named(months)}.`;

const MOST_NAMED = 3; // a note stays short

const named = (months: readonly Month[]): string => {
  const words = months.slice(0, MOST_NAMED).map((month) => monthWords("es", month));
  const more = months.length > MOST_NAMED ? ` y ${months.length - MOST_NAMED} más` : "";
  return words.join(", ") + more;
};

const season: Sentence = ({ why: { low, high } }, { change }) => {
  const named = ({ month, factor }: SeasonMonth) =>
    `${monthName("es", month)} (${change(factor - 1)})`;
  if (low && high) return `El mes más fuerte es ${named(high)}; el más flojo, ${named(low)}.`;
  if (high) return `El mes más fuerte es ${named(high)}.`;
  return low ? `El mes más flojo es ${named(low)}.` : "";
};

const far: Sentence = ({ gap }, numbers) =>
  gap < FAR
    ? ""
    : `Baja y poco segura: los ${longTime(gap, times, numbers)} anteriores al periodo no tienen resultados. Añada otros más recientes o elija un periodo más cercano.`;

const nothing: Sentence = ({ goal, isLessBetter }) =>
  goal !== 0 || isLessBetter
    ? ""
    : "Una meta de 0 no pide nada: los resultados son muy pocos o muy desiguales. Vea si faltan meses, elija un periodo más largo o escriba su propia meta.";

/** Why a goal is what it is: its parts multiply to the number. */
export const why = inSentences([
  itself,
  nothing,
  far,
  usual,
  room,
  caution,
  capacity,
  company,
  announced,
  chance,
  past,
  capped,
  season,
  () => "Si cambia la zona de ventas o el tiempo de trabajo, se recalcula.",
]);

/** Why one person's goal is what it is, where nothing but the results is known. */
export const whyOne = inSentences([
  ...[itself, usual, against, capacity, announced],
  ...[chance, past, capped, season],
]);
