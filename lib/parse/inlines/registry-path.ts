import type { InlineRule, Mention } from "./inline-rule.ts";
import { matchesOf } from "./matches-of.ts";
import { endOfPath } from "./path-end.ts";
import { signs } from "../../text/signs.ts";

const root =
  /(?<!\w)(?:HKEY_(?:LOCAL_MACHINE|CURRENT_USER|CLASSES_ROOT|USERS|CURRENT_CONFIG|DYN_DATA|PERFORMANCE_DATA)\b|(?:HKEY_[A-Z_]+|HK(?:LM|CU|CR|U|CC))(?= ?\\))/g;

/** Keys of the registry: a root key alone, or with the keys under it, whose names have blanks (Q268343). */
export const registryPath: InlineRule = {
  name: "registryPath",
  sign: signs.rootKey,
  find(source) {
    const { text } = source;
    const found: Mention[] = [];
    let done = 0;
    for (const match of matchesOf(root, text)) {
      const start = match.index;
      if (start < done) continue;
      done = endOfPath(source, start, start + match[0].length, "registry");
      found.push({ type: "path", pathType: "registry", start, end: done });
    }
    return found;
  },
};
