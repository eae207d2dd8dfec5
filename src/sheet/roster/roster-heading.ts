import { roleOf } from "../read/heading.ts";
import { plainWords } from "../read/plain-words.ts";

/** What a column of a roster holds. */
export type RosterRole =
  | "person"
  | "surname"
  | "hired"
  | "ended"
  | "leaveFrom"
  | "leaveTo"
  | "role"
  | "manager"
  | "territory"
  | "targetIncentive"
  | "email"
  | "language";

const LEAVE = "(?:leave|absence|permiso|licencia|ausencia|excedencia|baja)";
const FROM = "(?:from|start|begin|begins|since|desde|inicio|comienzo)";
const TO = "(?:to|until|till|end|ends|through|return|hasta|fin|final|vuelta)";

// The first that fits counts: "fin de baja" ends a leave, "fecha de baja" the whole job.
const WORDINGS: readonly (readonly [RosterRole, RegExp])[] = [
  ["email", /\b(?:e mail|email|mail|correo)\b/],
  ["language", /\b(?:language|idioma|lengua)\b/],
  [
    "manager",
    /\b(?:manager|boss|supervisor|supervisora|jefe|jefa|gerente|responsable|reports to|lead|leader|lider|coordinador|coordinadora)\b/,
  ],
  ["leaveFrom", new RegExp(`\\b${LEAVE}\\b.*\\b${FROM}\\b|\\b${FROM}\\b.*\\b${LEAVE}\\b`)],
  ["leaveTo", new RegExp(`\\b${LEAVE}\\b.*\\b${TO}\\b|\\b${TO}\\b.*\\b${LEAVE}\\b`)],
  ["targetIncentive", /\b(?:incentive|incentives|incentivo|incentivos|variable|bonus)\b/],
  [
    "ended",
    /\b(?:end|ended|termination|terminated|leaving|left|exit|last day|baja|salida|fin|cese|egreso|until|hasta)\b|\bleave date\b/,
  ],
  [
    "hired",
    /\b(?:hire|hired|hiring|start|started|starting|joined|joining|alta|ingreso|contratacion|incorporacion|entrada|antiguedad|inicio|since|desde)\b/,
  ],
  [
    "territory",
    /\b(?:territory|territories|territorio|territorios|tamano de (?:la )?zona|accounts|cuentas|cartera)\b/,
  ],
  ["role", /\b(?:role|position|job|puesto|cargo|rol|posicion)\b/],
  ["surname", /^(?:last name|surname|family name|apellido|apellidos)$/],
];

/** What a heading of a roster says of its column, in English or Spanish; null for anything else. */
export const rosterRole = (heading: string): RosterRole | null => {
  const said = plainWords(heading);
  const found = WORDINGS.find(([, wording]) => wording.test(said));
  if (found !== undefined) return found[0];
  return roleOf(heading) === "person" ? "person" : null;
};
