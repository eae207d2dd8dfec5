import type { Month } from "../../core/calendar/month.ts";
import { USUAL_PROBABILITY } from "../../core/usual-choices.ts";
import { counted } from "../counted.ts";
import { longTime } from "../long-time.ts";
import { monthName, monthWords } from "../month.ts";
import {
  amountIn,
  FAR,
  inSentences,
  isMarketFelt,
  isUneven,
  levelIn,
  moversNamed,
  ownCourse,
  type Sentence,
  type WhyFacts,
} from "../why-facts.ts";
import { times } from "./times.ts";

const itself: Sentence = (facts, numbers) => `Meta ${amountIn(facts, numbers)(facts.goal)}.`;

const usual: Sentence = (facts, numbers) => {
  const amount = amountIn(facts, numbers);
  const { ownLevel, level } = facts.why;
  const [own, used] = [ownLevel, level].map(levelIn(facts, numbers));
  const usually =
    own === used
      ? `Mes habitual propio: ${own}`
      : `Mes habitual con el equipo: ${used} (mes habitual propio: ${own})`;
  return `${usually}; ${span(facts, numbers)}${felt(facts, numbers)}: se prevén ${amount(facts.expected)}.`;
};

/** Trend and events, each against usual months. */
const felt: Sentence = (facts, { change }) => {
  const { why } = facts;
  const { market, shared, events, growth, soFar } = why;
  const makes = (share: number) => `da ${change(share - 1, 1)}`;
  const name = growth.isTold ? "el mercado que usted indicó" : "la tendencia del equipo";
  const since = `${change(growth.yearly, 1)} al año desde ${monthWords("es", growth.since)}`;
  const own = `; la evolución propia ${makes(ownCourse(why))}`;
  const isShared = isMarketFelt(shared);
  return [
    ...(isShared ? [`; ${name}, ${since}, ${makes(shared)} frente a esos meses`] : []),
    ...(isMarketFelt(ownCourse(why))
      ? [isShared ? `${own}, en conjunto ${change(market - 1, 1)}` : `${own} frente a esos meses`]
      : []),
    ...(isMarketFelt(events) ? [`; ${moved(facts)} ${change(events - 1, 1)}`] : []),
    ...(isMarketFelt(soFar)
      ? [
          `; los resultados del periodo hasta ahora, por lo conseguido y por lo que dejan esperar, dan ${change(soFar - 1, 1)}`,
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
  return count === 1 ? `${named} da` : `${named} dan en conjunto`;
};

const span: Sentence = ({ months, why: { seasonMonths, presence } }, numbers) => {
  const { plain, percent } = numbers;
  const length = isUneven(seasonMonths, months)
    ? `con la temporada, el periodo equivale a ${plain(seasonMonths, 2)} meses habituales`
    : `el periodo tiene ${counted(months, ["mes", "meses"], numbers)}`;
  return presence < 1
    ? `${length}, de los que cuenta el ${percent(presence, 1)} (arranque, permiso o salida)`
    : length;
};

const room: Sentence = ({ why: { potential } }, { change }) =>
  potential > 1 ? `El apoyo que usted indicó suma un ${change(potential - 1, 1)}.` : "";

const caution: Sentence = ({ why: { caution: share } }, { percent }) =>
  share === 1
    ? ""
    : `Para la probabilidad elegida, la meta es un ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "menor" : "mayor"}.`;

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

const capacity: Sentence = ({ why: { capacity: share } }, { percent }) =>
  share < 1 ? `Lo que se puede atender la baja un ${percent(1 - share, 1)}.` : "";

const company: Sentence = ({ why: { company: share } }, { percent }) =>
  share === 1
    ? ""
    : `El objetivo de la empresa la ${share > 1 ? "sube" : "baja"} un ${percent(Math.abs(share - 1), 1)}.`;

const announced: Sentence = ({ isLessBetter, why: { announced: share } }, { change, percent }) => {
  if (share === 1) return "";
  return isLessBetter === share < 1
    ? `Se mantiene la meta anunciada: ${change(share - 1, 1)}.`
    : `Una meta anunciada solo se endurece lo que permite una revisión: queda un ${percent(Math.abs(share - 1), 1)} por ${share < 1 ? "debajo" : "encima"} de lo calculado.`;
};

const chance: Sentence = ({ chance: asIs, chanceWith, isLessBetter }) => {
  const inHundred = (share: number) => Math.round(100 * share);
  const withRoom =
    chanceWith === null ? "" : ` tal como están las cosas, ${inHundred(chanceWith)} con ese apoyo`;
  return `${inHundred(asIs)} de cada 100 personas ${isLessBetter ? "no la superarían" : "la lograrían"}${withRoom}.`;
};

const past: Sentence = (facts, numbers) =>
  facts.last12 === null ? "" : `Últimos 12 meses: ${amountIn(facts, numbers)(facts.last12)}.`;

export const capped: Sentence = ({ isLessBetter, why: { capped: months } }) =>
  months.length === 0
    ? ""
    : `${isLessBetter ? "Meses excepcionales" : "Ventas extraordinarias"} que no se repiten: ${named(months)}.`;

const MOST_NAMED = 3; // a note stays short

const named = (months: readonly Month[]): string => {
  const words = months.slice(0, MOST_NAMED).map((month) => monthWords("es", month));
  const more = months.length > MOST_NAMED ? ` y ${months.length - MOST_NAMED} más` : "";
  return words.join(", ") + more;
};

const season: Sentence = ({ why: { low, high } }, { plain }) =>
  low && high
    ? `Temporada: ${monthName("es", low.month)} ${plain(low.factor, 2)}, ${monthName("es", high.month)} ${plain(high.factor, 2)}.`
    : "";

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
  () => "Si cambia la zona o el tiempo, dígalo: se recalcula.",
]);

/** Why one person's goal is what it is, where nothing but the results is known. */
export const whyOne = inSentences([
  ...[itself, usual, against, capacity, announced],
  ...[chance, past, capped, season],
]);
