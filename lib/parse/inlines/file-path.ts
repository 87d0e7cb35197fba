import { hasFileExtension } from "./file-extension.ts";
import type { InlineRule, InlineSource, Mention } from "./inline-rule.ts";
import { matchEnd } from "./match-end.ts";
import { endOfPath } from "./path-end.ts";
import { signs } from "../../text/signs.ts";

/**
 * Paths of files and folders: with a drive, of the network, under a variable or a placeholder (Q215117), and from the
 * root where they have two names, a file's name or are called a folder. Relative paths are none: `Domain\User` looks
 * the same.
 */
export const filePath: InlineRule = {
  name: "filePath",
  sign: signs.backslash,
  find(source) {
    const { text } = source;
    const found: Mention[] = [];
    let done = 0;
    for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", done)) {
      const path = pathAround(source, at, done);
      done = path?.end ?? afterBackslashes(text, at);
      if (path !== null) found.push(path);
    }
    return found;
  },
};

function afterBackslashes(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === "\\") end += 1;
  return end;
}

/** The path whose first backslash is at `at` and that begins at `earliest` or later. */
function pathAround(source: InlineSource, at: number, earliest: number): Mention | null {
  const { text } = source;
  const start = Math.max(driveBefore(text, at), placeholderBefore(text, at), variableBefore(text, at));
  if (start >= earliest) {
    if (matchEnd(escapeSequence, text, at) >= 0) return null;
    return { type: "path", pathType: "file", start, end: endOfPath(source, start, at, "file") };
  }
  if (at > 0 && !/[\s"'(=[,;<]/.test(text[at - 1] as string)) return null;
  if (matchEnd(keyPath, text, at) >= 0) {
    return { type: "path", pathType: "registry", start: at, end: endOfPath(source, at, at, "registry") };
  }
  const end = endOfPath(source, at, at, "file");
  const isPath = text[at + 1] === "\\" ? networkPath.test(text.slice(at, end)) : isRootedPath(text, at, end);
  return isPath ? { type: "path", pathType: "file", start: at, end } : null;
}

/** A string of C with a line end or the like: `"X:\n"`. */
const escapeSequence = /\\[nrt0](?=["'%\\])/y;

/** Keys whose root key is not named. */
const keyPath =
  /\\(?:SYSTEM\\CurrentControlSet|CurrentControlSet\\\w|SOFTWARE\\(?:Microsoft|Classes|Policies)|Registry\\(?:Machine|User))\b/iy;

/** A server, with a share or alone; but no string of C with a lone file name (`"\\test.dat"`, Q65642). */
const networkPath = /^\\\\(?:[\w$-][\w.$~!-]+|<[^<>]+>|%\w+%)(?:\\|(?<!\.[a-z]{3})$)/i;

const rootedName = /\\(?!n[A-Z]|x[\da-f]{2}\b)(?:[A-Za-z$~_][\w.$~!#&-]+|<[^<>]+>|%\w+%)/y;
const folderWord = / (?:sub)?(?:director(?:y|ies)|folders?)\b/iy;

/** Whether a path that begins with one backslash is surely one, and no option or escape sequence. */
function isRootedPath(text: string, at: number, end: number): boolean {
  if (matchEnd(rootedName, text, at) < 0) return false;
  const path = text.slice(at, end);
  return path.includes("\\", 1) || hasFileExtension(path) || matchEnd(folderWord, text, end) >= 0;
}

function driveBefore(text: string, at: number): number {
  return text[at - 1] === ":" && /[A-Za-z]/.test(text[at - 2] ?? "") && !/\w/.test(text[at - 3] ?? "") ? at - 2 : -1;
}

const longestPlaceholder = 60;
const placeholder = /(?<![\w>])<[^<>/\n][^<>\n]*>:?$/;

/** `<drive>:\I386`, `<winroot>\System32`. */
function placeholderBefore(text: string, at: number): number {
  const before = text[at - 1];
  if (before !== ">" && !(before === ":" && text[at - 2] === ">")) return -1;
  return beginOfEnding(placeholder, text, at, longestPlaceholder);
}

const longestVariable = 30;
const variable = /(?<![\w%])%\w+%$/;

function variableBefore(text: string, at: number): number {
  return text[at - 1] === "%" ? beginOfEnding(variable, text, at, longestVariable) : -1;
}

/** Where the match of `pattern` begins that ends at `at`; -1 where there is none of at most `longest` characters. */
function beginOfEnding(pattern: RegExp, text: string, at: number, longest: number): number {
  const from = Math.max(at - longest, 0);
  const index = text.slice(from, at).search(pattern);
  return index < 0 ? -1 : from + index;
}
