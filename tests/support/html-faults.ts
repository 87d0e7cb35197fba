import { HtmlValidate, type RuleConfig } from "html-validate";

/** Rules that do not suit our pages. */
const rules: RuleConfig = {
  // Prettier writes it in lower case, and HTML knows no other meaning of it.
  "doctype-style": ["error", { style: "lowercase" }],
  // A title is the article's own, whole; a search engine cuts it where it likes.
  "long-title": "off",
  // A form's only button submits it; saying so costs bytes on each of 60,000 pages.
  "no-implicit-button-type": "off",
  // Headings such as "1. Setup" give ids that begin with a digit, which HTML allows and links to them hold on to.
  "valid-id": ["error", { relaxed: true }],
};

const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules });

/** The faults that html-validate finds in a page, as `rule line:column message`. */
export async function htmlValidateFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${ruleId} ${String(line)}:${String(column)} ${message}`),
  );
}
