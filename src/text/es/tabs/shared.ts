import type { SharedText } from "../../en/tabs/shared.ts";
import { dayWords } from "../../moment.ts";

export const shared: SharedText = {
  tab: "Compartido",
  title: "Compartido con el equipo",
  why: "Quién tiene archivo, quién lo ha leído y qué dice: léalo de nuevo con «Compartir con el equipo». Las sumas son de meses terminados.",
  headers: {
    person: "Persona",
    email: "Correo",
    access: "Acceso",
    version: "Versión",
    readOn: "Leída el",
    verdict: "Respuesta",
    comment: "Comentario",
    sold: "Vendido hasta hoy",
    goalSoFar: "Meta hasta la fecha",
    share: "Cumplimiento hasta la fecha",
    asOf: "Hasta",
    file: "Archivo",
  },
  access: {
    none: "Sin invitación",
    reader: "Solo leer",
    writer: "Leer y completar",
    archived: "Archivado",
    gone: "Archivo borrado",
    lost: "Invitación retirada",
  },
  verdicts: {
    agree: "● De acuerdo",
    question: "▲ Tiene una pregunta",
    disagree: "▼ En desacuerdo",
  },
  answered: (version) =>
    version === 0 ? "○ Respondió a una versión anterior" : `○ Respondió a la versión ${version}`,
  reply: (words, on) => `Respuesta de usted, ${dayWords("es", on)}: ${words}`,
  open: "Abrir",
  noFile: "Aún sin archivo",
  notRead: "○ Aún sin leer",
};
