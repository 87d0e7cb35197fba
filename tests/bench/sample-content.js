import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const reference = /Q(\d{5,6})(?!\d)/g;
const firstNumber = 10_000;

/**
 * Paths of the archive's text articles, in order.
 * @param {string} corpus
 */
function textPaths(corpus) {
  return readdirSync(join(corpus, "txt"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.txt$/i.test(name))
    .sort();
}

/**
 * Copies text articles, spread evenly over the archive, into a folder.
 * @param {string} corpus @param {string} folder @param {number} count
 * @returns {number} how many there are
 */
export function copySample(corpus, folder, count) {
  const paths = textPaths(corpus);
  const step = paths.length / Math.min(count, paths.length);
  const chosen = paths.filter((_, nth) => Math.floor(nth / step) !== Math.floor((nth - 1) / step));
  for (const path of chosen) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(corpus, "txt", path), join(folder, path));
  }
  return chosen.length;
}

/**
 * Writes several copies of all text articles, those of each copy with numbers of their own, and so the references
 * between them.
 * @param {string} corpus @param {string} folder @param {number} copies
 * @returns {number} how many articles there are
 */
export function writeCopies(corpus, folder, copies) {
  const paths = textPaths(corpus);
  const numbers = new Map();
  const numberOf = (printed, copy) => {
    const key = `${printed} ${String(copy)}`;
    const number = numbers.get(key) ?? firstNumber + numbers.size;
    numbers.set(key, number);
    return number;
  };
  for (let copy = 0; copy < copies; copy += 1) {
    for (const path of paths) {
      const text = readFileSync(join(corpus, "txt", path), "latin1");
      const [, own] = /Q(\d+)/.exec(path) ?? [];
      const name = `Q${String(numberOf(own, copy))}.TXT`;
      const target = join(folder, String(Math.floor(numberOf(own, copy) / 1000)).padStart(3, "0"), name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(
        target,
        text.replace(reference, (_, printed) => `Q${String(numberOf(printed, copy))}`),
        "latin1",
      );
    }
  }
  return copies * paths.length;
}
