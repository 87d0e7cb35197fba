import { keyOf, shownWord } from "../../lib/search/excerpt.ts";
import { markedWords } from "./marked-words.ts";

/** Marks in an article the words by which it was found: `#mark=…`, which the search page's links bear. */
export function markWords(): void {
  const asked = markedWords(location.hash);
  const article = document.querySelector("article");
  if (asked.size === 0 || article === null) return;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest("nav") === null) texts.push(text);
  }
  for (const text of texts) markIn(text, asked);
  document.querySelector("article mark")?.scrollIntoView({ block: "center" });
}

function markIn(text: Text, asked: ReadonlySet<string>): void {
  const words = [...text.data.matchAll(shownWord)];
  for (const { 0: word, index } of words.reverse()) {
    if (keyOf(word, asked) === null) continue;
    const found = text.splitText(index);
    found.splitText(word.length);
    const mark = document.createElement("mark");
    found.replaceWith(mark);
    mark.append(found);
  }
}
