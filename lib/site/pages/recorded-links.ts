import type { ArticleId } from "../../model/article-id.ts";
import type { LinkContext } from "../../render/link-context.ts";

type Asked = keyof Omit<LinkContext, "urlOf">;

/** A question that a page asked of the site's links, and its argument (`hrefOf Q900001`). */
export type LinkQuestion = `${Asked} ${string}`;

/** Links that record the questions asked of them, each once, in order of first asking. */
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

/** The answer that some links give to a question. */
export function answerOf(question: LinkQuestion, links: LinkContext): string | null {
  const space = question.indexOf(" ");
  const asked = question.slice(0, space) as Asked;
  return links[asked](question.slice(space + 1) as ArticleId);
}
