import { textArticle } from "./articles.ts";
import { randomFrom } from "./random-body.ts";

const words =
  "tray lid paper printer roller cable toner drawer sheet cover lamp switch panel motor belt sensor spring gear".split(
    " ",
  );
const verbs = "opens closes stops turns moves jams blinks stays falls runs".split(" ");

/** Articles of about the archive's mean length, by file name: nonsense of our own words, the same in every run. */
export function manyArticles(count: number): Record<string, string> {
  const random = randomFrom(count);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const idOf = (nth: number): string => `Q${String(900_000 + nth)}`;
  const sentence = (): string =>
    `The ${pick(words)} ${pick(verbs)} where the ${pick(words)} of the ${pick(words)} ${pick(verbs)} twice.`;
  const paragraph = (): string[] => [...Array.from({ length: 4 }, sentence), ""];
  const article = (nth: number): string =>
    textArticle({
      id: idOf(nth),
      title: `The ${pick(words)} ${pick(verbs)} and the ${pick(words)} ${pick(verbs)}`,
      product: `Sample ${pick(words)} Tools`,
      keywords: `kb${pick(words)} kb${pick(words)}`,
      body: [
        "SYMPTOMS",
        "========",
        "",
        ...paragraph(),
        `Error 0x800700${String(10 + (nth % 80))} is shown. For more, see article ${idOf(Math.floor(random() * count))}.`,
        "",
        "RESOLUTION",
        "==========",
        "",
        ...Array.from({ length: 5 }, (_, step) => [`${String(step + 1)}. ${sentence()}`, ""]).flat(),
        "MORE INFORMATION",
        "================",
        "",
        ...Array.from({ length: 4 }, paragraph).flat(),
      ],
    });
  return Object.fromEntries(Array.from({ length: count }, (_, nth) => [`${idOf(nth)}.TXT`, article(nth)]));
}
