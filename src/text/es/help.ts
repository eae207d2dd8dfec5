import type { HelpText } from "../en/help.ts";

export const help: HelpText = {
  open: "Ayuda",
  close: "Cerrar ayuda",
  answers: "Qué significan las respuestas",
  example: "Ejemplo",
  topics: {
    start: {
      what: "Las metas empiezan con resultados. Seleccione la tabla que dice quién vendió cuánto en qué mes.",
      answers: [
        {
          term: "Usar selección",
          means: "Lee las celdas que ha seleccionado en la hoja.",
          where: "isEmpty",
        },
        {
          term: "Usar ejemplo",
          means: "Añade una pestaña con resultados de un equipo inventado. Puede quitarla después.",
          where: "isEmpty",
        },
      ],
      example: ({ plain }) => [
        `Ana: ene ${plain(1200)}, feb ${plain(900)}, mar ${plain(1500)}.`,
        "Una persona y tres meses bastan para empezar.",
      ],
    },
    data: {
      what: "Aquí usted indica dónde están los resultados y comprueba que los leemos como usted los entiende.",
      answers: [
        {
          term: "Tabla con resultados",
          means:
            "Un rango como Resultados!A3:Z8: una fila por persona y una columna por mes, o una lista con fecha, nombre e importe. La encontramos de nuevo aunque se añadan filas.",
        },
        {
          term: "Una celda vacía",
          means: "No se conoce el resultado. Un cero sí es un resultado.",
        },
        {
          term: "No estamos seguros",
          means:
            "Nada en la tabla lo responde. Vale la respuesta más probable hasta que usted elija.",
          where: "isUnsure",
        },
        {
          term: "Suponemos respuestas",
          means:
            "Algo puede leerse de dos maneras y la tabla apunta a una. Vale esa, salvo que usted elija la otra; confirmarla es opcional: así queda como respuesta suya.",
          where: "isAssumed",
        },
        {
          term: "Quién está en el equipo (lista)",
          means: "Una pestaña que dice quién está en el equipo, desde cuándo y hasta cuándo.",
          where: "hasRoster",
        },
      ],
      example: ({ plain }) => [
        `Ana: ene ${plain(1200)}, feb vacío, mar ${plain(1500)}.`,
        `Leemos 2 resultados, ${plain(2700)} en total, y no tomamos febrero por ${plain(0)}.`,
      ],
    },
    columns: {
      what: "Para una tabla que no conocemos o que hemos leído mal: usted dice qué contiene cada columna, y lo recordamos.",
      answers: [
        {
          term: "Quién, Cuándo",
          means: "Hacen falta: sin un nombre y un mes nadie puede tener una meta.",
        },
        {
          term: "Cuánto",
          means:
            "El importe o la cantidad. Si cada fila es una llamada o un negocio, cuenta una vez.",
        },
        {
          term: "Qué",
          means: "Distingue llamadas, visitas y ventas: cada una es una métrica.",
        },
        {
          term: "Ganado o hecho",
          means: "Hasta dónde llegó cada negocio, o si se hizo.",
        },
      ],
      example: ({ plain }) => [
        `Una fila dice Ana, 03/02/2026, ${plain(900)}.`,
        `Quién: la columna de Ana. Cuándo: la de la fecha. Cuánto: la de ${plain(900)}.`,
      ],
    },
    metrics: {
      what: "Aquí usted indica qué lleva a una venta, para que cada meta se traduzca también en llamadas y visitas.",
      answers: [
        {
          term: "Pasos de una venta",
          means:
            "Lo que tiene que ocurrir, del primero al último. Marque lo que hace su equipo y ordénelo.",
          where: "hasStages",
        },
        {
          term: "Tiempo para los pasos",
          means:
            "Lo que dura cada llamada o visita. Sirve para ver si lo que pide una meta cabe en las horas de venta; no cambia ninguna meta.",
          where: "hasStages",
        },
        {
          term: "Se cuenta en números enteros",
          means: "Las metas son números enteros: 12 pólizas, nunca una fracción.",
        },
        {
          term: "Menos es mejor",
          means: "Para quejas o cancelaciones: la meta es el máximo que no debe superarse.",
        },
        {
          term: "Metas también para otras métricas",
          means: "Cada una tiene su propia meta, y una parte del pago si usted se la da.",
          where: "hasOtherMetrics",
        },
      ],
      example: ({ plain }) => [
        `En un año, ${plain(200)} llamadas llevaron a ${plain(50)} citas y ${plain(10)} ventas.`,
        `Una venta requiere ${plain(20)} llamadas; una meta de ${plain(12)} ventas, ${plain(240)} llamadas.`,
      ],
    },
    review: {
      what: "Aquí usted repasa el pasado antes de convertirlo en plan e indica lo que no se repetirá.",
      answers: [
        {
          term: "¿Venta extraordinaria?",
          means:
            "Un mes muy por encima de lo habitual de la persona en un mes así. Con marca cuenta hasta el límite indicado; sin marca cuenta entero.",
          where: "hasWindfalls",
        },
        {
          term: "Mes habitual propio",
          means:
            "Un mes normal de la persona según sus propios resultados, sin temporada ni ventas extraordinarias. Las metas parten del mes habitual con el equipo, que se apoya en los resultados de todos.",
        },
        {
          term: "Grupo",
          means:
            "Por el mes habitual propio: un quinto del equipo es alto y un quinto bajo. Los nuevos, con menos de tres meses completos, no están en ninguno de los tres.",
        },
        {
          term: "se fue",
          means:
            "Ya no está en el equipo: no recibe meta. Sus meses ayudan a conocer la temporada y la tendencia.",
          where: "hasLeft",
        },
      ],
      example: ({ plain }) => [
        `Ana suele vender ${plain(1000)} al mes; en marzo, un gran pedido lo llevó a ${plain(6000)}.`,
        `Si cuenta como ${plain(2000)}, nadie le pide repetir los otros ${plain(4000)}.`,
      ],
    },
    season: {
      what: "Aquí usted indica cómo sube y baja el año, y adónde va el mercado.",
      answers: [
        {
          term: "Resultados",
          means: "Doce números, uno por mes, tomados de sus resultados. 1 es un mes normal.",
        },
        { term: "Propia", means: "Sus doce números. Solo cuenta cómo se comparan entre sí." },
        { term: "Ninguna", means: "Todos los meses cuentan igual." },
        {
          term: "Crecimiento del mercado",
          means:
            "Cuánto más venderán todos en un año. En blanco: la tendencia de sus resultados; si son muy pocos para mostrarla, un mercado estable.",
        },
        {
          term: "Eventos conocidos",
          means:
            "Un cierre o un precio nuevo. Si ya pasó, su efecto se quita de los resultados; si está por venir, cuenta en las metas de sus meses.",
        },
      ],
      example: ({ plain }) => [
        `Un mes normal es ${plain(1000)} y agosto trae ${plain(600)}: su número es ${plain(0.6, 1)}.`,
        `Si los doce números promedian ${plain(1)}, una meta anual de ${plain(12000)} pide ${plain(600)} en agosto.`,
      ],
    },
    potential: {
      what: "Aquí usted indica qué ayudará al equipo a vender más y qué debe seguir el ritmo.",
      answers: [
        {
          term: "Su equipo tendrá",
          means:
            "Marque solo lo seguro. Cada cosa permite que las metas crezcan; sin marcas, el apoyo no les suma nada.",
          where: "isMore",
        },
        {
          term: "Clientes por ganar",
          means: "Cuanto más lleno esté su mercado, menos crecen las metas.",
          where: "isMore",
        },
        {
          term: "Capacidad: administración, apoyo, proveedores",
          means:
            "Cuánto es posible al mes y cuánto requiere una venta, o cada 1.000 de importe. Las metas que piden más se reducen.",
          where: "isMore",
        },
      ],
      example: ({ plain, percent }) => [
        `La administración puede atender ${plain(120)} casos al mes, y una venta es un caso.`,
        `Planeamos el ${percent(0.85)}: ${plain(102)} ventas al mes.`,
      ],
    },
    goals: {
      what: "Aquí usted elige lo exigentes que son las metas. La gente se esfuerza más cuando puede llegar.",
      answers: [
        {
          term: "De cada 100 personas",
          means:
            "50 es una meta que la mitad no lograría; 80, una que casi todos logran. De 60 a 70 conviene a la mayoría.",
        },
        { term: "Previsto", means: "Lo más probable sin meta alguna: la mitad de las veces, más." },
        {
          term: "Inicial y Ambiciosa",
          means: "Un escalón más fácil de lograr y otro más difícil.",
        },
        {
          term: "Objetivo de la empresa",
          means:
            "Lo que pide la empresa. Se compara con las metas y no cambia ninguna, salvo que usted lo reparta.",
        },
      ],
      example: ({ plain }) => [
        `De Ana se prevén ${plain(12000)}; en 65 de 100 años serían ${plain(11500)} o más.`,
        `Por eso, con 65 de 100, su meta es ${plain(11500)}.`,
      ],
    },
    startLow: {
      what: "Aquí usted indica cuándo se revisan las metas y cuánto pueden subir entonces.",
      answers: [
        {
          term: "Revisar las metas",
          means: "Las fechas en que una meta puede cambiar. Nunca entre ellas.",
        },
        {
          term: "Subida máxima por revisión",
          means:
            "Por bien que vaya, una revisión no sube la meta más que esto; lo que se cuenta por unidades sube al menos en 1. A quien lleva menos de lo que se le pedía no se le endurece la meta. Las metas que reparten un objetivo de la empresa no suben, entre todas, más allá de él.",
        },
        {
          term: "Cómo llega alguien nuevo a su ritmo normal",
          means: "Qué parte de un mes normal vende alguien en sus primeros meses.",
        },
        {
          term: "El equipo ya conoce las metas anteriores",
          means: "Están anunciadas: ninguna se hace más fácil sin un motivo que usted escriba.",
          where: "hasGoals",
        },
      ],
      example: ({ plain, percent }) => [
        `La meta de Ana es ${plain(10000)} y una revisión puede subirla un ${percent(0.05)}.`,
        `Venda lo que venda, la siguiente es ${plain(10500)} como máximo.`,
      ],
    },
    incentives: {
      what: "Aquí usted indica qué paga lograr una meta y ve lo que costaría.",
      answers: [
        {
          term: "Por lograr la meta",
          means: "Lo que recibe cada persona al 100 %. En blanco: no se paga.",
          where: "isMore",
        },
        {
          term: "Cómo se paga",
          means: "Puntos de una curva: tal parte de la meta paga tal parte del importe.",
          where: "isPaid",
        },
        {
          term: "Probable, malo, bueno",
          means:
            "Lo que se espera que cuesten, y lo que costarían en uno de cada diez periodos malos y buenos.",
          where: "hasCost",
        },
        {
          term: "Con poco o ningún dinero",
          means:
            "Ideas que cuestan poco. Con cada una se dice a quién conviene. La pestaña muestra las que usted marque, o todas.",
          where: "isMore",
        },
      ],
      example: ({ plain, percent }) => [
        `Lograr la meta paga ${plain(2000)}; el ${percent(0.8)} de la meta paga la mitad.`,
        `Ana llega al ${percent(0.9)}: a medio camino, así que recibe el ${percent(0.75)}, ${plain(1500)}.`,
      ],
    },
    write: {
      what: "Aquí las metas pasan a ser pestañas de este archivo. Hasta que pulse el botón nada cambia.",
      answers: [
        {
          term: "Pestañas nuevas",
          means: "Todo lo que escribimos va en pestañas propias. Su tabla queda como está.",
          where: "isFirst",
        },
        {
          term: "Actualizar",
          means:
            "Nuestras pestañas se cambian en su sitio. Lo que usted escribió allí se conserva, y se dice; antes se le ofrecen los números que aquí tienen respuesta.",
          where: "hasGoals",
        },
        {
          term: "Deshacer lo último que se escribió",
          means:
            "Después, en el menú y en este panel: quita por entero lo último que escribió el complemento. Lo que usted escribió desde entonces se conserva.",
        },
      ],
      example: ({ plain }) => [
        `Usted escribió ${plain(9500)} sobre la meta calculada de Ana, ${plain(10000)}.`,
        `Una actualización calcula ahora ${plain(10200)}. Su ${plain(9500)} se conserva y se nombra la celda.`,
      ],
    },
  },
};
