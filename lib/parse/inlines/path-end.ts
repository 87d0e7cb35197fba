import { hasFileExtension } from "./file-extension.ts";
import type { InlineSource } from "./inline-rule.ts";
import { matchEnd } from "./match-end.ts";

/** A name or its first word, with placeholders (Q215117) and with brackets that hold no blank. */
const nameSource = String.raw`(?:<[^<>/\n][^<>\n]{0,59}>|\{[^{}\s]{1,60}\}|\([^()\s]{1,60}\)|[^\s\\/:"'<>|,;=()[\]{}])+`;

/** Words in small letters inside of names: `Program files`, `Documents and Settings`. */
const smallWord =
  "(?:files|and (?:Settings|VBA)|of|for|settings|data|documents|menu|users?|shared|tools|nt|office|server|ce|services|games)\\b";

const noWord = "(?:HK(?:EY_|LM|CU|CR)|REG_)";

/** What is written with capitals or signs goes on with a name; prose goes on in small letters. */
const word = String.raw`(?<![.!?]) (?=[A-Z\d<({&+~$#_]|${smallWord})(?!${noWord})${nameSource}`;
const words = `(?:${word}){1,6}`;

const sticky = (...sources: readonly string[]): RegExp => new RegExp(sources.join(""), "y");

/** Names that hold their blanks wherever they stand. */
const knownName =
  "(?:Program Files|Documents and Settings|My Documents|Start Menu|Common Files|Windows NT|Internet Explorer|Internet Settings|Session Manager|Control Panel|VB and VBA Program Settings|Shared Tools)\\b";

const name = new RegExp(`${knownName}|${nameSource}`, "iy");
const separator = sticky(String.raw`\\{1,2}(?!\\)`);
const loneBlank = sticky(String.raw` (?=\\[^\\\s])`);
const wordsBeforeSeparator = sticky(words, String.raw`(?=\\)`);
const wordsBeforeLooseSeparator = sticky(words, String.raw`(?=\\(?!\\)| \\[^\\\s])`);
const wrappedName = sticky("(?=[A-Z])", nameSource, `(?:${words})?`, String.raw`(?=\\)`);

const wordsBefore = {
  lineEnd: sticky(words, String.raw`(?=[ \t]*(?:\n|$))`),
  keyEnd: sticky(words, String.raw`(?=[ \t]*(?:\n|$|\()|: )`),
  sentenceEnd: sticky(`(?:${word}){1,2}?`, String.raw`(?=[.,;)](?:\s|$))`),
  quote: sticky(words, '(?=")'),
  bracket: sticky(words, String.raw`(?=\])`),
  whatItIs: sticky(
    words,
    String.raw`(?= (?:sub)?(?:director(?:y|ies)|folders?|keys?|registry|hive|value|entry|subtree|branch)\b)`,
  ),
};

/**
 * Where a path ends whose first backslash is at `root`. Its names may hold blanks. A blank surely belongs to it where
 * a backslash follows in the same breath, else only where the path is in quotes or brackets, alone on its line, or,
 * in the registry, called a key. There blanks stand before backslashes too (Q152451).
 */
export function endOfPath(source: InlineSource, start: number, root: number, pathType: "file" | "registry"): number {
  const { text } = source;
  let end = pathType === "registry" ? Math.max(root, matchEnd(loneBlank, text, root)) : root;
  const begin = end;
  for (let at = matchEnd(separator, text, end); at >= 0; at = matchEnd(separator, text, end)) {
    const nameStart = source.isWrap(at) && matchEnd(wrappedName, text, at + 1) >= 0 ? at + 1 : at;
    end = Math.max(nameStart, matchEnd(name, text, nameStart));
    if (end === nameStart) break;
    end = pathType === "registry" ? afterLooseWords(text, end) : afterWords(text, nameStart, end);
  }
  return end === begin ? root : withoutSentenceEnd(text, root, afterLastWords(text, start, end, pathType));
}

function afterWords(text: string, nameStart: number, end: number): number {
  return hasFileExtension(text.slice(nameStart, end)) ? end : Math.max(end, matchEnd(wordsBeforeSeparator, text, end));
}

/** Q194334 has `Windows NT \CurrentVersion`. */
function afterLooseWords(text: string, end: number): number {
  const afterName = Math.max(end, matchEnd(wordsBeforeLooseSeparator, text, end));
  return Math.max(afterName, matchEnd(loneBlank, text, afterName));
}

function afterLastWords(text: string, start: number, end: number, pathType: "file" | "registry"): number {
  if (text[end] !== " ") return end;
  const path = text.slice(start, end);
  if (pathType === "file" && hasFileExtension(path)) return end;
  return Math.max(end, ...possibleEnds(text, start, path, pathType).map((pattern) => matchEnd(pattern, text, end)));
}

/** What must follow for further words to belong to a path. Commands in capitals have arguments there (Q114426). */
function possibleEnds(text: string, start: number, path: string, pathType: "file" | "registry"): RegExp[] {
  const ends = [wordsBefore.whatItIs];
  if (text[start - 1] === '"') ends.push(wordsBefore.quote);
  if (text[start - 1] === "[") ends.push(wordsBefore.bracket);
  const hasBlanks = path.includes(" ");
  if (pathType === "registry" || hasBlanks) ends.push(wordsBefore.sentenceEnd);
  if (!beginsLine(text, start)) return ends;
  if (pathType === "registry") ends.push(wordsBefore.keyEnd);
  else if (/[a-z]/.test(path)) ends.push(wordsBefore.lineEnd);
  return ends;
}

/** Whether nothing but blanks and a bullet stands between the line's beginning and `index`. */
function beginsLine(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && " \t-*".includes(text[at] as string)) at -= 1;
  return at < 0 || text[at] === "\n";
}

function withoutSentenceEnd(text: string, root: number, end: number): number {
  let at = end;
  while (at > root + 1 && ".!?-".includes(text[at - 1] as string)) at -= 1;
  return at;
}
