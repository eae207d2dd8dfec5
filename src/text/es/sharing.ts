import { clipped } from "../clipped.ts";
import type { SharingText } from "../en/sharing.ts";

export const sharing: SharingText = {
  folder: (title) => `${title} – archivos privados`,
  uninvitable: {
    noEmail: (person) =>
      `${clipped(person)} no tiene correo. Escríbalo en la pestaña Equipo o en su lista, y comparta de nuevo.`,
    badEmail: (person, email) =>
      `«${clipped(email)}» no es una dirección de correo. Corrija la de ${clipped(person)} en la pestaña Equipo o en su lista.`,
    sameEmail: (person, email, other) =>
      `${clipped(person)} y ${clipped(other)} tienen la misma dirección, ${clipped(email)}: cada uno leería las metas del otro. Corrija una de las dos.`,
  },
  cautions: {
    seemsOf: (person, email, other) =>
      `Se invitaría a ${clipped(person)} por ${clipped(email)}, que parece una dirección de ${clipped(other)}. Compárelas en la pestaña Equipo o en la lista de personas que lleva usted.`,
    alsoOf: (person, email, other) =>
      `${clipped(email)} figura con ${clipped(person)} y con ${clipped(other)}, que no tiene meta. Compruebe de quién es.`,
  },
  problems: {
    gone: (person) =>
      `Se borró el archivo de ${clipped(person)}. Comparta de nuevo para crear otro; lo que se escribió en él se ha perdido.`,
    refused: (email, why) => `Google no invitó a ${clipped(email)}: ${clipped(why)}`,
    failed: (why) => `No funcionó: ${clipped(why)}. Comparta de nuevo para continuar.`,
    twice: (person) =>
      `Hay dos archivos de ${clipped(person)}; cuenta el más antiguo. Mire el otro en la carpeta y bórrelo.`,
    left: (person, count) =>
      `${count === 1 ? "Un dato" : `${count} datos`} de ${clipped(person)} no caben en la pestaña nueva; la anterior, detrás, los muestra.`,
    lost: (email) =>
      `${clipped(email)} ya no puede abrir el archivo: alguien retiró la invitación.`,
    older: (person) =>
      `El archivo de ${clipped(person)} muestra otra versión. Comparta antes de nuevo y luego responda.`,
    replyNames: (person, other) =>
      `En la respuesta, ${clipped(person)} leería el nombre de ${clipped(other)}. Escríbala sin nombres de otras personas del equipo.`,
    notANumber: (cell, value) => `${cell} contiene «${clipped(value)}», que no es un número.`,
    notADay: (cell, value) => `${cell} contiene «${clipped(value)}», que no es una fecha.`,
    notAnAnswer: (cell, value) =>
      `${cell} contiene «${clipped(value)}», que no es ninguna de las respuestas.`,
  },
  time: "Google termina un script tras unos minutos: el resto llega con la siguiente llamada.",
};
