import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";

const border = /^\s*\+[-=+]{2,}\+$/;

/** Whether a line is the upper, lower or inner border of a box, `+-----+`. */
export function isBoxBorder({ text, signs: own }: Line): boolean {
  return (own & signs.border) !== 0 && border.test(text);
}
