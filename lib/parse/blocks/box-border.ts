const border = /^\s*\+[-=+]{2,}\+$/;

/** Whether a line is the upper, lower or inner border of a box, `+-----+`. */
export function isBoxBorder(text: string): boolean {
  return text.endsWith("+") && border.test(text);
}
