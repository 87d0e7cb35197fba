import type { InlineRule, Mention } from "./inline-rule.ts";
import { matchEnd } from "./match-end.ts";
import { matchesOf } from "./matches-of.ts";
import { endOfPath } from "./path-end.ts";
import { signs } from "../../text/signs.ts";

const root =
  /(?<!\w)(?:HKEY_(?:LOCAL_MACHINE|CURRENT_USER|CLASSES_ROOT|USERS|CURRENT_CONFIG|DYN_DATA|PERFORMANCE_DATA)\b|(?:HKEY_[A-Z_]+|HKEY_(?:[A-Z][a-z]+_?){1,2}|HK(?:LM|CU|CR|U|CC))(?= ?\\))/g;

/** The beginning of a line that goes on with the key on the line above, where lines are kept (Q193437). */
const nextLine = /[ \t]*\n[ \t]*(?=\\[^\\\s])/y;

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
      for (let at = matchEnd(nextLine, text, done); at >= 0; at = matchEnd(nextLine, text, done)) {
        done = endOfPath(source, at, at, "registry");
        found.push({ type: "path", pathType: "registry", start: at, end: done });
      }
    }
    return found;
  },
};
