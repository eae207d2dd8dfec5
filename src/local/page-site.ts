import { join } from "node:path";
import { build } from "esbuild";
import { type Content, fileIn, type Site } from "./serve.ts";

/** Files that others made, served as they ship: page path below /library/ to path in node_modules. */
const LIBRARY = {
  "o_spreadsheet.min.iife.js": "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js",
  "o_spreadsheet.xml": "@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "o_spreadsheet.css": "@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "owl.iife.min.js": "@odoo/owl/dist/owl.iife.min.js",
  "chart.umd.js": "chart.js/dist/chart.umd.js",
  "bootstrap.min.css": "bootstrap/dist/css/bootstrap.min.css",
  "css/font-awesome.min.css": "font-awesome/css/font-awesome.min.css",
  "fonts/fontawesome-webfont.woff2": "font-awesome/fonts/fontawesome-webfont.woff2",
};

const PAGE = "src/local/web";

/** The workbench's files; scripts and styles are joined from their parts now. */
export const pageSite = async (root: string, start: Site["start"]): Promise<Site> => {
  const [page, googleScript, style] = await Promise.all(
    ["main.ts", "sidebar/google-script.ts", "style/workbench.css"].map((entry) =>
      joined(root, `${PAGE}/${entry}`),
    ),
  );
  const contents: [string, Content][] = [
    ["/page.html", fileIn(root, PAGE, "page/page.html")],
    ["/icon.svg", fileIn(root, PAGE, "page/icon.svg")],
    ["/workbench.js", async () => page!],
    ["/google-script.js", async () => googleScript!],
    ["/workbench.css", async () => style!],
    ["/Code.js", fileIn(root, "dist/Code.js")],
    ["/Sidebar.html", fileIn(root, "dist/Sidebar.html")],
    ["/appsscript.json", fileIn(root, "dist/appsscript.json")],
    ...Object.entries(LIBRARY).map(([name, path]): [string, Content] => [
      `/library/${name}`,
      fileIn(root, join("node_modules", path)),
    ]),
  ];
  return { contents: new Map(contents), start };
};

const joined = async (root: string, entry: string): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    logLevel: "error",
  });
  return outputFiles[0]!.text;
};
