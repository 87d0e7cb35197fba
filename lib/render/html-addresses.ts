import { decodeHTMLAttribute } from "entities";
import { escapeAttribute } from "./escape.ts";

/** Comments, scripts and styles have no addresses of the page; of a tag the quoted values may hold `>`. */
const part = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1|$)|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const attribute = /(?<=\s)(href|src|poster)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)|"[^"]*"|'[^']*'/gi;

/**
 * HTML in which addresses of links and images, without character references, are replaced by what `replace` makes of
 * them; those of which it makes null stand.
 */
export function replaceAddresses(html: string, replace: (address: string, isImage: boolean) => string | null): string {
  return html.replace(part, (found, skipped: string | undefined) => {
    if (skipped !== undefined || found.startsWith("<!--")) return found;
    return found.replace(attribute, (written: string, name?: string, equals?: string, value?: string) => {
      if (name === undefined || equals === undefined || value === undefined) return written;
      const address = decodeHTMLAttribute(value.replace(/^(["'])(.*)\1$/s, "$2"));
      const replaced = replace(address, name.toLowerCase() !== "href");
      return replaced === null ? written : `${name}${equals}"${escapeAttribute(replaced)}"`;
    });
  });
}
