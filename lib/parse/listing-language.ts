const languages: ReadonlyMap<string, string> = new Map([
  ["foxmisc", "xbase"],
  ["foxpro", "xbase"],
  ["fortran", "fortran"],
  ["masm", "asm"],
  ["mspl13_basic", "basic"],
  ["mspl13_c", "c"],
  ["mspl13_masm", "asm"],
  ["vbwin", "vb"],
  ["visualc", "c"],
]);

/** The language in which articles of a support code print their listings; null where the code tells of none. */
export function listingLanguageOf(supportCode: string): string | null {
  return languages.get(supportCode) ?? null;
}
