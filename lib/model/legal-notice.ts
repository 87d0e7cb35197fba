/** A legal notice in two parts: the wording, which many articles share, and the line of copyright. */
export interface LegalNotice {
  wording: string;
  /** Empty where the notice does not end with such a line. */
  copyright: string;
}

/** Splits a legal notice (its lines as printed) before its last line, if that begins with "Copyright". */
export function parseLegalNotice(notice: string): LegalNotice {
  const start = notice.lastIndexOf("\n") + 1;
  if (!/^copyright\b/i.test(notice.slice(start).trimStart())) return { wording: notice, copyright: "" };
  return { wording: notice.slice(0, start).trimEnd(), copyright: notice.slice(start).trim() };
}
