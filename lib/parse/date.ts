import { remember } from "../text/remember.ts";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** ISO 8601 form of an archive date (`14-JAN-2001`, `9-FEB-1990`); null where it is none or no such day exists. */
export const parseArchiveDate: (text: string) => string | null = remember((text) => {
  const parts = /^(\d{1,2})-([A-Z]{3})-(\d{4})$/i.exec(text.trim());
  if (parts === null) return null;
  const [, day = "", month = "", year = ""] = parts;
  const monthNumber = months.indexOf(month.toUpperCase()) + 1;
  return validIsoDate(`${year}-${twoDigits(monthNumber)}-${twoDigits(Number(day))}`);
});

/** The date itself where it is `YYYY-MM-DD` and exists, else null. */
export function validIsoDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
