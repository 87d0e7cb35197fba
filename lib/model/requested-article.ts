import { isArticleId, type ArticleId } from "./article-id.ts";
import { percentDecoded } from "../text/percent-decoded.ts";

/** Forms of a number on its own, as people type and cite it. */
const loneNumbers = [
  // 243353, Q243353, Q 243353, Q243353.TXT, #243353, KB243353, MS KB Q243353, Article ID: 243353, KB article 243353,
  // Microsoft Knowledge Base Article - 243353
  /^(?:(?:(?:ms ?|microsoft )?(?:kb|knowledge base)(?: article)?|article)(?: id)?[ #:-]*|#)?(?:q[ -]?)?(\d{5,6})(?:\.(?:txt|md|html?|aspx?))?$/i,
  // kb;en-us;243353, KB;[LN];Q243353
  /^kb;(?:[^;]*;)?q?(\d{5,6})$/i,
];

/** Forms of addresses with an article's number, the most specific ones first. */
const addressForms = [
  // /kb/243353, /kb/Q243353, /kb/243353/en-us, /kb/en-us/243353, /en-us/help/243353/some-words,
  // index.php?title=Microsoft_KB_Archive/243353
  /(?:^|[/=])(?:kb|help|microsoft_kb_archive)\/(?:[a-z]{2}-[a-z]{2}\/)?(?:kb|q)?(\d{5,6})(?:\.[a-z]+)?(?=[/?&]|$)/i,
  // /support/kb/articles/Q243/3/53.asp, /kb/articles/q65/1/23.htm
  /\/q(\d{2,3})\/(\d)\/(\d\d)(?:\.[a-z]+)?(?=[/?&]|$)/i,
  // /MISC/KB/en-us/243/353.HTM
  /(?:^|\/)kb\/[a-z]{2}-[a-z]{2}\/(\d{2,3})\/(\d{3})(?:\.[a-z]+)?(?=[/?&]|$)/i,
  // /kb/243/243353/, /kb/243/Q243353/index.html, /txt/243/Q243353.TXT, /q243353
  /(?:(?:^|\/)(?:kb|txt)\/\d{3}\/|\/(?:kb|q))(\d{5,6})(?:\.(?:txt|md|html?|aspx?))?(?=[/?&]|$)/i,
  // ?kbid=243353, ?id=Q243353, ?scid=kb;en-us;243353, ?ID=KB;EN-US;Q243353&
  /(?:^|[?&])(?:kbid|scid|id)=(?:kb;(?:[^;&]*;)?)?(?:kb|q)?(\d{5,6})(?=[;&]|$)/i,
];

/**
 * The article that a person asks for by its number in any form, or by an address that it has or once had, on any host
 * and below any path. Null for any other text, such as words with a number among them. Leading zeros are ignored, since
 * addresses that split a number print 65123 as `065/123`. Microsoft's translations had numbers of their own
 * (`kb;de;D36543`), which do not count.
 */
export function requestedArticle(text: string): ArticleId | null {
  const typed = text.trim();
  const lone = numberIn(loneNumbers, typed);
  if (lone !== null || /\s/.test(typed)) return lone;
  return numberIn(addressForms, typed.replace(/#.*$/, ""));
}

function numberIn(forms: readonly RegExp[], text: string): ArticleId | null {
  const bare = withoutPunctuation(percentDecoded(text));
  for (const form of forms) {
    const match = form.exec(bare);
    if (match !== null) return idOf(match.slice(1).join(""));
  }
  return null;
}

/** Removes what a citation or a sentence puts around a number or an address. */
function withoutPunctuation(text: string): string {
  return text.replace(/^[\s("'<[]+/, "").replace(/[\s)"'>\].,:;!?]+$/, "");
}

function idOf(digits: string): ArticleId | null {
  const id = `Q${String(Number(digits))}`;
  return isArticleId(id) ? id : null;
}
