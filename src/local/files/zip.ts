import JSZip from "jszip";

/** Parts of a package by their paths: text, but for pictures, of which only the place is kept. */
export type Parts = Readonly<Record<string, string>>;

export async function unzipped(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir, name }) => !dir && !isPicture(name));
  const texts = await Promise.all(files.map((file) => file.async("text")));
  return Object.fromEntries(files.map(({ name }, at) => [name, texts[at]!]));
}

export function zipped(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const isPicture = (name: string): boolean => /\/media\//.test(name);
