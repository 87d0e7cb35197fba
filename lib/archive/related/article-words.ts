import type { Article } from "../../model/article.ts";
import { visitRuns } from "../visit-runs.ts";
import { visitTerms, type WordForm } from "./visit-terms.ts";

/** How an article uses a word. */
export interface WordUse {
  isInTitle: boolean;
  /** Whether it occurs in the first 400 characters of the text. */
  isEarly: boolean;
  /** How often it occurs in the text. */
  mentions: number;
  /** How often it is written in each form, in title and text. Capitals in a title are not counted: they say nothing. */
  forms: Record<WordForm, number>;
}

const charactersRead = 2500;
const earlyCharacters = 400;

/** The words of an article and how it uses them, without function words. */
export class ArticleWords {
  readonly uses = new Map<number, WordUse>();

  /** Adds the words of a title. */
  addTitle(title: string): void {
    const isInCapitals = title === title.toUpperCase();
    visitTerms(title, (term, form) => {
      const use = this.#useOf(term);
      if (use === null) return;
      use.isInTitle = true;
      if (form === "identifier" && !isInCapitals) use.forms.identifier += 1;
    });
  }

  /** Adds the words in the first 2,500 characters of the running text, except standing phrases. */
  addText(article: Article): void {
    let read = 0;
    let isEarly = true;
    const addWord = (term: number, form: WordForm): void => {
      const use = this.#useOf(term);
      if (use === null) return;
      use.mentions += 1;
      use.forms[form] += 1;
      if (isEarly) use.isEarly = true;
    };
    visitRuns(article.children, (run, isBoilerplate) => {
      if (isBoilerplate || read >= charactersRead) return;
      isEarly = read < earlyCharacters;
      for (const { value } of run) {
        read += value.length;
        visitTerms(value, addWord);
      }
    });
  }

  /** Adds words from neither title nor text. */
  add(words: string): void {
    visitTerms(words, (term) => this.#useOf(term));
  }

  #useOf(term: number): WordUse | null {
    const known = this.uses.get(term);
    if (known !== undefined) return known;
    if (functionWords.has(term)) return null;
    const forms = { identifier: 0, capitalized: 0, opening: 0, plain: 0 };
    const use = { isInTitle: false, isEarly: false, mentions: 0, forms };
    this.uses.set(term, use);
    return use;
  }
}

/** Words that only join others and say nothing. */
const functionWords = termSet(
  "an and are as at be by can cannot do does for from has have how in into is it its may no not of on or some than that the their this to up use using via what when where while who why with without you your after before during between under over if does doesn don will won error err msg message",
);

function termSet(words: string): ReadonlySet<number> {
  const terms = new Set<number>();
  visitTerms(words, (term) => terms.add(term));
  return terms;
}
