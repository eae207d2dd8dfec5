import { clipped } from "../clipped.ts";
import type { InFileText } from "../en/in-file.ts";

export const inFile: InFileText = {
  gets: {
    reader: (person, email) =>
      `${clipped(person)} (${email}) puede leer el archivo, y solo leerlo.`,
    writer: (person, email) =>
      `${clipped(person)} (${email}) puede leer el archivo y completar las celdas amarillas de Seguimiento.`,
    stays: (person, email) =>
      `${clipped(person)} (${email}) ya puede cambiar el archivo: se lo dio usted, así que sigue igual.`,
    owner: (person, email) =>
      `${clipped(person)} (${email}) es propietario del archivo. Nada cambia para esta persona.`,
  },
  seesAll: (tabs) =>
    `Todas las personas nombradas aquí ven el archivo entero, incluidas las metas y los resultados de todo el equipo, pueden mostrar pestañas ocultas y hacer una copia. La protección impide escribir; no oculta nada.${tabs === "" ? "" : ` Entre lo que ven: ${tabs}.`}`,
  ownTabs: (tabs) =>
    `Quienes pueden completar también pueden cambiar las pestañas de usted: ${tabs}. Goalwright solo protege las suyas. Proteja antes las de usted (Datos > Proteger hojas e intervalos) si nadie debe tocarlas.`,
  allRows:
    "Quien puede completar puede escribir en la fila de cualquier persona en Seguimiento, no solo en la suya. Nadie más que usted cambia otra cosa en las pestañas de Goalwright; queda abierta una celda en blanco de Inicio, porque Google desactiva el menú Extensiones donde nada se puede editar.",
  alsoBound: (emails) =>
    `Quienes ahora pueden cambiar todo el archivo también podrán solo completar: ${emails}. Al dejar de compartir recuperan lo demás.`,
  ownLock: (tabs) => `Usted mismo protegió ${tabs} por completo: queda como lo hizo.`,
  warningLock: (tabs) =>
    `Usted protegió ${tabs} por completo solo con una advertencia, que no impide escribir; Google admite una protección por pestaña. Quítela (Datos > Proteger hojas e intervalos) y comparta de nuevo.`,
  noTracking:
    "No se encuentran las celdas amarillas de la pestaña Seguimiento: se borraron sus encabezados o nombres. Actualice las metas y comparta de nuevo, o deje a las personas solo leer.",
  nobody: "Elija al menos una persona.",
  both: (person) =>
    `${clipped(person)} aparece para «solo leer» y para «leer y completar». Elija una de las dos cosas.`,
  unknown: (person) =>
    `${clipped(person)} no está en la pestaña Equipo. Elija de nuevo a las personas.`,
  interrupted:
    "Algo interrumpió el proceso. Comparta de nuevo para continuar, o deje de compartir.",
  refused: (email, why) => `Google no lo hizo para ${email}: ${clipped(why)}`,
  notGiven: (email) =>
    `Google aún no deja entrar a ${email}. Mire Compartir en el archivo y comparta de nuevo.`,
  notTaken: (email) =>
    `${email} todavía puede abrir el archivo, quizá por un enlace o un grupo. Mire Compartir en el archivo.`,
  changedSince: (email) =>
    `Alguien cambió después a mano lo que puede hacer ${email}, así que queda así. Mire Compartir en el archivo.`,
  hidden: (tab) => `${tab} (oculta)`,
  copies: (count) =>
    count === 1
      ? "1 copia de antes de la última vez que se escribió (oculta)"
      : `${count} copias de antes de la última vez que se escribió (ocultas)`,
};
