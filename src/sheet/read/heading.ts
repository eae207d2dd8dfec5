import { plainWords } from "./plain-words.ts";

export type Role = "date" | "person" | "metric" | "value" | "other";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const METRIC = words("metric metrics metrica metricas indicador indicadores kpi measure concepto");
const DATE = words("date month mes fecha periodo period dia day closed");
const PERSON = words(
  "rep reps representative person persona people seller sellers salesperson salesman salesrep agent agente " +
    "agents vendedor vendedora vendedores ejecutivo ejecutiva executive executives comercial asesor asesora producer productor " +
    "productora representante promotor promotora consultant associate employee empleado empleada colaborador",
);
// A name, an owner or whom something is assigned to is a person's unless another word says whose.
const MAYBE_PERSON = words("name nombre owner propietario responsable assigned asignado asignada");
const VALUE = words(
  "value valor amount importe monto sale sales venta ventas revenue ingresos facturacion units unidades cantidad " +
    "quantity premium premiums prima primas turnover result resultado resultados total",
);
const CODES = words("id code codigo phone telefono zip postal");
const PERIODS = words("year ano quarter trimestre week semana");
const OTHER_THINGS = words(
  "account cuenta client cliente customer product producto company empresa",
);

/** What a column holds, as its heading says it in English or Spanish. */
export const roleOf = (heading: string): Role => {
  const said = plainWords(heading).split(" ");
  const says = (list: ReadonlySet<string>) => said.some((word) => list.has(word));
  if (says(METRIC)) return "metric";
  if (says(DATE)) return "date";
  if (says(PERSON)) return "person";
  if (says(OTHER_THINGS)) return "other";
  if (says(MAYBE_PERSON)) return "person";
  if (says(VALUE)) return "value";
  return "other";
};

/** Whether numbers under this heading name something or some time, rather than being results. */
export const isCode = (heading: string): boolean => {
  const said = plainWords(heading).split(" ");
  return said.some((word) => CODES.has(word)) || (said.length === 1 && PERIODS.has(said[0]!));
};

/** Whether a heading says that people are told apart by a number, and says nothing else ("Rep ID"). */
export const isPersonCode = (heading: string): boolean =>
  plainWords(heading)
    .split(" ")
    .every((word) => PERSON.has(word) || CODES.has(word));
