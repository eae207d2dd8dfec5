import type { CliText } from "../en/cli.ts";

export const cli: CliText = {
  usage: `uso: npm run -s goals -- HISTORIAL.csv|.xlsx [opciones]

  --roster ARCHIVO     las personas del equipo: altas, bajas y permisos
  --metric NOMBRE      la métrica para la que se fijan metas
  --period P           2026, 2026-S1 o 2026-T1; si no, el próximo año o trimestre entero
  --today AAAA-MM-DD   el día desde el que se calcula
  --probability P      0.5 a 0.8: probabilidad de que una persona logre la meta (0.65)
  --growth G           crecimiento del mercado al año, 0.03 es 3 %; si no, su propia tendencia
  --capacity N         ventas al mes que administración o proveedores pueden atender
  --ramp-months N      meses hasta que alguien nuevo vende del todo (6)
  --team-target N      total del periodo que la empresa quiere del equipo
  --season ARCHIVO     doce factores de temporada, enero primero
  --dates dmy|mdy      si 01/02/2026 es el 1 de febrero o el 2 de enero
  --blank missing|zero qué significa una celda vacía (missing: sin dato; zero: cero)
  --answers FILE.json  respuestas a lo que pregunta el asistente, véase docs/cli.md
  --lang en|es         idioma de las frases
  --out FILE.xlsx      escribe el libro con sus metas
  --share DIR          escribe el archivo propio de cada persona, un .xlsx por persona
  --json               imprime el plan en JSON y nada más`,
  unknownOption: (option) => `No existe la opción ${option}.`,
  needsValue: (option) => `${option} necesita un valor.`,
  oneFile: "Indique un archivo de resultados, .csv o .xlsx.",
  badNumber: (option, value) => `${option} admite un número como 0.65, no «${value}».`,
  badAmount: (option, value) => `${option} admite un número desde 0, no «${value}».`,
  badTarget: (option, value) => `${option} admite un número mayor que 0, no «${value}».`,
  badSeason: (file) =>
    `${file} no contiene una temporada. Admite doce números desde 0, enero primero.`,
  capacity: "Administración o proveedores",
  badDay: (value) => `--today admite un día como 2026-01-15, no «${value}».`,
  badLanguage: (value) => `--lang admite en o es, no «${value}».`,
  badDates: (value) => `--dates admite dmy o mdy, no «${value}».`,
  badBlank: (value) => `--blank admite missing o zero, no «${value}».`,
  badOut: (value) => `--out admite el nombre de un archivo .xlsx, no «${value}».`,
  noSuchFile: (file) => `No existe el archivo ${file}. Revise el nombre y la carpeta.`,
  files: {
    emptyFile: (file) => `${file} está vacío. Exporte de nuevo sus resultados y revise el archivo.`,
    unreadableFile: (file) =>
      `No se puede leer ${file}: está dañado o protegido con contraseña. Guárdelo de nuevo como .xlsx o .csv.`,
    notASpreadsheet: (file) =>
      `${file} no es una hoja de cálculo. Goalwright lee archivos .xlsx y .csv.`,
  },
  badAnswers: (file) =>
    `${file} no contiene respuestas. Debe ser un objeto JSON, como {"dates": "dmy"}.`,
  unknownAnswer: (file, key, known) =>
    `${file}: no existe la respuesta «${key}». Se admiten ${known}.`,
  badAnswer: (file, key, value, allowed) => `${file}: «${key}» admite ${allowed}, no ${value}.`,
  kinds: {
    text: "un texto",
    number: "un número",
    numberOrNull: "un número o null",
    step: "una respuesta",
  },
  unusedAnswer: (key) => `La respuesta «${key}» no hizo falta: aquí nada la pide.`,
  answerWith: (option) => `Responda con ${option}.`,
  cannotWrite: (file) =>
    `No se puede escribir ${file}. Revise la carpeta y si está abierto en otro programa.`,
  headers: ["Persona", "Año anterior", "Previsto", "Inicial", "Meta", "Ambiciosa", "Probabilidad"],
  activities: "Lo que piden las metas",
  time: "Tiempo de venta",
  measure: (metric, { isLessBetter, isGuard, weight }) =>
    `${metric} (${[
      ...(isLessBetter ? ["menos es mejor"] : []),
      isGuard ? "vigila la calidad" : `peso ${weight}`,
    ].join(", ")})`,
  cost: (atTarget, expected, p10, p90) =>
    `Los incentivos cuestan ${atTarget} si todas las metas se logran justo, ${expected} por término medio; 1 vez de cada 10 menos de ${p10}, 1 de cada 10 más de ${p90}.`,
  team: "Equipo",
  title: (metric, period) => `${metric}, ${period}`,
  wrote: (file, tab) => `${file}: metas en la pestaña «${tab}».`,
  shared: (folder, files) =>
    `${folder}: ${files === 1 ? "1 archivo privado" : `${files} archivos privados`}, uno por persona.`,
  fileThere: (file) =>
    `${file} ya existe y puede contener lo que escribió la persona. No se escribió ningún archivo. Elija otra carpeta.`,
};
