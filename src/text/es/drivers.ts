import { clipped } from "../clipped.ts";
import type { DriversText, PartWords } from "../en/drivers.ts";
import { ONE, oneOf } from "./one-of.ts";

const moreOf = ({ metric, per, isAmount }: PartWords): string => {
  if (per === null) return `más «${clipped(metric)}»`;
  if (isAmount) return `un importe medio más alto por ${oneOf(per)}`;
  return `más «${clipped(metric)}» a partir de «${clipped(per)}»`;
};

const coached = ({ metric, per, isAmount }: PartWords): string => {
  if (per === null) return `«${clipped(metric)}»`;
  if (isAmount) return `el importe medio por ${oneOf(per)}`;
  return `lograr «${clipped(metric)}» a partir de «${clipped(per)}»`;
};

const SELL = { top: "El grupo alto vende", middle: "El grupo medio vende" };
const GROUP = { middle: "el grupo medio", bottom: "el grupo bajo" };

export const drivers: DriversText = {
  title: "Qué distingue a los grupos",
  step: "Paso",
  ratio: "Proporción",
  share: "Parte",
  aMonth: "Al mes",
  a: (metric) => `${metric} al mes`,
  each: (metric, per) => `De ${per} a ${metric}`,
  variation: "Los meses varían",
  growth: "Tendencia propia al año",
  unclear: "?",
  unclearWords: "?: no está claro, puede ser casualidad.",
  rest: (share) => `El otro ${share} no se puede atribuir con seguridad a un paso.`,
  ticket: (per) => `Importe medio por ${ONE[per] ?? per}`,
  against: { middle: "Alto frente a medio", bottom: "Medio frente a bajo" },
  sells: (better, other, times) => `${SELL[better]} ${times} veces lo que ${GROUP[other]}`,
  takenBack: (share, steps, isClear) => {
    if (steps === 1)
      return isClear
        ? `; el otro paso va en sentido contrario y resta un ${share}`
        : `; el otro paso parece restar un ${share}, pero puede ser casualidad`;
    return isClear
      ? `; los demás pasos van en sentido contrario y juntos restan un ${share}`
      : `; los demás pasos juntos parecen restar un ${share}, pero puede ser casualidad`;
  },
  made: ([first, ...others]) =>
    [
      `${first.share === null ? "toda" : `el ${first.share} de`} la diferencia se debe a ${moreOf(first)}`,
      ...others.map((one) => `el ${one.share} a ${moreOf(one)}`),
    ].join(", "),
  noneClear: "ningún paso hace claramente la diferencia",
  chance: "puede ser casualidad",
  noSteps: "no se conoce ningún paso de la venta que diga por qué",
  coach: (other, part) => `Qué trabajar primero con ${GROUP[other]}: ${coached(part)}.`,
};
