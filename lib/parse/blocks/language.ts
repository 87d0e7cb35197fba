const fewest = 0.3;

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
  const shareOf = (sign: RegExp): number => texts.filter((text) => sign.test(text)).length / texts.length;
  const own = signs.find(({ language }) => language === ofProduct);
  if (own !== undefined && shareOf(own.line) >= fewest) return own.language;
  const others = signs.filter(({ language }) => ofProduct === null || ofAnyProduct.has(language));
  const best = others.map(({ language, line }) => ({ language, share: shareOf(line) }));
  const { language, share } = best.reduce((most, next) => (next.share > most.share ? next : most));
  return share >= 0.5 ? language : null;
}
