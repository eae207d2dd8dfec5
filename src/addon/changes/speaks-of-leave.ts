import { plainWords } from "../../sheet/read/plain-words.ts";

const MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic"; // of both languages, by their first letters
const WHEN = String.raw`(?:\d|(?:${MONTH})[a-z]*\b)`;

/** What reasons call a leave; words that also mean something else count only as they are said of one. */
const LEAVE: readonly RegExp[] = [
  /\b(?:maternity|paternity|parental|sabbatical|sick|sickness)\b/,
  /\b(?:maternidad|paternidad|excedencia|sabatic[oa])\b/,
  /\b(?:permiso|licencia)\b(?! de (?:obras?|software|uso|marca|apertura|importacion|venta|construccion)\b)/,
  /\bon (?:[a-z]+ ){0,2}leave\b/,
  /\b(?:a|her|his|their|of|with|from|by|for|after|before|annual|unpaid|family|medical|care|study) leave\b/,
  /^leave(?! (?:as|it|the|this|that|him|her|them|at|room|more|alone|unchanged)\b)/,
  /\best(?:a|ara|aba|uvo|ando) (?:[a-z]+ )?de baja\b/,
  new RegExp(
    String.raw`(?<!\b(?:dad[oa]s?|dar|dio|dieron) )(?:^|\b(?:de|su|una|por|con|en) )(?:baja|ausencia)(?:$| (?:medica|laboral|temporal|maternal|paternal|desde|hasta|entre|por (?:enfermedad|accidente|nacimiento|cuidados?|operacion|lesion|salud))\b| (?:de |del |en |a )?${WHEN})`,
  ),
];

/** Whether a reason, English or Spanish, says that somebody is away for a while. */
export const speaksOfLeave = (reason: string): boolean => {
  const words = plainWords(reason);
  return LEAVE.some((wording) => wording.test(words));
};
