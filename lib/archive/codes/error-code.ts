/** What a code belongs to; the same number means something different in each. */
export type ErrorCodeKind = "stop" | "status" | "tool" | "event" | "run-time" | "winsock" | "http" | "numbered";

/** A code under the name that all its spellings share. */
export interface ErrorCodeName {
  kind: ErrorCodeKind;
  /** The code as it appears in addresses: `stop-0x0000001e`, `lnk2001`, `event-1000`. */
  slug: string;
  /** The code as it is shown, which `readErrorCode` also reads: `STOP 0x0000001E`, `Event ID 1000`. */
  label: string;
}

const stop = /^stop\b.*?(?<![\da-z_])(?:0x)?([\da-f]{1,9})$/i;
const status = /^(?:0x)?([\da-f]{8})h?$/i;
const tool = /^[A-Z]{1,4}\d{4}$/;
const event = /^event ?ids?\D*(\d+)\W*$/i;
const http = /([45]\d\d)[.-](\d{1,2})\W*$/;
const number = /(-?\d{1,10}(?:-\d{1,8})?)\W*$/;
const runTime = /^run[- ]?time/i;

/**
 * Reads a code in any spelling (`Stop 0x1E`, `C0000005h`, `Run-time error '13'`); null where the text is none or a
 * placeholder.
 */
export function readErrorCode(printed: string): ErrorCodeName | null {
  const text = printed.trim();
  const stopDigits = stop.exec(text)?.[1];
  if (stopDigits !== undefined) return stopCode(stopDigits);
  const statusDigits = status.exec(text)?.[1];
  if (statusDigits !== undefined) return statusCode(statusDigits);
  if (tool.test(text)) return { kind: "tool", slug: text.toLowerCase(), label: text };
  const eventDigits = event.exec(text)?.[1];
  if (eventDigits !== undefined) return named("event", "event", "Event ID", withoutZeros(eventDigits));
  const [, httpStatus = "", second = ""] = http.exec(text) ?? [];
  if (httpStatus !== "") return named("http", "http", "HTTP error", `${httpStatus}.${second}`);
  const digits = /error/i.test(text) ? number.exec(text)?.[1] : undefined;
  return digits === undefined ? null : numberedCode(text, withoutZeros(digits));
}

/** All digits are the same, as in `0x00000000` and `0xFFFFFFFF`, which stand for any number. */
const placeholder = /^(.)\1{7}$/;

/** A number of one digit is a parameter or a flag rather than an error, except after STOP (`0x0000000A`). */
const parameter = /^0{7}/;

function stopCode(printed: string): ErrorCodeName | null {
  const digits = printed.replace(/^0+/, "").padStart(8, "0");
  if (digits.length > 8 || placeholder.test(digits)) return null;
  return { kind: "stop", slug: `stop-0x${digits.toLowerCase()}`, label: `STOP 0x${digits.toUpperCase()}` };
}

function statusCode(digits: string): ErrorCodeName | null {
  if (placeholder.test(digits) || parameter.test(digits)) return null;
  return { kind: "status", slug: `0x${digits.toLowerCase()}`, label: `0x${digits.toUpperCase()}` };
}

const [firstWinsock, lastWinsock] = [10004, 11004];

function numberedCode(text: string, digits: string): ErrorCodeName | null {
  const value = Number(digits);
  const hexadecimal = hexadecimalOf(value);
  if (hexadecimal !== null) return statusCode(hexadecimal);
  if (runTime.test(text)) return named("run-time", "run-time", "Run-time error", digits);
  if (/^winsock/i.test(text) || (value >= firstWinsock && value <= lastWinsock))
    return named("winsock", "winsock", "Winsock error", digits);
  return named("numbered", "error", "Error", digits);
}

/**
 * The hexadecimal digits of an error of COM or Windows NT that is printed in decimal, `Error -2147467259` (0x80004005);
 * null for any other number.
 */
function hexadecimalOf(value: number): string | null {
  const digits = (value < 0 ? value + 2 ** 32 : value).toString(16);
  return /^(?:800|c00).{5}$/.test(digits) ? digits : null;
}

function named(kind: ErrorCodeKind, word: string, words: string, digits: string): ErrorCodeName {
  return { kind, slug: `${word}-${digits.replace(/^-/, "minus-")}`, label: `${words} ${digits}` };
}

function withoutZeros(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, "$1");
}
