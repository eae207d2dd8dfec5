import type { WorkbenchText } from "../en/workbench.ts";

export const workbench: WorkbenchText = {
  title: "Banco de trabajo de Goalwright",
  local:
    "Funciona en este equipo. Nada sale de él: los correos solo se guardan aquí, en Drive, y no llegan a nadie.",
  untitled: "Hoja de cálculo sin título",
  example: "Ejemplo",
  new: "Nuevo",
  start: "Fijar metas",
  startAgain: "Cambiar las metas",
  open: "Abrir…",
  save: "Guardar como .xlsx",
  extensions: "Extensiones",
  settings: "Configuración",
  language: "Su idioma",
  languages: { en: "English", es: "Español" },
  locale: "Región de la hoja",
  locales: {
    en_US: "Estados Unidos (1,234.5)",
    en_GB: "Reino Unido (1,234.5)",
    es_ES: "España (1.234,5)",
    es_MX: "México (1,234.5)",
  },
  timeZone: "Zona horaria de la hoja",
  drive: {
    title: "Drive",
    lead: "Archivos que ha creado el complemento. En Google estarían en su Drive; aquí los guarda este navegador.",
    empty: "Todavía no hay archivos. Aquí verá los que el complemento cree para su equipo.",
    inFolder: (folder) => `En la carpeta «${folder}»`,
    trashed: "En la papelera",
    roles: {
      owner: "es propietario",
      writer: "puede leer y completar",
      commenter: "puede comentarlo",
      reader: "puede solo leer",
    },
    access: (who, role) => `${who} ${role}`,
    openAs: (who) => `Abrir como ${who}`,
    download: "Descargar .xlsx",
    downloadAll: "Descargar todos",
    downloaded: (files) =>
      files === 1
        ? "Un archivo está en sus descargas."
        : `${files} archivos están en sus descargas.`,
    mails: "Correos, solo guardados aquí: nadie los recibe",
    mail: ({ to, file, role }) =>
      `Para ${to}: se ha compartido «${file}» con usted. Usted ${role}.`,
    mailRoles: {
      owner: "es propietario",
      writer: "puede leerlo y completarlo",
      commenter: "puede comentarlo",
      reader: "puede leerlo",
    },
    looking: (who, role) => `Está viendo este archivo como ${who}, que ${role}.`,
    back: "Volver a mi libro",
    problem: "Se ha producido un problema",
    forbidden:
      "Está intentando editar una celda o un objeto protegidos. Póngase en contacto con el propietario de la hoja de cálculo para que quite la protección si necesita editarlos.",
  },
  warned:
    "Ha escrito en una celda que Goalwright calcula o decide. Hojas de cálculo de Google pregunta antes; aquí Ctrl+Z lo deshace. Las celdas amarillas son para usted.",
  sidebar: "Panel lateral",
  closeSidebar: "Cerrar el panel lateral",
  close: "Cerrar",
  ok: "Aceptar",
  cancel: "Cancelar",
  kept: {
    restored:
      "Este es su libro tal como lo dejó: lo guarda este navegador. «Empezar de nuevo», en el menú Archivo, abre el archivo con el que empezó.",
    failed:
      "Este navegador no ha podido guardar su libro, por ejemplo por falta de espacio. Guárdelo como .xlsx antes de cerrar la página.",
    elsewhere:
      "Esta página no se guarda al cerrarla: el libro está abierto en otra página de este navegador, o el navegador no guarda nada. Guárdelo como .xlsx.",
    unreadable:
      "No se puede abrir lo que guardaba este navegador: este es el archivo con el que empezó.",
    startOver: "Empezar de nuevo…",
    startOverSure:
      "¿Abrir el archivo con el que empezó? Se pierde su libro tal como está ahora, y también los archivos y correos de Drive. Lo que haya guardado como .xlsx se conserva.",
  },
  replaceSure:
    "¿Abrir otro libro en lugar de este? Se pierde lo que no haya guardado como .xlsx; los archivos de Drive se conservan.",
  opening: (file, percent) => `Abriendo ${file}… ${percent} %`,
  saved: (file) => `${file} está en sus descargas.`,
  stopped: (reason) => `El script se detuvo. ${reason}`,
  run: (run) =>
    `${run.people} personas, ${run.months} meses → meta de ${run.period}: ${run.goal}, con probabilidad de ${run.chance}`,
  address: (url) => `El banco de trabajo está en ${url} (Ctrl+C lo termina).`,
  portTaken: (port) =>
    `Otro programa ocupa el puerto ${port}. Termínelo o elija otro puerto: PORT=${port + 1} npm start`,
  badPort: (value) => `PORT es un número de 1 a 65535, no «${value}».`,
  oneFile: "Indique un solo archivo como máximo: npm start -- ARCHIVO.xlsx o ARCHIVO.csv",
};
