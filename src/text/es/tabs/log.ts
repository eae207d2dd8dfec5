import type { LogText } from "../../en/tabs/log.ts";
import { goalsOf } from "../changes-step.ts";
import { logAnswers } from "../log-answers.ts";
import { tabNames } from "../tab-names.ts";

export const log: LogText = {
  tab: tabNames.log,
  title: "Registro de cambios",
  why: "Quién cambió qué, cuándo y por qué. Solo se añaden filas; lo que usted escribe en las celdas amarillas y al lado se conserva.",
  headers: {
    number: "N.º",
    when: "Cuándo",
    who: "Quién",
    what: "Qué",
    before: "Antes",
    after: "Después",
    approval: "Aprobado por, notas",
    reason: "Por qué",
  },
  beforeNote:
    "Lo que contaba hasta entonces: de una meta, la que valía desde la última vez que se escribió, que es su meta propia si había una. «como se calculó» significa que usted no había puesto ninguno.",
  notNamed: "Sin nombre",
  next: "El próximo cambio se escribe aquí.",
  parts: (parts) => parts.filter((part) => part !== "").join(" · "),
  team: "Todas las metas",
  set: (people) => `Metas fijadas para ${people} ${people === 1 ? "persona" : "personas"}.`,
  instead: (goals) => `En lugar de ${goals}.`,
  updated: (changed, byOwn) => {
    if (changed.length === 0) return "Metas actualizadas: no ha cambiado ninguna.";
    const all = changed.reduce((sum, { count }) => sum + count, 0);
    const own = byOwn === 1 ? "una meta propia" : "metas propias";
    const by = byOwn === 0 ? "" : ` (${byOwn === all ? "" : `${byOwn} `}por ${own})`;
    return `Metas actualizadas: ${goalsOf(changed)}${by}.`;
  },
  ofFurther: (metric, sum) => `Todas las metas de ${metric}: ${sum}.`,
  withOwn: (without) => `La suma incluye los valores propios; sin ellos es ${without}.`,
  undone: (moment) => `Deshecho: metas escritas el ${moment}`,
  undoneWhy: "Todas las demás pestañas están como antes; lo escrito a mano después se queda.",
  acts: {
    nothing: "–",
    reviewed: "revisadas",
    changed: "distintas de lo revisado",
    changedSince: (version) => `distintas de la versión ${version}`,
    published: "publicadas",
    publishedWhy: (version, cause) => `Versión ${version}${cause === "" ? "." : `: ${cause}`}`,
    file: (person) => `Archivo propio · ${person}`,
    files: (count) => `${count} archivos propios`,
    version: (version) => `versión ${version}`,
    made: (version, files) =>
      `${files === 1 ? "creado" : "creados"} con la versión ${version}, sin invitar a nadie`,
    archived: "Archivados",
    replied: "respondida",
    tracked: (tab) => `${tab} · resultados de los archivos propios`,
    results: (count) => (count === 1 ? "1 resultado" : `${count} resultados`),
  },
  answers: logAnswers,
  gone: "ya no estaba",
  anew: "escrita de nuevo",
  goneWhy: "La pestaña ya no estaba.",
  noGoal: "sin meta",
  computed: "como se calculó",
  ofComputed: "calculado",
  earlier: "lo escrito antes",
  blank: "–",
  noReason: "Sin motivo",
};
