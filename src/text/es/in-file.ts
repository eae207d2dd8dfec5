import { clipped } from "../clipped.ts";
import type { InFileText } from "../en/in-file.ts";

export const inFile: InFileText = {
  gets: {
    reader: (person, email) => `${clipped(person)} (${email}) puede ver el archivo.`,
    writer: (person, email) =>
      `${clipped(person)} (${email}) puede escribir resultados en Seguimiento.`,
    stays: (person, email) =>
      `${clipped(person)} (${email}) ya puede editar el archivo: se lo dio usted, así que sigue igual.`,
    owner: (person, email) =>
      `${clipped(person)} (${email}) es propietario del archivo. Nada cambia para esta persona.`,
  },
  seesAll: (tabs) =>
    `Todas las personas nombradas aquí ven el archivo entero, incluidas las metas y los resultados de cada colega, pueden mostrar pestañas ocultas y hacer una copia. La protección impide escribir; no oculta nada.${tabs === "" ? "" : ` Entre lo que ven: ${tabs}.`}`,
  ownTabs: (tabs) =>
    `Quienes editan pueden cambiar las pestañas de usted: ${tabs}. Goalwright solo protege las suyas. Proteja antes las de usted (Datos > Proteger hojas e intervalos) si nadie debe tocarlas.`,
  allRows:
    "Quien edita puede escribir en la fila de cualquier persona en Seguimiento, no solo en la suya. Nadie más que usted cambia otra cosa en las pestañas de Goalwright; queda abierta una celda en blanco de Inicio, porque Google desactiva el menú Extensiones donde nada se puede editar.",
  alsoBound: (emails) =>
    `También vale para quienes ya editan el archivo: ${emails}. Al dejar de compartir vuelven a poder editar.`,
  ownLock: (tabs) => `Usted mismo protegió ${tabs} por completo: queda como lo hizo.`,
  warningLock: (tabs) =>
    `Usted protegió ${tabs} por completo solo con una advertencia, que no impide escribir; Google admite una protección por pestaña. Quítela (Datos > Proteger hojas e intervalos) y comparta de nuevo.`,
  noTracking:
    "No se encuentran las celdas amarillas de la pestaña Seguimiento: se borraron sus encabezados o nombres. Actualice las metas y comparta de nuevo, o comparta solo para ver.",
  nobody: "Elija al menos una persona.",
  both: (person) =>
    `${clipped(person)} aparece para editar y para ver. Elija una de las dos cosas.`,
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
      ? "1 copia de antes de la última escritura (oculta)"
      : `${count} copias de antes de la última escritura (ocultas)`,
};
