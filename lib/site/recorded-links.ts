import type { ArticleId } from "../model/article-id.ts";
import type { LinkContext } from "../render/link-context.ts";

/** What a page asked of the site's links: the question and what it is about (`hrefOf Q900001`). */
export type LinkQuestion = `${keyof Omit<LinkContext, "urlOf">} ${string}`;

/** Links that note each question asked of them, once, in the order of the first time. */
export function recordedLinks(links: LinkContext): { links: LinkContext; questions: Set<LinkQuestion> } {
  const questions = new Set<LinkQuestion>();
  const recorded: LinkContext = {
    hrefOf: (id) => {
      questions.add(`hrefOf ${id}`);
      return links.hrefOf(id);
    },
    titleOf: (id) => {
      questions.add(`titleOf ${id}`);
      return links.titleOf(id);
    },
    codeHrefOf: (printed) => {
      questions.add(`codeHrefOf ${printed}`);
      return links.codeHrefOf(printed);
    },
    fileHrefOf: (name) => {
      questions.add(`fileHrefOf ${name}`);
      return links.fileHrefOf(name);
    },
    productHrefOf: (product) => {
      questions.add(`productHrefOf ${product}`);
      return links.productHrefOf(product);
    },
    urlOf: (path) => links.urlOf(path),
  };
  return { links: recorded, questions };
}

/** The answer to a question by the links of today's site. */
export function answerOf(question: LinkQuestion, links: LinkContext): string | null {
  const space = question.indexOf(" ");
  const about = question.slice(space + 1);
  switch (question.slice(0, space)) {
    case "hrefOf":
      return links.hrefOf(about as ArticleId);
    case "titleOf":
      return links.titleOf(about as ArticleId);
    case "codeHrefOf":
      return links.codeHrefOf(about);
    case "fileHrefOf":
      return links.fileHrefOf(about);
    default:
      return links.productHrefOf(about);
  }
}
