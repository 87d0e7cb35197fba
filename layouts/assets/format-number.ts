const format = new Intl.NumberFormat("en-US");

/** `54,342`. One formatter for all: to make one takes longer than a hundred numbers. */
export function formatNumber(value: number): string {
  return format.format(value);
}
