const languages: ReadonlyMap<string, string> = new Map([
  ["Microsoft C Compiler", "c"],
  ["Microsoft Fortran Compiler", "fortran"],
  ["Microsoft Fox Miscellaneous Products", "xbase"],
  ["Microsoft FoxPro", "xbase"],
  ["Microsoft Macro Assembler", "asm"],
  ["Microsoft Visual Basic for Windows", "vb"],
  ["mspl13_basic", "basic"],
  ["mspl13_c", "c"],
  ["mspl13_masm", "asm"],
]);

/**
 * The language in which articles print their listings, by the product that the header names in the text and in the
 * Markdown, or by the part of the Programmer's Library that they are of; null where neither tells of one.
 */
export function listingLanguageOf(productOrPart: string): string | null {
  return languages.get(productOrPart) ?? null;
}
