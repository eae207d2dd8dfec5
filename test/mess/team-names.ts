import type { Random } from "./random.ts";

// Also names that look like months, that hold commas, signs and accents.
const NAMES = (
  "Ana|Bruno|Carla|Diego|Elena|Íñigo|Zoë|Sofía Gómez|María José|José Luis Pérez|Iñaki Etxeberria|Li Wei|" +
  "Sean O'Neill|Jean-Luc|García, Ana|Muñoz, Óscar|Laura|Marcos|Marta Díaz|Julio|April Jones|Juno|Augusto|" +
  "Domingo Ruiz|Tomás|Nora|Peter Müller|Søren|Ana María|Bruna|Raúl|Equipo Norte 2|Dr. Vidal|Noor al-Haddad"
).split("|");

export const anyTeam = (random: Random, size: number): readonly string[] =>
  random.shuffled(NAMES).slice(0, size);

/** Numbers instead of names, as exports have them. */
export const codedTeam = (random: Random, size: number): readonly string[] => {
  const first = random.int(101, 899);
  return Array.from({ length: size }, (_, index) => String(first + 3 * index));
};

/** A name that could be a slip for this one, but is another person's; null where none comes to mind. */
export const nearName = (name: string): string | null => {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
  if (bare !== name) return bare;
  const doubled = name.replace(/[nrl](?=[aeo])/, (letter) => letter + letter);
  return doubled === name ? null : doubled;
};

/** The same name in another case or with other blanks. */
export const spelling = (random: Random, name: string): string =>
  random.pick([name.toUpperCase(), name.toLowerCase(), `${name} `, ` ${name}`, `${name}\u00a0`]);
