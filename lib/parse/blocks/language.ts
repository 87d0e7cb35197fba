/** The share of lines that must show a language: that of the product, and any other. */
const fewest = 0.3;
const enough = 0.5;

/** Lines by which a language is known; those that name themselves come first. */
const signs: readonly { language: string; line: RegExp }[] = [
  { language: "registry", line: /^(?:REGEDIT4|\[HKEY_|"[^"]*"=|@=)/ },
  {
    language: "html",
    line: /^<(?:!|%|\/?(?:html|head|body|p|br|a|b|i|table|tr|td|form|input|script|img|font|h\d|ul|ol|li|object|param|meta|title|frame\w*|div|span)\b)|<\/\w+>\s*$/i,
  },
  {
    language: "sql",
    line: /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (?:TABLE|PROC|VIEW)|ALTER|DROP|GRANT|EXEC|FROM|WHERE|GO|select|exec|go)\b/,
  },
  { language: "ini", line: /^\[[\w .-]+\]$|^;|^[\w. ]+=/ },
  {
    language: "asm",
    line: /^(?:\w+:)?\s*(?:mov|push|pop|int|call|jmp|ret|cmp|xor|lea|db|dw)\b|^\.(?:model|code|data)/i,
  },
  { language: "c", line: /[;{}]$|^(?:#|\/\/|\/\*)|\w->\w+\b(?!:)|::/ },
  {
    language: "vb",
    line: /^(?:(?:Private|Public) )?(?:Sub|Function|Dim|End (?:Sub|If|Function)|If .* Then|For \w+ =|Next|Set \w+ =|')/,
  },
  {
    language: "xbase",
    line: /^(?:\*|&&|@ \d|SET|USE|REPLACE|DO|ENDDO|ENDIF|DEFINE|ENDDEFINE|PROCEDURE|STORE|=\w+\(|THIS|CREATE|BROWSE|SELECT|APPEND)/,
  },
  {
    language: "fortran",
    line: /^(?:[Cc*!] |\d+ |program|integer|real|call|write|read|do|end|subroutine|include|interface|print|if)\b/i,
  },
  {
    language: "basic",
    line: /^(?:\d+ |PRINT|DIM|CALL|DECLARE|SUB|END|FOR|NEXT|IF|GOTO|GOSUB|OPEN|CLS|LOCATE|'|REM|DEF)/,
  },
];

/** Kinds that any product's article may show; all others are guessed from the product, or not at all. */
const ofAnyProduct = new Set(["registry", "html", "sql", "ini"]);

/**
 * The language of a listing: what its lines show, where the article's product does not tell otherwise. Null where too
 * few lines show any.
 */
export function languageOf(lines: readonly string[], ofProduct: string | null): string | null {
  const texts = lines.map((line) => line.trim()).filter((line) => line !== "");
  const own = signs.find(({ language }) => language === ofProduct);
  if (own !== undefined && countOf(own.line, texts, fewest) > 0) return own.language;
  let best: string | null = null;
  let bestCount = 0;
  for (const { language, line } of signs) {
    if (ofProduct !== null && !ofAnyProduct.has(language)) continue;
    const count = countOf(line, texts, enough);
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  return best;
}

/** How many texts have the sign; 0 where too few have it, which mostly shows before all of them are looked at. */
function countOf(sign: RegExp, texts: readonly string[], share: number): number {
  const least = texts.length * share;
  let count = 0;
  for (let at = 0; at < texts.length; at += 1) {
    if (sign.test(texts[at] as string)) count += 1;
    else if (count + texts.length - at - 1 < least) return 0;
  }
  return count;
}
