import { counted } from "../counted.ts";
import { FEW_NAMES, type SharePageText } from "../en/share-page.ts";
import type { NumberWords } from "../number.ts";
import { someOf } from "../some-of.ts";
import { start } from "./tabs/start.ts";

const people = (count: number, numbers: NumberWords) =>
  counted(count, ["persona", "personas"], numbers);

export const sharePage: SharePageText = {
  open: "Compartir con el equipo",
  where: "Lo encuentra siempre en el menú: Extensiones > Goalwright > Compartir con el equipo.",
  close: "Cerrar",
  stands: {
    title: "Compartir con el equipo",
    why: "Tres pasos: usted indica que ha revisado las metas, las publica como están y cada persona recibe su propio archivo.",
    reviewed: (by, day) => `Revisadas por ${by}, ${day}`,
    toReview: "Revisadas: aún no",
    published: (version, by, day) => `Versión ${version} publicada por ${by}, ${day}`,
    toPublish: "Publicadas: aún no",
    changed: (version, isHad) =>
      `Han cambiado desde que se publicó la versión ${version}.${isHad ? " Los archivos muestran aún esa." : ""}`,
    shared: (count, of, numbers) => `Invitadas: ${numbers.plain(count)} de ${people(of, numbers)}`,
    older: (count, version, numbers) =>
      `${people(count, numbers)} no ${count === 1 ? "tiene" : "tienen"} aún la versión ${version}: comparta de nuevo`,
    sameGoals: (count, version, numbers) =>
      count === 1
        ? `1 archivo dice aún versión ${version}, con las mismas metas`
        : `${numbers.plain(count)} archivos dicen aún versión ${version}, con las mismas metas`,
    toShare: "Compartidas: aún con nadie",
    waiting: (count, numbers) =>
      count === 1
        ? "1 archivo está creado sin invitar a nadie"
        : `${numbers.plain(count)} archivos están creados sin invitar a nadie`,
    behind: (count, version, numbers) =>
      count === 1
        ? `1 archivo aún no muestra la versión ${version}: actualícelo con «Crear o actualizar los archivos…»`
        : `${numbers.plain(count)} archivos aún no muestran la versión ${version}: actualícelos con «Crear o actualizar los archivos…»`,
    addresses: (count, numbers) =>
      `Con una dirección de correo se puede dar a cada persona acceso a su archivo. Escriba las direcciones en la columna «Correo electrónico» de la pestaña Equipo, o en su propia lista de personas: ${people(count, numbers)} aún no ${count === 1 ? "tiene" : "tienen"} ninguna.`,
    oldReasonThen: {
      draft: "Si aún vale, podrá decirlo antes de publicar.",
      reviewed:
        "Después márquelas otra vez como revisadas. Si el motivo anterior aún vale, siga: podrá decirlo antes de publicar.",
      published: "",
    },
    next: {
      none: "Ahora: cree el archivo de cada persona. Solo entonces puede leer su meta.",
      uninvited:
        "Todos los archivos están listos y nadie tiene invitación. Ahora: pulse el botón de abajo y elija qué podrá hacer cada persona con el suyo.",
      team: (review) =>
        `Ahora: vea qué responden las personas y escriba en Seguimiento los resultados de cada mes.${review === "" ? "" : ` La próxima revisión es en ${review}: actualice entonces las metas.`}`,
    },
    checkAgain: "Comprobar de nuevo",
    who: "Su nombre",
    whoHint: "Figura junto a las metas: cada persona ve a quién preguntar.",
    noWho: "Escriba su nombre, para que el equipo sepa quién responde por las metas.",
    review: "Marcar como revisadas",
    reviewHint: "Usted ha leído cada meta y su motivo, y responde por ellas.",
    reviewOld: (count, numbers) =>
      `${count === 1 ? "Aún hay 1 motivo anterior" : `Aún hay ${numbers.plain(count)} motivos anteriores`}: vea más arriba. Escriba antes ${count === 1 ? "el nuevo" : "los nuevos"}; si lo hace después, habrá que revisar las metas otra vez.`,
    publish: "Siguiente: publicar",
    share: "Crear o actualizar los archivos…",
    team: "Ver las respuestas",
    update: "Actualizar metas",
    wizard: "Fijar metas",
    wizardAgain: "Cambiar las respuestas",
    startSays: (status) =>
      `Inicio dice «${start.statuses[status]}»: se puso a mano en Inicio, y aquí no consta nada de eso. Lo que vale para los archivos y las respuestas es lo que se registra con los pasos de esta página; Inicio lo muestra después.`,
    isNow: {
      reviewed: "Marcadas como revisadas. Ya se pueden publicar.",
      reviewedBut: (count, numbers) =>
        `Marcadas como revisadas. Antes de publicar, mire ${count === 1 ? "el motivo que se nombra" : `los ${numbers.plain(count)} motivos que se nombran`} abajo.`,
      startSaid: (status) =>
        status === "reviewed"
          ? ""
          : `Inicio decía «${start.statuses.published}», puesto a mano; dice «${start.statuses.reviewed}» hasta que usted publique aquí.`,
      published: (version) =>
        `La versión ${version} está publicada: hay una copia que ya no cambia en la pestaña «Publicado». Aún no se ha avisado a nadie.`,
      toReview: (version) =>
        `Lo que usted revisó ha cambiado desde entonces, aunque sea solo por un motivo nuevo. Ahora: léalas otra vez y márquelas como revisadas; luego publíquelas. Lo que escribió para publicar se conserva. ${version === "" ? "Aún no hay nada publicado." : `Hasta entonces vale la versión ${version}.`}`,
      changed: (version) =>
        `Las metas han cambiado desde la versión ${version}, así que no se ha creado ni actualizado ningún archivo. Abajo está lo que toca ahora. Para entregar de todos modos la versión ${version}, pulse otra vez «Crear o actualizar los archivos…».`,
    },
    others: (name, email) =>
      `Los archivos son de ${name === "" ? email : `${name} (${email})`}. Compartir, leer respuestas y retirar invitaciones solo funciona desde esa cuenta: pida a esa persona que abra esta página, o cree archivos propios.`,
    takeOver: "Crear archivos propios",
  },
  anew: (owner) =>
    `Usted toma el relevo: cada persona elegida recibe un archivo nuevo, de usted. Todos los anteriores quedan con ${owner}, con todo lo escrito, y desde aquí ya no se actualizan ni se leen.`,
  publish: {
    title: "Publique las metas",
    why: "Una versión publicada ya no cambia. Cada persona recibe lo que dice.",
    frozen: "Una copia que ya no cambia va a la pestaña «Publicado». Aún no se avisa a nadie.",
    until: "Último día para objetar una meta",
    untilHint: (day) => `Hasta el ${day}. Déjelo vacío para no poner límite.`,
    noUntil: "Sin límite: una meta se puede objetar en cualquier momento.",
    badDay: (like) => `No es una fecha completa. Escríbala como ${like}, o deje el campo vacío.`,
    pastDay: (today) => `Ese día ya pasó. Elija el ${today} o uno posterior, o déjelo vacío.`,
    changes: (count) => (count === 1 ? "Cambia 1 meta" : `Cambian ${count} metas`),
    short: (goals, gap, target) =>
      `Las metas suman ${goals}: faltan ${gap} para el objetivo de la empresa, ${target}.`,
    over: (goals, gap, target) =>
      `Las metas suman ${goals}: ${gap} más que el objetivo de la empresa, ${target}.`,
    unlikely: (count, numbers) =>
      count === 1
        ? "1 meta tiene poca probabilidad"
        : `${numbers.plain(count)} metas tienen poca probabilidad`,
    unlikelyOne: (person, metric, inHundred) =>
      `${person}${metric === "" ? "" : ` (${metric})`} ${inHundred}`,
    unlikelyWho: (goals, isMore) =>
      `Su probabilidad está por debajo de 50 de 100: ${goals}${isMore ? " …" : "."}`,
    unlikelyHelp:
      "Se puede publicar igual. Qué ayuda: una meta más fácil en «Su meta» de Metas, con su motivo; o hablar con la persona antes de que la lea.",
    sameGoals: "Las metas son las publicadas; ha cambiado lo que pagan, lo que piden o sus meses.",
    person: "Persona",
    was: "Antes",
    is: "Ahora",
    none: "ninguna",
    from: "Rige desde",
    fromHint:
      "Los meses anteriores conservan lo que tenían; lo que queda de la meta se reparte entre los demás.",
    becomes: "Cómo quedan los meses",
    aMonth: (least, most) =>
      least === most ? `${least} al mes` : `entre ${least} y ${most} al mes`,
    someMonths: (least, most, asking, idle) =>
      `${least === most ? least : `entre ${least} y ${most}`} en ${asking === 1 ? "1 mes" : `cada uno de ${asking} meses`} (${idle === 1 ? "1 mes no pide" : `${idle} meses no piden`} nada)`,
    becomesWhole: (goal, each) => `${goal}: ${each}.`,
    becomesAfter: (goal, span, kept, from, each) =>
      `${goal}: ${span} ${span.includes("–") ? "conservan" : "conserva"} ${kept}; desde ${from}, ${each}.`,
    becomesNone: (goal, span, kept) =>
      `${goal} es menos de lo que ${span.includes("–") ? "conservan" : "conserva"} ${span}, ${kept}: elija un mes anterior o fije una meta más alta.`,
    chance: "Mostrar a cada persona la probabilidad en su archivo",
    chanceLow:
      "La mayoría de las metas tiene una probabilidad por debajo de 50 de 100: los archivos no la muestran, salvo que usted marque esto.",
    chanceHint:
      "Sin ella, los archivos y los mensajes no dicen ninguna probabilidad. Las pestañas «Metas» y «Publicado» la conservan para usted.",
    cause: "Por qué cambian las metas",
    causeHint:
      "Es para todas: va, palabra por palabra, al archivo de cada persona cuya meta cambia. Lo que es de una sola persona va junto a su meta, en la columna «Motivo del ajuste», que llega solo a ella.",
    causeFilled: "Tomado de su motivo junto a la meta.",
    oldReason: (where, version) => {
      const named = someOf(where, "y", "más", FEW_NAMES);
      return where.length === 1
        ? `La meta de ${named} ha cambiado, pero a su lado sigue el motivo de la anterior, el que se dio en la versión ${version}. Su archivo lo mostraría otra vez: escriba en esa celda por qué es otra ahora.`
        : `Las metas de ${named} han cambiado, pero a su lado siguen los motivos de las anteriores, los que se dieron en la versión ${version}. Sus archivos los mostrarían otra vez: escriba en esas celdas por qué son otras ahora.`;
    },
    toCell: (where) => `Ir a ${where}`,
    keepReason: "Este motivo vale también para la meta nueva",
    noNewReason: "Escriba el motivo nuevo en su celda, o marque que este aún vale.",
    noCause: "Escriba por qué. Nadie debería ver cambiar su meta sin un motivo.",
    cannotYet:
      "Se puede publicar igual: con eso no se invita a nadie. Cuando la dirección esté bien, se les puede invitar siempre que comparta.",
    promise: (until, reviews, asked) =>
      `Los archivos de las personas prometen: ${until === "" ? "una meta" : `${asked === "" ? `hasta el ${until} una meta` : `una meta se puede objetar hasta el ${asked}; hasta el ${until}`} aún puede corregirse; después`} ${reviews === "" ? "no se hace más difícil en este periodo" : `solo se hace más difícil en una revisión (${reviews}) y solo para los meses siguientes`}, y más fácil solo por una causa documentada.`,
    unreviewed: (version, people, hasReview) =>
      `La versión ${version} prometió que las metas ${hasReview ? "solo se hacen más difíciles en una revisión, y ahora no hay ninguna abierta" : "no se hacen más difíciles en este periodo"}. Se harían más difíciles las de: ${people}. Publique esto solo si están de acuerdo; si no, vuelva a la meta anterior en Metas.`,
    begun: (month, people) =>
      `Los archivos prometen que las metas solo se hacen más difíciles para los meses siguientes, y ${month} ya empezó. Elija un mes posterior para: ${people}.`,
    reasons:
      "Cada persona cuya meta fijó usted a mano lee el motivo en su archivo, palabra por palabra.",
    go: "Publicar",
  },
  people: {
    title: "Quién recibe qué",
    why: "Cada persona recibe su propio archivo.",
    has: [
      "Muestra su meta y los motivos, sin el nombre ni las cifras de nadie más.",
      "En un equipo de cinco personas o más: también entre qué importes redondeados está la mitad central de las metas.",
      "Los resultados de los meses pasados vienen de Seguimiento; los demás los escribe cada persona en su archivo.",
    ],
    role: "Podrán",
    roles: {
      writer: "leer y completar",
      reader: "solo leer",
      none: "nada aún: crear archivos sin invitar",
    },
    roleHint: {
      writer:
        "Completan las celdas amarillas: resultados, «He leído mi meta» y su respuesta. Google lo llama Editor.",
      reader: "Ven su meta, pero no pueden responder en el archivo. Google lo llama Lector.",
      none: "Los archivos esperan en su Drive. Invite más tarde desde esta página.",
    },
    tell: "Google envía un correo a cada persona que se invita ahora",
    tellHint:
      "Desde su cuenta de Google, cuando usted confirme en la pantalla siguiente: un enlace al archivo y las palabras de «El correo». Sin él, encuentran el archivo en «Compartido conmigo».",
    noneTold:
      "Google no envía ningún correo: las personas de la lista ya tenían invitación. Avise usted.",
    toTell: (count, numbers) =>
      count === 1
        ? "Para copiar: el aviso a la persona cuya meta cambió"
        : `Para copiar: el aviso a las ${people(count, numbers)} cuyas metas cambiaron`,
    toTellHint: "Google no envía ningún correo por un cambio: envíe usted estas palabras.",
    toTellWords: (person) => `Aviso para ${person}`,
    line: "Una línea suya en cada correo",
    lineHint: (by) =>
      `La misma para todas, antes ${by === "" ? "del final" : `de su nombre, ${by}`}. El resto del correo queda igual.`,
    makeOnly: "Seguir sin invitar",
    look: "Consultar de nuevo las direcciones",
    list: "Personas",
    listMake: "Archivos que se crearán o actualizarán",
    filesFirst: "Marcadas al principio: las personas cuyo archivo hay que actualizar.",
    noFilesFirst: "Quien aún no tiene archivo solo lo recibe si usted marca su nombre.",
    sameFirst: (ticked, same, version, numbers) => {
      const others =
        same === 1
          ? `Otro archivo dice aún versión ${version}, con las mismas metas.`
          : `Otros ${numbers.plain(same)} archivos dicen aún versión ${version}, con las mismas metas.`;
      if (ticked === 0) return `Al principio no hay nadie marcado. ${others}`;
      return ticked === 1
        ? `Marcada al principio: la única persona para quien algo cambió. ${others}`
        : `Marcadas al principio: las ${numbers.plain(ticked)} para quienes algo cambió. ${others}`;
    },
    is: {
      none: "aún sin archivo",
      version: (version) => `versión ${version}`,
      same: "al día",
      update: "por actualizar",
      sameGoals: "mismas metas",
      changed: "por actualizar, cambió la meta",
      invite: "por invitar",
    },
    will: {
      create: "se creará un archivo",
      update: "se actualizará el archivo",
      same: "el archivo queda igual",
    },
    invite: "se le invitará",
    changeRole: {
      writer: "desde ahora, leer y completar",
      reader: "desde ahora, solo leer",
    },
    archived: "archivado; se comparte de nuevo",
    nothing: (count, numbers) => `Nada que hacer para ${people(count, numbers)}`,
    cannot: (count, numbers) => `Aún no se puede invitar a ${people(count, numbers)}`,
    lacking: (count, numbers) =>
      count === 1
        ? "Falta el correo de 1 persona"
        : `Faltan los correos de ${people(count, numbers)}`,
    noEmail: (names, numbers) =>
      `${people(names.length, numbers)} no ${names.length === 1 ? "tiene" : "tienen"} correo en la pestaña Equipo: ${someOf(names, "y", "más", FEW_NAMES)}. Escriba las direcciones en la columna «Correo electrónico», o en su propia lista de personas, y vuelva a esta página.`,
    noEmailAll: (count, numbers) => `Los ${numbers.plain(count)} nombres`,
    everybody: (count, numbers) => `Todas (${numbers.plain(count)})`,
    nobody: (version) =>
      `Todas tienen la versión ${version}, la última publicada. No hay nada que compartir de ella.`,
    filesOnly: (version, count, numbers) =>
      `Todos los archivos muestran la versión ${version}, pero no están compartidos con todas: aún no se ha invitado a ${people(count, numbers)}. Para compartir, elija arriba qué pueden hacer.`,
    unpublished: (version) =>
      `Las metas han cambiado desde la versión ${version} y eso no está publicado. Lo que se comparte aquí es todavía la versión ${version}: vuelva atrás para publicar las metas como están ahora.`,
    ticked: (count, of, numbers) =>
      `${count === 1 ? "Marcada" : "Marcadas"}: ${numbers.plain(count)} de ${numbers.plain(of)}`,
    nobodyTicked: "Marque al menos a una persona.",
    message: "El correo",
    messageOf: "Para",
  },
  confirm: {
    why: "Aún no se ha creado ni enviado nada. Esto es todo lo que ocurrirá.",
    cautions: "Mire antes estas direcciones",
    writer: "Podrán leer y completar las celdas amarillas de su propio archivo.",
    reader: "Podrán solo leer.",
    mails: (count, numbers) =>
      count === 1
        ? "En cuanto pulse el botón, Google envía 1 correo desde la cuenta de usted, a la única persona invitada: un enlace a su archivo y las palabras de «El correo». No se avisa a nadie más."
        : `En cuanto pulse el botón, Google envía ${numbers.plain(count)} correos desde la cuenta de usted, uno a cada persona invitada: un enlace a su propio archivo y las palabras de «El correo». No se avisa a nadie más.`,
    noMails: "No se envía ningún correo: avise usted a las personas.",
    nobodyInvited: "No se invita a nadie ni se envía ningún correo.",
    share: (count, numbers) => `Compartir con ${people(count, numbers)}`,
    make: (made, updated, numbers) => {
      const files = (count: number) =>
        count === 1 ? "1 archivo" : `${numbers.plain(count)} archivos`;
      if (made === 0) return `Actualizar ${files(updated)}`;
      return updated === 0
        ? `Crear ${files(made)}`
        : `Crear ${files(made)} y actualizar ${numbers.plain(updated)}`;
    },
    ask: (what) => `¿${what}?`,
  },
  running: {
    title: {
      share: "Compartiendo",
      make: "Creando archivos",
      readBack: "Leyendo las respuestas",
    },
    why: {
      share: "Deje este panel abierto. Si lo detiene, lo hecho se conserva.",
      make: "Deje este panel abierto. Si lo detiene, lo hecho se conserva.",
      readBack: "No se escribe nada en los archivos de las personas.",
    },
    at: (done, all, names) => `Hecho: ${done} de ${all}. Ahora: ${names}`,
    stop: "Detener aquí",
    stopping: "Se detiene después de estas…",
    bar: "Avance",
  },
  report: {
    title: "Compartido",
    titleMake: "Archivos listos",
    titleSome: "Aún no están todas",
    why: (done, all) => `Hecho: ${done} de ${all}.`,
    made: (count, numbers) =>
      count === 1 ? "1 archivo creado" : `${numbers.plain(count)} archivos creados`,
    updated: (count, numbers) =>
      count === 1 ? "1 archivo actualizado" : `${numbers.plain(count)} archivos actualizados`,
    changed: (count, others, numbers) =>
      `${count === 1 ? "Cambió la meta de 1 persona" : `Cambiaron las metas de ${people(count, numbers)}`}${others === 0 ? "" : `; ${people(others, numbers)} ${others === 1 ? "conserva la suya" : "conservan la suya"}`}. ${count + others === 1 ? "El archivo la muestra" : "Todos estos archivos muestran la versión nueva"}`,
    same: (count, numbers) =>
      count === 1
        ? "1 archivo ya estaba como debe"
        : `${numbers.plain(count)} archivos ya estaban como deben`,
    invited: (count, numbers) =>
      count === 1 ? "1 persona invitada" : `${numbers.plain(count)} personas invitadas`,
    failed: (count, numbers) => `${people(count, numbers)}: no funcionó`,
    left: (count, numbers) => `${people(count, numbers)} sin intentar aún`,
    remarks: "Por revisar",
    files: "Los archivos",
    filesHint:
      "Cada nombre abre el archivo de esa persona. La pestaña «Compartido» también tiene los enlaces.",
    again: (count, numbers) => `Reintentar con las ${numbers.plain(count)} que fallaron`,
    againOne: "Reintentar con la que falló",
    goOn: "Continuar con el resto",
    done: "Listo",
    cancelled: "Usted lo detuvo. Lo hecho se conserva.",
    unanswered: "Google no respondió. Lo hecho se conserva, y al continuar nada se hace dos veces.",
  },
  team: {
    title: "Respuestas del equipo",
    why: "Lo que las personas escribieron en sus archivos. La pestaña «Compartido» también lo muestra.",
    read: "Leer las respuestas",
    again: "Leer de nuevo",
    nobody: "Nadie tiene archivo aún. Comparta primero; lo que respondan aparecerá aquí.",
    notRead: (count, numbers) =>
      `${people(count, numbers)} ${count === 1 ? "tiene" : "tienen"} archivo. Lo que respondieron no se sabe hasta que usted lo lea.`,
    summary: "En resumen",
    say: (read, of, numbers) =>
      `${numbers.plain(read)} de ${people(of, numbers)} ${read === 1 ? "ha" : "han"} leído su meta.`,
    agree: "De acuerdo",
    question: "Tienen una pregunta",
    disagree: "En desacuerdo",
    comments: "Comentarios",
    soFar: "Resultado escrito",
    goalSoFar: "Meta hasta entonces",
    noResults: "Nadie ha escrito aún un resultado de un mes terminado.",
    notTracking:
      "Las sumas son de meses terminados. Seguimiento solo cambia si usted pulsa el botón para ello.",
    free: (count, numbers) =>
      count === 1
        ? "1 resultado escrito tiene su celda vacía en Seguimiento."
        : `${numbers.plain(count)} resultados escritos tienen su celda vacía en Seguimiento.`,
    track: (count, numbers) =>
      count === 1 ? "Pasarlo a Seguimiento" : `Pasar ${numbers.plain(count)} a Seguimiento`,
    trackHint:
      "Solo a celdas vacías: lo que hay en Seguimiento se queda. La pestaña «Cambios» lo dice.",
    tracked: (count, tab, numbers) =>
      count === 1
        ? `1 resultado está ahora en «${tab}».`
        : `${numbers.plain(count)} resultados están ahora en «${tab}».`,
    trackedNone: (tab) => `No se escribió nada: las celdas de «${tab}» ya están llenas.`,
    month: "Mes",
    result: "Resultado escrito",
    inTracking: "Seguimiento",
    tracking: {
      free: "vacía",
      same: "lo tiene",
      other: "tiene otro",
      toCome: "mes sin terminar",
      none: "–",
    },
    verdicts: {
      agree: "de acuerdo",
      question: "tiene una pregunta",
      disagree: "en desacuerdo",
      none: "aún sin leer",
      read: "la ha leído",
    },
    answered: (version) =>
      version === 0 ? "respondió a una versión anterior" : `respondió a la versión ${version}`,
    answeredHint: "A la versión que muestra ahora el archivo aún no ha respondido nada.",
    toLookAt: "por revisar",
    readOn: (day) => `Leída el ${day}.`,
    comment: (words) => `«${words}»`,
    howToAnswer: (person) =>
      `Para cambiar la meta: en la pestaña Metas escriba junto a ${person} su propia meta y el motivo; después márquelas como revisadas, publíquelas y compártalas de nuevo en esta página. ${person} ve la nueva versión y su motivo en el mismo archivo.`,
    reply: "Lo que usted responde",
    replyHint:
      "Aparece en el archivo de la persona, al lado de lo que contestó y con la firma de usted; lo que ella escribió queda igual. Google no envía correo: avísele.",
    send: "Ponerla en el archivo",
    replied: (words, day) => `Usted respondió el ${day}: «${words}»`,
    isReplied: (person) =>
      `Su respuesta está en el archivo de ${person}. La pestaña «Compartido» la muestra bajo el comentario en cuanto usted lea de nuevo.`,
    sold: (sold, goal, month) => `Resultado hasta ${month}: ${sold}. Meta hasta entonces: ${goal}.`,
    noSold: "Aún sin resultados escritos.",
    noneOver: "Aún no hay resultado de un mes terminado.",
    file: "Abrir el archivo",
    mayRead: (email) => `${email} puede solo leer.`,
    mayWrite: (email) => `${email} puede leer y completar.`,
    notInvited: "Nadie tiene invitación.",
    isArchived: "Archivado: nadie tiene invitación y solo se guarda.",
    noFile: "Aún sin archivo.",
    older: (version, isSame) =>
      `Muestra todavía la versión ${version}${isSame ? ", con las mismas metas." : ": comparta de nuevo para actualizarlo."}`,
    gone: "Ya no están en el plan",
    unshare: "Retirar la invitación",
    archive: "Archivar",
    stopped: "No se leyeron todos:",
    goOn: "Leer el resto",
    taken: (person) => `Se retiró la invitación de ${person}. El archivo se conserva.`,
    archived: (person) => `El archivo de ${person} está archivado.`,
  },
  letGo: {
    title: {
      unshare: (person) => `¿Retirar la invitación de ${person}?`,
      archive: (person) => `¿Archivar el archivo de ${person}?`,
    },
    why: {
      unshare: (email) =>
        `${email} ya no podrá abrir el archivo. Lo escrito se conserva en él, y usted puede invitar de nuevo.`,
      archive: (email) =>
        `${email === "" ? "" : `${email} ya no podrá abrir el archivo. `}El archivo queda en su Drive con todo lo escrito y ya no se actualiza.`,
    },
    keep: "Dejarlo como está",
    unshare: "Retirar la invitación",
    archive: "Archivar el archivo",
  },
  waiting: {
    opening: {
      title: "Compartir con el equipo",
      why: "Buscando en qué punto está el plan.",
      now: "Metas, versiones y archivos",
    },
    review: {
      title: "Marcando como revisadas",
      why: "Deje este panel abierto: esto no se puede cancelar.",
      now: "Las metas como están ahora",
    },
    publish: {
      title: "Publicando",
      why: "Deje este panel abierto: esto no se puede cancelar. Si algo falla, no se publica nada.",
      now: "Una copia de cada meta",
    },
    track: {
      title: "Pasando a Seguimiento",
      why: "Deje este panel abierto: esto no se puede cancelar.",
      now: "Celdas vacías de meses terminados",
    },
    reply: {
      title: "Escribiendo su respuesta",
      why: "Deje este panel abierto: esto no se puede cancelar. Nada de lo que la persona escribió cambia.",
      now: "El archivo de la persona",
    },
    letGo: {
      title: "Retirando",
      why: "Deje este panel abierto: esto no se puede cancelar.",
      now: "La invitación",
    },
  },
  noAnswer: "No se ha hecho nada que no conste. Reintente en un momento.",
};
