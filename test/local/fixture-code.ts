/** A small bundle for the contract tests: a menu, a probe that runs any script, two custom functions. */
export const fixtureCode = `
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem("Set goals…", "openSidebar").addSeparator().addItem("Note the mode", "noteMode").addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Goals"));
}
function noteMode() { SpreadsheetApp.getActiveSpreadsheet().toast("clicked", "Note"); }
function add(a, b) { return a + b; }
function hidden_() { return 1; }
function identity(value) { return value; }
function today() { return new Date().toISOString(); }
function localDay() { var d = new Date(); return [d.getFullYear(), d.getMonth() + 1, d.getDate(), d.getHours()]; }
/**
 * Twice a number, cell by cell.
 *
 * @param {number|number[][]} values A number or a range
 *   of numbers.
 * @param {number} factor Optional. What to multiply by, 2 if left out.
 * @return {number|number[][]} The products.
 * @customfunction
 */
function TWICE(values, factor) {
  var times = factor === undefined ? 2 : factor;
  if (!Array.isArray(values)) return one(values, times);
  return values.map(function (row) { return row.map(function (each) { return one(each, times); }); });
}
function one(value, times) {
  if (value === "") return "";
  if (typeof value !== "number") throw new Error("TWICE: " + value + " is not a number.");
  return value * times;
}
/** Says what it was given. @param {any} what Anything. @customfunction */
function KIND(what) {
  if (what === undefined) return "undefined";
  if (what instanceof Date) return "Date " + Utilities.formatDate(what, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  return Array.isArray(what) ? what.length + " rows" : typeof what + " " + what;
}
/** Tries to write. @customfunction */
function WRITES() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("Z9").setValue(1); return 1; }
`;
