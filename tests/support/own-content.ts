import { fileURLToPath } from "node:url";

/** The folder of kbpress's own knowledge base. */
export const ownContent = fileURLToPath(new URL("../../content/kb", import.meta.url));
