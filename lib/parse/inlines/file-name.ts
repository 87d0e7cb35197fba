import { isFileExtension } from "./file-extension.ts";
import type { InlineRule, Mention } from "./inline-rule.ts";
import { matchEnd } from "./match-end.ts";
import { signs } from "../../text/signs.ts";

const extensionAt = /\.(?:[A-Za-z][\w$]{0,3}|386)(?![\w$@?%]|\.\w|\\\w)/y;

/** Names of files with an extension that is known, but for those that stand in a path or an address. */
export const fileName: InlineRule = {
  name: "fileName",
  sign: signs.extension,
  find({ text }) {
    const found: Mention[] = [];
    let done = 0;
    for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", dot + 1)) {
      const end = matchEnd(extensionAt, text, dot);
      if (end < 0) continue;
      const start = startOfName(text, dot, done);
      if (start < 0 || !isFileName(text.slice(start, dot), text.slice(dot + 1, end))) continue;
      done = end;
      found.push({ type: "fileName", start, end });
    }
    return found;
  },
};

const longestName = 64;
const inName = new Uint8Array(128).map((_, code) => (/[\w~$!#&'.-]/.test(String.fromCharCode(code)) ? 1 : 0));
const beforeName = /[^@%*?>]/;

/** Where the name begins that ends at `dot`; -1 where it has no beginning at `earliest` or later. */
function startOfName(text: string, dot: number, earliest: number): number {
  const lowest = Math.max(earliest, dot - longestName);
  let start = dot;
  while (start > lowest && inName[text.charCodeAt(start - 1)] === 1) start -= 1;
  if (start > 0 && !beforeName.test(text[start - 1] as string)) return -1;
  while (start < dot && "-'.".includes(text[start] as string)) start += 1;
  return start < dot ? start : -1;
}

function isFileName(name: string, extension: string): boolean {
  const lowered = extension.toLowerCase();
  if (lowered === "com") return isProgram(name, extension);
  if (["386", "c", "h"].includes(lowered)) return /[A-Za-z]{2}/.test(name) && !name.includes(".");
  return isFileExtension(extension);
}

const programs = new Set(
  `assign backup chcp choice command debug diskcomp diskcopy doskey dosshell edit format graftabl graphics help ibmbio
   ibmdos ipx ipxodi keyb lmouse loadfix mirror mode more mouse msherc netx ntdetect print restore sys tree undelete
   unformat vsafe win`.split(/\s+/),
);

const domainsInCapitals = new Set(["COMPANY", "COMPUSERVE", "DOMAIN", "HOTMAIL", "IBM", "MICROSOFT", "MSN"]);

/** `Zone.com` is a domain, `COMMAND.COM` a program: old names are in capitals, or are those of MS-DOS. */
function isProgram(name: string, extension: string): boolean {
  if (programs.has(name.toLowerCase())) return true;
  return extension === "COM" && /^[A-Z\d_$-]{1,8}$/.test(name) && !domainsInCapitals.has(name);
}
