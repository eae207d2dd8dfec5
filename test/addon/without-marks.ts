import JSZip from "jszip";

/** The .xlsx as a program saves it that does not carry our part along. */
export const withoutMarks = async (xlsx: Uint8Array): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(xlsx);
  for (const name of Object.keys(zip.files)) if (name.startsWith("customXml/")) zip.remove(name);
  return zip.generateAsync({ type: "uint8array" });
};
