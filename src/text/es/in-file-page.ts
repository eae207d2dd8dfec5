import { counted } from "../counted.ts";
import type { InFilePageText } from "../en/in-file-page.ts";
import type { NumberWords } from "../number.ts";

const people = (count: number, numbers: NumberWords) =>
  counted(count, ["persona", "personas"], numbers);

export const inFilePage: InFilePageText = {
  open: "Otra forma: un solo libro para todos",
  allSee: {
    title: "Un solo libro para todos",
    why: "Todas las personas abren este mismo archivo.",
    all: "Quienes usted deje entrar ven el archivo entero: las metas y los resultados de todo el equipo, también las pestañas ocultas y las de usted. Pueden hacer una copia. La protección impide escribir; no oculta nada.",
    seen: "También verían",
    isPrivate:
      "¿Nadie debe ver las metas de los demás? Entonces vuelva y dé a cada persona su propio archivo.",
    has: "Quién puede abrirlo ahora",
    roles: {
      owner: (who) => `${who} es propietario.`,
      writer: (who) => `${who} puede leer y completar.`,
      reader: (who) => `${who} puede solo leer.`,
      all: (who) => `${who} puede cambiarlo todo.`,
    },
    isProtected: "Las pestañas de Goalwright están protegidas: solo usted las cambia.",
    choose: "Elegir personas",
    takeBack: "Dejar de compartir",
  },
  who: {
    title: "Quién recibe el libro",
    why: "En esta pantalla no se comparte nada.",
    choices: { none: "No", reader: "Solo leer", writer: "Leer y completar" },
    asNow: "Como ahora",
    all: { none: "Nadie", reader: "Todas solo leen", writer: "Todas leen y completan" },
    hint: "«Leer y completar» abre las celdas amarillas de Seguimiento, también las filas de los demás; Google lo llama Editor, y a «Solo leer», Lector.",
    byHand: {
      reader: "ya puede leerlo: se lo dio usted",
      writer: "ya puede cambiarlo: se lo dio usted",
    },
    ours: "lo tiene desde aquí; al dejar de compartir lo pierden todas",
    owner: (person) => `${person} es propietario del archivo.`,
    cannot: (count, numbers) =>
      `${people(count, numbers)} no ${count === 1 ? "puede" : "pueden"} recibirlo`,
    nobody: "Elija al menos una persona.",
    nobodyCan:
      "No se puede elegir a nadie: escriba direcciones en la columna «Correo electrónico» de la pestaña Equipo y abra de nuevo esta página.",
  },
  plan: {
    title: (count, numbers) => `¿Compartir este libro con ${people(count, numbers)}?`,
    titleNot: "Así no es posible",
    why: "Aún no se ha compartido nada. Esto es todo lo que ocurrirá.",
    whyNot: "No se ha compartido nada.",
    changed:
      "Algo cambió mientras tanto, así que no se compartió nada. Esto es lo que ocurriría ahora.",
    gets: "Quién recibe qué",
    share: (count, numbers) => `Compartir con ${people(count, numbers)}`,
  },
  done: {
    title: "Compartido",
    titleTaken: "Se dejó de compartir",
    titleSome: "Aún no están todas",
    why: (done, all) => `Hecho: ${done} de ${all}.`,
    given: {
      reader: (email) => `${email} ya puede leer el libro.`,
      writer: (email) => `${email} ya puede leer y completar.`,
    },
    had: (email) => `${email} ya lo tenía así.`,
    taken: (email) => `${email} tiene otra vez lo que tenía antes.`,
    hadNothing: (email) => `A ${email} no había nada que retirarle.`,
    unlocked: "Nadie lo tenía desde aquí. Se quitaron las protecciones de Goalwright.",
    failed: (count, numbers) => `${people(count, numbers)}: no funcionó`,
    again: "Reintentar",
    finish: "Listo",
  },
  takeBack: {
    title: "¿Dejar de compartir?",
    why: (count, numbers) =>
      count === 0
        ? "Se quitan las protecciones de Goalwright: quien podía completar puede cambiar otra vez todo en sus pestañas."
        : `${people(count, numbers)} ${count === 1 ? "podrá" : "podrán"} lo mismo que antes. Lo escrito se conserva, y también las copias que alguien haya hecho.`,
    go: "Dejar de compartir",
    keep: "Dejarlo como está",
  },
  waiting: {
    opening: {
      title: "Un solo libro para todos",
      why: "Buscando quién puede abrir el archivo.",
      now: "Personas, pestañas y protecciones",
    },
    plan: {
      title: "Quién recibe qué",
      why: "Aún no se comparte nada.",
      now: "Direcciones, pestañas y protecciones",
    },
    share: {
      title: "Compartiendo el libro",
      why: "Deje este panel abierto: esto no se puede cancelar.",
      now: "Primero las protecciones, después las personas",
    },
    takeBack: {
      title: "Dejando de compartir",
      why: "Deje este panel abierto: esto no se puede cancelar.",
      now: "Primero las personas, después las protecciones",
    },
  },
  noAnswer: "Google no respondió. Lo hecho se conserva, y al reintentar nada se hace dos veces.",
};
