import type { TeamText } from "../../en/tabs/team.ts";
import { tabNames } from "../tab-names.ts";

export const team: TeamText = {
  tab: tabNames.team,
  title: "Equipo",
  why: "Quién está en el equipo, desde cuándo y de qué dependen las metas justas. Complete las celdas amarillas que conozca.",
  counts:
    "Lo que está en las celdas amarillas cuenta la próxima vez que se escriban las metas. Una persona nueva va en una fila propia, con su nombre.",
  roster: (source) =>
    `Cuenta su propia lista, ${source}, que se muestra aquí: corríjala allí. Lo que usted escriba en las celdas amarillas se queda, pero no cuenta.`,
  headers: {
    person: "Persona",
    aliases: "También escrito así",
    role: "Puesto",
    manager: "Responsable",
    hired: "Fecha de incorporación",
    ended: "Fecha de salida",
    territory: "Tamaño de la zona",
    targetIncentive: "Incentivo objetivo (al año)",
    email: "Correo electrónico",
    language: "Idioma",
    first: "Primer dato",
    last: "Último dato",
  },
  leaveFrom: (nth) => (nth === 1 ? "Ausencia desde" : `Ausencia desde (${nth})`),
  leaveTo: (nth) => (nth === 1 ? "Ausencia hasta" : `Ausencia hasta (${nth})`),
  notes: {
    aliases:
      "Otras formas en que sus resultados escriben este nombre («Ana G.», por ejemplo) y que se suman a esta persona. Se llena sola; vacía, no hay ninguna.",
    hired:
      "Primer día en el equipo. Los resultados anteriores no cuentan y los primeros meses son de arranque.",
    ended: "Último día en el equipo. En blanco: sigue en él.",
    leave:
      "Primer y último día de una ausencia: esos días no tienen dato y bajan la meta. Sin último día mientras dure.",
    territory:
      "Cuánto abarca la zona de esta persona, en una unidad suya: cuentas, tiendas, habitantes. Sirve para comprobar en Equidad que las metas no dependan de ello, y para repartir un objetivo de la empresa por zonas. Si no le hace falta, déjelo vacío.",
    targetIncentive:
      "Por lograr las metas de un año entero, también cuando las metas son de un periodo más corto: un semestre paga entonces la mitad. El importe del paso de incentivos del asistente es por el periodo mismo, y vale para quien no tenga ninguno aquí.",
    email: "Adonde se compartirá la meta de esta persona.",
    language: "Del archivo propio de la persona. Vacío: el de este libro.",
    first: "El primer mes con un resultado: cuándo parece haberse incorporado.",
    last: "El último mes con un resultado: cuándo parece haber salido.",
  },
  dateHelp: "Una fecha, o nada.",
  numberHelp: "Un número desde 0, o nada.",
  emailHelp: "Una dirección de correo, o nada.",
  languageHelp: "English, Español, o nada.",
};
