/** What an article is cited by. */
export interface CitedArticle {
  /** Its number with the letter. */
  id: string;
  title: string;
  /** ISO 8601 date of its last change; empty where it has none. */
  modified: string;
  site: string;
  address: string;
}

/** An article cited in four ways, each with its name. */
export function citationsOf({ id, title, modified, site, address }: CitedArticle): [name: string, text: string][] {
  const dated = modified === "" ? "" : ` Last modified ${modified}.`;
  return [
    ["Plain text", `${id}: ${title}. ${site}.${dated} ${address}`],
    ["Markdown", `[${id}: ${title.replace(/[\\[\]]/g, "\\$&")}](${address})`],
    ["BibTeX", bibtexOf({ id, title, modified, site, address })],
    ["Comment in code", `// MS KB ${id}: ${title}`],
  ];
}

function bibtexOf({ id, title, modified, site, address }: CitedArticle): string {
  const fields = [
    ["title", `{${bibtexText(title)}}`],
    ["howpublished", `${bibtexText(site)}, article ${id}`],
    ...(modified === ""
      ? []
      : [
          ["year", modified.slice(0, 4)],
          ["note", `Last modified ${modified}`],
        ]),
    ["url", address],
  ];
  return `@misc{${id},\n${fields.map(([name = "", value = ""]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

const bibtexSigns: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function bibtexText(text: string): string {
  return text.replace(/[\\~^{}#$%&_]/g, (sign) => bibtexSigns[sign] ?? `\\${sign}`);
}
