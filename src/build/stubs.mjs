// This file writes the top level of Code.js: what Sheets and google.script.run call by name.

/** What Google calls: the triggers, one function a menu item, and the sidebar's one door. */
export const entries = [
  { name: "onOpen", params: ["e"], says: "Adds the menu when a file opens." },
  { name: "onInstall", params: ["e"], says: "Adds the menu when the add-on is installed." },
  { name: "activateGoalwright", params: [], says: "Menu: switches the functions on in this file." },
  { name: "setUpGoals", params: [], says: "Menu: opens the wizard." },
  { name: "updateGoals", params: [], says: "Menu: opens the wizard at its last step." },
  { name: "shareWithTeam", params: [], says: "Menu: opens the page on publishing and sharing." },
  { name: "insertExample", params: [], says: "Menu: adds a tab with example results." },
  { name: "undoLastWrite", params: [], says: "Menu: takes the last write back." },
  { name: "freezeFormulas", params: [], says: "Menu: makes formulas of ours their values." },
  { name: "bringFormulasBack", params: [], says: "Menu: makes the values formulas again." },
  { name: "showHelp", params: [], says: "Menu: opens the help." },
  { name: "rpc", params: ["name", "args"], says: "Answers the sidebar." },
];

/**
 * A comment directly above each function: Sheets finds and documents a custom function only so.
 * @param {string} core
 * @param {string} global
 * @param {typeof entries} entries
 * @param {readonly import("./catalogue.mjs").CustomFunction[]} customFunctions
 */
export const codeOf = (core, global, entries, customFunctions) =>
  [
    core.trimEnd(),
    ...entries.map(({ name, params, says }) => {
      const list = params.join(", ");
      return `/** ${says} */\nfunction ${name}(${list}) {\n  return ${global}.${name}(${list});\n}`;
    }),
    ...customFunctions.map((custom) => stub(custom, global)),
    "",
  ].join("\n");

/**
 * @param {import("./catalogue.mjs").CustomFunction} custom
 * @param {string} global
 */
const stub = ({ name, text, parameters }, global) => {
  const params = parameters.map((parameter) => parameter.name).join(", ");
  return [
    "/**",
    ` * ${bilingual(text)}`,
    " *",
    ...parameters.map((p) => ` * @param {${p.type}} ${p.name} ${bilingual(p.text)}`),
    " * @return {number|string|(number|string)[][]}",
    " * @customfunction",
    " */",
    `function ${name}(${params}) {`,
    `  return ${global}.callFunction("${name}", [${params}]);`,
    "}",
  ].join("\n");
};

/**
 * One line in both languages: Sheets shows no line breaks and knows no translations.
 * @param {import("./catalogue.mjs").Bilingual} text
 */
const bilingual = ({ en, es }) => {
  if (/[\r\n]|\*\//.test(en + es)) throw new Error(`not one line of comment: ${en}`);
  return `${en} · ${es}`;
};
