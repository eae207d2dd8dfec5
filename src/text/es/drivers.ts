import { clipped } from "../clipped.ts";
import type { DriversText, PartWords } from "../en/drivers.ts";

const stepWords = ({ metric, per }: PartWords): string =>
  `«${clipped(metric)}»${per === null ? "" : ` por «${clipped(per)}»`}`;

const SELL = { top: "El grupo alto vende", middle: "El grupo medio vende" };
const GROUP = { middle: "el grupo medio", bottom: "el grupo bajo" };

export const drivers: DriversText = {
  title: "Qué distingue a los grupos",
  step: "Paso",
  ratio: "Proporción",
  share: "Parte",
  shareOfGap: "Parte de la diferencia",
  aMonth: "Al mes",
  a: (metric) => `${metric} al mes`,
  each: (metric, per) => `${metric} por ${per}`,
  variation: "Los meses varían",
  growth: "Tendencia en un año",
  unclear: "?",
  unclearWords: "?: no está claro, puede ser casualidad.",
  rest: (share) => `El otro ${share} no se puede atribuir con seguridad a un paso.`,
  ticket: (per) => `Importe medio por ${per}`,
  against: { middle: "Alto frente a medio", bottom: "Medio frente a bajo" },
  sells: (better, other, times) => `${SELL[better]} ${times} veces lo que ${GROUP[other]}`,
  made: ([first, ...others]) =>
    [
      `${first.share === null ? "toda" : `el ${first.share} de`} la diferencia se debe a más ${stepWords(first)}`,
      ...others.map((one) => `el ${one.share} a más ${stepWords(one)}`),
    ].join(", "),
  noneClear: "ningún paso hace claramente la diferencia",
  chance: "puede ser casualidad",
  noSteps: "no se conoce ningún paso de la venta que diga por qué",
  coach: (part) => `Lo primero que conviene entrenar: ${stepWords(part)}.`,
};
