import type { TroublesText } from "../en/troubles.ts";

export const troubles: TroublesText = {
  title: "Cuando no funciona",
  likely: "Lo que significa, probablemente",
  list: {
    accounts: {
      when: "Ha iniciado sesión con varias cuentas de Google",
      say: "El panel queda vacío, o Google pide permiso una y otra vez. Cierre todas las sesiones menos una, o abra el archivo en una ventana privada.",
    },
    permission: {
      when: "Quedó un permiso sin marcar",
      say: "Google pide tres: ver y cambiar solo este archivo, mostrar este panel, y crear archivos para su equipo sin ver otros. Elija de nuevo «Fijar metas» en el menú y márquelos todos.",
    },
    viewer: {
      when: "Solo puede ver o comentar el archivo",
      say: "Google no muestra entonces nuestro menú ni escribe nada. Pida permiso para editar a su propietario, o haga una copia (Archivo → Hacer una copia).",
    },
    protected: {
      when: "Una pestaña o un rango está protegido",
      say: "No se ha escrito nada. Pida a quien lo protegió que le permita editar, o que quite la protección.",
    },
    otherFile: {
      when: "Los resultados están en otra hoja de cálculo",
      say: "Cópielos en una pestaña de este archivo, o tráigalos con =IMPORTRANGE y permita el acceso que pide.",
    },
    office: {
      when: "El archivo es de Excel (.XLSX junto al nombre)",
      say: "Google no ejecuta complementos en él. Elija Archivo → Guardar como Hojas de cálculo de Google y siga en el archivo nuevo.",
    },
    phone: {
      when: "Está en un teléfono o una tableta",
      say: "Google no ejecuta complementos en su aplicación. Fije las metas en una computadora; lo escrito puede leerse en todas partes.",
    },
    together: {
      when: "Otra persona está fijando metas en el archivo",
      say: "Solo una puede escribir a la vez; a la otra se le pide que reintente. Las respuestas sin escribir se comparten: vale la última.",
    },
    full: {
      when: "El archivo está casi lleno",
      say: "Una hoja de cálculo de Google admite 10 millones de celdas, también vacías. Elimine pestañas, filas o columnas que nadie necesite, o empiece en un archivo nuevo.",
    },
    slow: {
      when: "Tarda más de unos minutos",
      say: "Google detiene un programa a los 6 minutos. Lo escrito a medias se deshace. Seleccione menos años de resultados y reintente.",
    },
    busy: {
      when: "Google está demasiado ocupado",
      say: "Hay demasiados programas a la vez. Espere un minuto y reintente.",
    },
    offline: {
      when: "No hay conexión",
      say: "No se pudo llegar a Google. Compruebe la conexión y reintente; sus respuestas siguen aquí.",
    },
  },
};
