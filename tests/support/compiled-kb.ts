import { fileURLToPath } from "node:url";

/** The compiled kb command. */
export const compiledKb = fileURLToPath(new URL("../../dist/cli/kb.js", import.meta.url));
