import type { ArticleId } from "../../model/article-id.ts";
import type { Article } from "../../model/article.ts";
import type { Citation } from "../citations-of.ts";
import type { CodeMention } from "../codes/error-codes-of.ts";
import { splitTitle } from "../split-title.ts";
import { ArticleWords, type WordUse } from "./article-words.ts";
import { emphasized, type NameWeight } from "./term.ts";
import { pairOf, visitTerms } from "./visit-terms.ts";

/** In tenths. */
const emphasisOn = { titleAndText: 30, number: 25, often: 15, pair: 15, title: 12, twice: 12, once: 8 } as const;
const factorOf = { earlyInTitle: 1.5, early: 2, identifier: 1.5, capitalized: 1.25 } as const;
const often = 3;

/** Matches `2001`, but no part of `0x2001`. */
const loneNumbers = /(?<![\w.])[\d.]+(?!\w)/g;

/** What is known of an article besides its tree. */
interface ArticleFacts {
  codes: readonly CodeMention[];
  citations: readonly Citation[];
  /** Names of its products and of their families. */
  productNames: readonly string[];
}

/**
 * The words of an article as packed terms, each once: those of its title without the prefix, its query words, its error
 * codes, its number and those it cites, and the words in the first 2,500 characters of its running text, except
 * standing phrases. A word's emphasis is higher in the title, near the beginning of the text, the more often it occurs
 * in it, and where it is written as names are. Two successive words of the title of which one is a name count as one
 * more word, which is also a name.
 * Names of the subject are the words of the title, the error codes, the article's number and those it cites. Numbers in
 * the title and words of its products' names are not, since many subjects have them in common.
 */
export function termsOf(article: Article, { codes, citations, productNames }: ArticleFacts): Int32Array {
  const words = new ArticleWords();
  const { rest: title } = splitTitle(article.title);
  words.addTitle(title);
  words.addText(article);
  const names = new Set<number>();
  for (const [term, { isInTitle }] of words.uses) if (isInTitle) names.add(term);
  for (const commonName of [...(title.match(loneNumbers) ?? []), ...productNames])
    visitTerms(commonName, (term) => names.delete(term));
  for (const queryWord of article.queryWords) words.add(queryWord);
  for (const { code } of codes) {
    words.add(code);
    visitTerms(code, (term) => names.add(term));
  }
  const numbers = new Set<number>();
  const addNumber = (id: ArticleId): void => {
    words.add(id);
    visitTerms(id, (term) => numbers.add(term));
  };
  addNumber(article.id);
  for (const { target, isBoilerplate } of citations) if (!isBoilerplate) addNumber(target);
  const pairs = pairsOf(title, words.uses, names);
  const terms = new Int32Array(words.uses.size + pairs.size);
  let size = 0;
  for (const [term, use] of words.uses) {
    terms[size] = numbers.has(term)
      ? emphasized(term, emphasisOn.number, 1)
      : emphasized(term, emphasisOf(use), names.has(term) ? nameWeightOf(use) : 0);
    size += 1;
  }
  for (const pair of pairs) {
    terms[size] = emphasized(pair, emphasisOn.pair, 1);
    size += 1;
  }
  return terms;
}

/** The pairs of successive known words, whatever is between them, of which one is a name. */
function pairsOf(title: string, known: ReadonlyMap<number, WordUse>, names: ReadonlySet<number>): Set<number> {
  const pairs = new Set<number>();
  let previous: number | null = null;
  visitTerms(title, (term) => {
    if (!known.has(term)) return;
    if (previous !== null && (names.has(previous) || names.has(term))) pairs.add(pairOf(previous, term));
    previous = term;
  });
  return pairs;
}

function emphasisOf(use: WordUse): number {
  return emphasisOfPlace(use) * factorOfForm(use);
}

function emphasisOfPlace({ isInTitle, isEarly, mentions }: WordUse): number {
  if (isInTitle && mentions === 0) return emphasisOn.title;
  if (isInTitle) return emphasisOn.titleAndText * (isEarly ? factorOf.earlyInTitle : 1);
  const factor = isEarly ? factorOf.early : 1;
  if (mentions >= often) return emphasisOn.often * factor;
  return (mentions > 1 ? emphasisOn.twice : emphasisOn.once) * factor;
}

function factorOfForm({ forms }: WordUse): number {
  if (forms.identifier > 0 && forms.identifier >= forms.plain) return factorOf.identifier;
  return isCapitalized(forms) ? factorOf.capitalized : 1;
}

/** A title word that the text lacks counts less as a name; one that the text repeats or capitalises counts more. */
function nameWeightOf({ mentions, forms }: WordUse): NameWeight {
  if (mentions === 0) return 0.6;
  return mentions >= often || isCapitalized(forms) ? 2 : 1;
}

function isCapitalized({ capitalized, plain }: WordUse["forms"]): boolean {
  return capitalized > plain;
}
