import type { Article } from "../../model/article.ts";
import { visitRuns } from "../visit-runs.ts";
import { visitTerms, type WordForm } from "./visit-terms.ts";

/** How an article uses a word. */
export interface WordUse {
  isInTitle: boolean;
  /** Whether it stands where the text begins. */
  isEarly: boolean;
  /** How often it stands in the text. */
  mentions: number;
  /** How often it is written in each form, in title and text; a capital in the title tells nothing. */
  forms: Record<WordForm, number>;
}

const charactersRead = 2500;
const earlyCharacters = 400;

/** The words of an article and how it uses them, but for those that join others. */
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

  /** Adds the first 2,500 characters of the running text, standing phrases aside. */
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

  /** Adds words that stand neither in the title nor in the text. */
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

/** Words that join others and say nothing. */
const functionWords = termSet(
  "an and are as at be by can cannot do does for from has have how in into is it its may no not of on or some than that the their this to up use using via what when where while who why with without you your after before during between under over if does doesn don will won error err msg message",
);

function termSet(words: string): ReadonlySet<number> {
  const terms = new Set<number>();
  visitTerms(words, (term) => terms.add(term));
  return terms;
}
