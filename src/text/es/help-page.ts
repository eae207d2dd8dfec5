import type { HelpPageText } from "../en/help-page.ts";
import { menu } from "./menu.ts";
import { tabNames } from "./tab-names.ts";

export const helpPage: HelpPageText = {
  title: "Cómo funciona",
  why: "Metas alcanzables, a partir de los resultados que ya tiene.",
  steps: "Los seis pasos",
  stepsWhy: "El panel los recorre en nueve pantallas; la última escribe las metas.",
  step: [
    {
      name: "Métricas clave",
      where: "pantalla 2",
      says: "Indique qué lleva a una venta, para decir una meta en llamadas y visitas.",
    },
    {
      name: "Revise los resultados",
      where: "pantallas 1, 3 y 4",
      says: "Repase el pasado y descarte lo que no se repetirá.",
    },
    {
      name: "Potencial de mejora",
      where: "pantalla 5",
      says: "Indique qué ayudará al equipo y qué debe seguir el ritmo.",
    },
    {
      name: "Metas realistas",
      where: "pantalla 6",
      says: "Elija cuántas de cada diez personas deberían lograr la suya: seis o siete.",
    },
    {
      name: "Empiece por lo alcanzable y suba después",
      where: "pantalla 7",
      says: "Las metas suben en revisiones anunciadas, nunca entre ellas.",
    },
    {
      name: "Incentivos",
      where: "pantalla 8",
      says: "Vea cuánto se paga por lograrlas y cuánto cuesta, con dinero y sin él.",
    },
  ],
  functions: (count) => `Las ${count} funciones`,
  functionsWhy:
    "Escríbalas en cualquier celda. Lo que está entre corchetes puede omitirse. Un archivo las conoce cuando se ha elegido en él «Activar en este archivo»; donde el menú no lo ofrece, ya las conoce.",
  noFunctions:
    "Google no respondió, así que falta la lista de funciones. Elija de nuevo «Ayuda» en el menú en un momento.",
  menu: "El menú",
  menuSays: [
    {
      item: menu.activate,
      does: "Permite usar las funciones en las celdas de este archivo. Basta una vez por archivo: después ya no está en el menú. No cambia nada más.",
    },
    {
      item: menu.setUp,
      does: "Abre los nueve pasos que llevan de sus resultados a las metas escritas.",
    },
    {
      item: menu.update,
      does: "Abre el último paso con las respuestas de la última vez que se escribió: dice qué cambiaría antes de cambiarlo.",
    },
    {
      item: menu.share,
      does: "Publica las metas y da a cada persona su propio archivo. No se envía nada antes de que usted vea a quién.",
    },
    {
      item: menu.example,
      does: "Añade una pestaña con resultados de un equipo inventado, para probarlo todo.",
    },
    {
      item: menu.undo,
      does: "Deshace lo último que se escribió en las metas. Antes se le pregunta.",
    },
    {
      item: menu.freeze,
      does: "Convierte en simples valores las celdas que usan nuestras funciones, para quien no tiene el complemento. Cada fórmula queda en la nota de su celda.",
    },
    { item: menu.unfreeze, does: "Devuelve esas fórmulas a sus celdas." },
    { item: menu.help, does: "Abre esta página." },
  ],
  undo: "Cómo deshacer",
  undoSays: [
    `Elija «Deshacer lo último que se escribió» en el menú o en este panel. Las pestañas nuevas se quitan y las cambiadas quedan como estaban; lo que usted escribió después se conserva, y la pestaña ${tabNames.log} anota que se deshizo. Antes se le pregunta.`,
    "Solo se puede deshacer la última vez; la primera, ya no cuando sus metas están revisadas. Sus propias pestañas no se cambian nunca: en ellas no hay nada que deshacer.",
  ],
  data: "Adónde van los datos",
  dataSays: [
    "Todo se queda en este archivo hasta que usted comparte con el equipo: entonces se crean archivos de cada persona en su Drive, y no se abre ningún otro. No tenemos servidor ni se llama a ningún otro sitio.",
    "Las respuestas sin escribir se guardan con el archivo; las de la última vez que se escribió, en su pestaña oculta de ajustes.",
  ],
  who: "Quién ve qué",
  whoSays: [
    "Google comparte archivos enteros: quien puede abrir este ve todas sus pestañas, también las ocultas, y las metas de todos.",
    "«Compartir con el equipo» da a cada persona su propio archivo, sin el nombre ni las cifras de nadie más. Google envía un correo a su dirección solo después de que usted ha visto la lista de quién recibe qué.",
    "El menú y este panel son para quienes pueden editar. Las pestañas escritas se leen sin complemento.",
  ],
  start: "Fijar metas",
  close: "Cerrar",
};
