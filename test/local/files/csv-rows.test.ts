import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../../src/local/files/csv-rows.ts";

const filled = (text: string) => csvRows(text).filter((row) => row.some((field) => field !== ""));

describe("the fields of a CSV file", () => {
  it("are parted by ; in spite of a title, a blank line and decimal commas", () => {
    const text =
      "Prima nueva por agente (EUR)\r\n\r\nAgente;Valor\r\nAna;1,5\r\nBo;2,5\r\nCarla;3,5\r\n";
    expect(filled(text)).toEqual([
      ["Prima nueva por agente (EUR)"],
      ["Agente", "Valor"],
      ["Ana", "1,5"],
      ["Bo", "2,5"],
      ["Carla", "3,5"],
    ]);
  });

  it("are parted by ; in spite of commas in several titles", () => {
    const text =
      "Ventas, 2024\nZona norte, sur\nHecho por Eva, Lu\nAgente;Valor\nAna;1,5\nBo;2,5\n";
    expect(filled(text)[3]).toEqual(["Agente", "Valor"]);
  });

  it("are parted by ; in spite of missing amounts and short rows", () => {
    const text = "Agente;ene;feb;mar\nAna;1,5;2,5;3,5\nBo;;n/d;3,5\nCarla;1,5\n";
    expect(filled(text).map((row) => row.length)).toEqual([4, 4, 4, 2]);
  });

  it("are parted by commas in spite of lists within them", () => {
    const text =
      "rep,tags,place,value\nAna,a;b,EMEA|Spain,5\nBo,c;d,EMEA|Italy,6\nCarla,e;f,APAC|Japan,7\n";
    expect(filled(text)[1]).toEqual(["Ana", "a;b", "EMEA|Spain", "5"]);
  });

  it("are parted by the sign that the file names, whose line is dropped", () => {
    expect(filled("sep=;\r\na,b;c\r\nx,y;z\r\n")).toEqual([
      ["a,b", "c"],
      ["x,y", "z"],
    ]);
    expect(filled('"sep=\t"\na\tb\n')).toEqual([["a", "b"]]);
    expect(filled("SEP=|\na|b,c\n")).toEqual([["a", "b,c"]]);
  });

  it("end with their line, however the file ends its lines", () => {
    const rows = [
      ["a", "b"],
      ["1", "x"],
      ["2", "y"],
    ];
    for (const end of ["\n", "\r\n", "\r"])
      expect(filled(rows.map((row) => row.join(";")).join(end))).toEqual(rows);
    expect(filled("a;b\r\n1;x\n2;y\r\n")).toEqual(rows);
  });

  it("are not swallowed by a quote that nobody closes", () => {
    const text = 'rep,value\n"Ana",1\n"Bo,2\nCarla,3\n';
    expect(filled(text)).toEqual([
      ["rep", "value"],
      ["Ana", "1"],
      ['"Bo', "2"],
      ["Carla", "3"],
    ]);
  });

  it("come back as a program wrote them", () => {
    const anyField = fc.string({ unit: fc.constantFrom(...'ab,;\t|"\n 1.5€'.split("")) });
    const anyRows = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 12 }))
      .chain(([width, height]) =>
        fc.array(fc.array(anyField, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(anyRows, fc.constantFrom(",", ";", "\t", "|"), (rows, sign) => {
        const text = rows.map((row) => row.map(quoted).join(sign)).join("\r\n");
        expect(csvRows(text)).toEqual(rows);
      }),
    );
  });
});
