import { checks } from "./scripts/budgets.mjs";

export default await checks();
