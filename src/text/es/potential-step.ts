import { ALIKE, type PotentialStepText } from "../en/potential-step.ts";
import { inUnit } from "../in-unit.ts";
import { oneOf } from "./one-of.ts";

const compared = (asIs: number, withSupport: number, without: string): string => {
  const many = `Si el equipo lo recibe, unas ${withSupport} de cada 100 personas lograrían su meta; ${without}`;
  if (asIs === withSupport) return `${many}, las mismas.`;
  const isAlike = Math.abs(withSupport - asIs) <= ALIKE;
  return isAlike ? `${many}, ${asIs}. Es casi lo mismo.` : `${many}, solo ${asIs}.`;
};

export const potentialStep: PotentialStepText = {
  title: "Potencial de mejora",
  why: "La meta crece solo donde crece el apoyo.",
  mainOnly: (metric) =>
    `Esto vale solo para «${metric}»: las metas propias de otras métricas no crecen ni se recortan por ello.`,
  supports: (period) => `En ${period} su equipo tendrá`,
  tools: "Mejores herramientas",
  leads: "Suficientes contactos nuevos",
  training: "Formación",
  coaching: "Tiempo con su responsable",
  customers: "Clientes por ganar",
  penetration: "Clientes que ya tiene",
  ceiling: "Los que podría llegar a tener",
  customersHint: "De todos los clientes de su mercado.",
  saturation: {
    title: "El crecimiento se ha frenado",
    say: (before, now, reached, ceiling) =>
      `De ${before} a ${now} al año. Se ha alcanzado cerca del ${reached} de un techo de ${ceiling} al mes.`,
    take: (reached) => `Contar el ${reached} como ganado`,
    taken: (reached) => `Contado: el ${reached} de lo que hay por ganar ya está ganado.`,
    none: "Sus resultados no muestran ningún techo.",
    tooFew:
      "Para ver si el crecimiento se frena hacia un techo hacen falta dos años de resultados; aquí hay menos.",
  },
  resources: "Capacidad: administración, apoyo, proveedores",
  kinds: { backOffice: "Administración", support: "Personal de apoyo", suppliers: "Proveedores" },
  available: "Máximo que puede atender al mes (pedidos, horas…)",
  need: (unit) => `Necesario por ${unit}`,
  needPer: (metric) => `Necesario por ${oneOf(metric)}`,
  oneSale: "una venta",
  about: (kind) => `${kind}: más detalles`,
  unit: "Se cuenta en",
  unitHint: "Por ejemplo pedidos, horas o unidades.",
  utilisation: "Parte que se puede planear",
  backlog: "Ventas que ya esperan turno",
  resourcesHint: "Contamos con el 85 % de ello, para dejar sitio a una semana intensa.",
  card: "Lo que cambia",
  unanswered:
    "No hay nada marcado, así que el apoyo no suma nada a las metas. Marque lo que tendrá el equipo y aquí verá cuánto crece cada meta por ello y cuántos la lograrían. Indique más abajo cuánto puede atender la empresa y verá si alcanza para todas las metas.",
  chances: (asIs, withSupport, most) =>
    `Las metas cuentan con este apoyo: crecen con él, un ${most} como máximo. ${compared(asIs, withSupport, "si el apoyo no llega")}`,
  beside: (asIs, withSupport) =>
    `El objetivo de la empresa fija las metas, así que el apoyo no sube ninguna. ${compared(asIs, withSupport, "sin él")}`,
  growthOf: "Crecimiento por el apoyo",
  moreOf: "Más que esperar",
  growthHint: (isHanded) =>
    `Con los cuatro apoyos, se espera que cada persona recorra una cuarta parte de la distancia que la separa del mejor cuarto del equipo (en el grupo bajo, un tercio si tiene tiempo con su responsable). ${isHanded ? "Lo que se espera de ella" : "Su meta"} sube por ello un 10 % como máximo. Con solo dos apoyos, o con la mitad de los clientes posibles ya ganados, sube la mitad; con ambas cosas, una cuarta parte. ${isHanded ? "Lo que se espera" : "Las metas"} de los mejores y de los nuevos no ${isHanded ? "sube" : "suben"} por el apoyo.`,
  person: "Persona",
  growth: "Crecimiento",
  fits: (demand, limit) => `Alcanza: las metas piden ${demand} y se pueden planear ${limit}.`,
  fitsInAll: (demand, limit) =>
    `En todo el periodo alcanza, ${demand} de ${limit} que se pueden planear, pero no mes a mes.`,
  tooMuch: (demand, limit) =>
    `No alcanza: las metas pedirían ${demand} y se pueden planear ${limit}. Por eso bajan hasta ahí.`,
  planned: (available, planned, share) =>
    `De ${available} al mes contamos con ${planned} (el ${share}).`,
  demand: (amount) => `Las metas piden ${amount}`,
  plan: (amount) => `límite planificable ${amount}`,
  most: (amount) => `máx. ${amount}`,
  nearest: (name, more, unit, when, isReached) =>
    `${isReached ? "Lo que limita las metas" : "El límite más cercano"}: ${name}. Si puede atender 1 más al mes${inUnit(unit)}, caben ${more} más en todo ${when}.`,
};
