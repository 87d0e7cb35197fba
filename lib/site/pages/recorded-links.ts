import type { ArticleId } from "../../model/article-id.ts";
import type { LinkContext } from "../../render/link-context.ts";

type Asked = keyof Omit<LinkContext, "urlOf">;

/** What a page asked of the site's links: the question and what it is about (`hrefOf Q900001`). */
export type LinkQuestion = `${Asked} ${string}`;

/** Links that note each question asked of them, once, in the order of the first time. */
export function recordedLinks(links: LinkContext): { links: LinkContext; questions: Set<LinkQuestion> } {
  const questions = new Set<LinkQuestion>();
  const recorded =
    (asked: Asked) =>
    (about: string): string | null => {
      const question: LinkQuestion = `${asked} ${about}`;
      questions.add(question);
      return answerOf(question, links);
    };
  return {
    links: {
      hrefOf: recorded("hrefOf"),
      titleOf: recorded("titleOf"),
      codeHrefOf: recorded("codeHrefOf"),
      fileHrefOf: recorded("fileHrefOf"),
      productHrefOf: recorded("productHrefOf"),
      urlOf: (path) => links.urlOf(path),
    },
    questions,
  };
}

/** The answer to a question by the links of today's site. */
export function answerOf(question: LinkQuestion, links: LinkContext): string | null {
  const space = question.indexOf(" ");
  const asked = question.slice(0, space) as Asked;
  return links[asked](question.slice(space + 1) as ArticleId);
}
