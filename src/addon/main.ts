// This file is what Code.js shows Google by name; everything else stays inside the bundle.
export { callFunction } from "./call-function.ts";
export {
  activateGoalwright,
  bringFormulasBack,
  freezeFormulas,
  insertExample,
  onInstall,
  onOpen,
  setUpGoals,
  shareWithTeam,
  showHelp,
  undoLastWrite,
  updateGoals,
} from "./menu.ts";
export { rpc } from "./rpc.ts";
