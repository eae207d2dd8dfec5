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
// An owner or whom something is assigned to is a person's unless an account's or customer's.
const OWNER = words(
  "owner owners propietario propietaria propietarios responsable assigned assignee asignado asignada asignados dueno duena",
);
// A name is a person's unless another word says whose.
const NAME = words("name nombre");
const VALUE = words(
  "value valor amount importe monto sale sales venta ventas revenue ingresos facturacion units unidades cantidad " +
    "quantity premium premiums prima primas turnover result resultado resultados total",
);
const CODES = words("id code codigo phone telefono zip postal");
const PERIODS = words("year ano quarter trimestre week semana");
const OTHER_THINGS = words(
  "account cuenta client cliente customer product producto company empresa organization organizacion",
);
// What a list of deals or activities is about: its name is nobody's, while its owner is one of the team.
const OF_A_SALE = words(
  "deal negocio trato opportunity oportunidad lead prospecto contact contacto activity actividad task tarea call " +
    "llamada meeting reunion stage etapa pipeline embudo campaign campana file archivo",
);
// Pipedrive heads a column by what it is about: "Deal - Owner", «Persona - Nombre».
const ABOUT_SALE = /^\s*(deal|negocio|trato|lead|prospecto|activity|actividad)\s+[-–]\s+/i;
const ABOUT_CUSTOMER =
  /^\s*(person|persona|organization|organizaci[oó]n|contact|contacto)\s+[-–]\s+/i;

// "Amount in company currency" is no company's.
const OF_COMPANY = /\b(company currency|moneda de la empresa|divisa de la empresa)\b/i;

/** A heading without what Pipedrive says it is about: "Deal - Won time" is "Won time". */
export const withoutObject = (heading: string): string => heading.replace(ABOUT_SALE, "");

/** What a column holds, as its heading says it in English or Spanish. */
export const roleOf = (heading: string): Role => {
  if (ABOUT_CUSTOMER.test(heading)) return "other";
  const said = plainWords(withoutObject(heading).replace(OF_COMPANY, " ")).split(" ");
  return ROLES.find(([list]) => said.some((word) => list.has(word)))?.[1](said) ?? "other";
};

/** "Contact person" is the customer's. */
const ofPerson = (said: readonly string[]): Role =>
  said.some((word) => word === "contact" || word === "contacto") ? "other" : "person";

const ofName = (said: readonly string[]): Role =>
  said.some((word) => OF_A_SALE.has(word)) ? "other" : "person";

/** What the first of these words that a heading says makes of it. */
const ROLES: readonly (readonly [ReadonlySet<string>, (said: readonly string[]) => Role])[] = [
  [METRIC, () => "metric"],
  [DATE, () => "date"],
  [PERSON, ofPerson],
  [OTHER_THINGS, () => "other"],
  [OWNER, () => "person"],
  [NAME, ofName],
  [VALUE, () => "value"],
];

/** Whether a heading says more of a person than that it is a name: a role, or whose the deal is. */
export const isSeller = (heading: string): boolean =>
  roleOf(heading) === "person" &&
  plainWords(withoutObject(heading))
    .split(" ")
    .some((word) => PERSON.has(word) || OWNER.has(word));

const NO_RESULT =
  /\b(probability|probabilidad|duration|duracion|age|antiguedad|score|puntuacion|expected revenue|ingresos? (previstos?|esperados?)|weighted|ponderad[oa]|forecast amount|number of|numero de|(total|completed|done|undone) activities|actividades)\b/;

/** Whether an export's numbers under this heading say something of a deal or call that is no result: how likely, how long, how old. */
export const isAside = (heading: string): boolean => NO_RESULT.test(plainWords(heading));

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
