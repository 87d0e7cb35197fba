/** A legal notice in two: what many articles say alike, and the line that says whose each of them is. */
export interface LegalNotice {
  wording: string;
  /** Empty where the notice does not end with such a line. */
  copyright: string;
}

/** Splits a legal notice, its lines as printed, from its last line where that begins with "Copyright". */
export function parseLegalNotice(notice: string): LegalNotice {
  const start = notice.lastIndexOf("\n") + 1;
  if (!/^copyright\b/i.test(notice.slice(start).trimStart())) return { wording: notice, copyright: "" };
  return { wording: notice.slice(0, start).trimEnd(), copyright: notice.slice(start).trim() };
}
