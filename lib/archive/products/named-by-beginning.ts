/** A name for many products, and how the printed names of these begin. */
export interface NamedProducts {
  name: string;
  begins: readonly string[];
  /** Names that are meant as they stand, but not with more words behind them (`Microsoft Windows`). */
  is?: readonly string[] | undefined;
}

/**
 * Tells by a table what stands for a product: of two beginnings that fit, each in whole words, the longer one decides;
 * undefined where none fits.
 */
export function namedByBeginning(table: readonly NamedProducts[]): (product: string) => string | undefined {
  const whole = new Map(table.flatMap(({ name, is = [] }) => is.map((product) => [product, name])));
  const beginnings = table
    .flatMap(({ name, begins }) => begins.map((beginning) => ({ name, beginning })))
    .sort((a, b) => b.beginning.length - a.beginning.length);
  return (product) =>
    whole.get(product) ?? beginnings.find(({ beginning }) => beginsWithWord(product, beginning))?.name;
}

function beginsWithWord(product: string, beginning: string): boolean {
  return product.startsWith(beginning) && !/^[A-Za-z]/.test(product.slice(beginning.length));
}
