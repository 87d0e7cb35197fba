import type { SourceSummary } from "../archive/article-summary.ts";
import { readErrorCode } from "../archive/codes/error-code.ts";
import type { Article, BodyNode } from "../model/article.ts";
import { slugOf } from "../model/slug.ts";
import { plainTextOf } from "../render/plain-text.ts";
import type { FacetedArticle, FacetValue } from "./facet-columns.ts";
import { searchedCodesIn } from "./searched-codes.ts";
import type { SortedArticle } from "./sort-columns.ts";
import type { TextPart } from "./text-strength.ts";

/** What search knows of an article. */
export interface SearchRecord {
  url: string;
  title: string;
  /** What the full-text engine indexes, and what excerpts are cut from. */
  text: string;
  /** What is shown of a result besides its title and excerpt. */
  meta: Record<string, string>;
  parts: Record<TextPart, string>;
  codes: string[];
  /** Those that it prints as people search for them. */
  codesInFull: string[];
  facets: FacetedArticle;
  sorting: SortedArticle;
}

/** Names of what articles carry as codes. */
export interface SearchNames {
  titlePrefixes: ReadonlyMap<string, string>;
  issueTypes: readonly { slug: string; name: string }[];
}

/** A piece of an article's text, and what a word in it says of the article. */
interface SearchedPiece {
  part: TextPart;
  text: string;
}

/** What search needs of an article's tree: plain data, so that the tree can be given back. */
export interface SearchedText {
  title: string;
  queryWords: string;
  /** Its text in order; what stands in many articles alike is left out. */
  pieces: SearchedPiece[];
}

/** What search needs of an article's tree, standing phrases and older headers left out. */
export function searchedTextOf({ title, queryWords, children }: Article): SearchedText {
  return { title, queryWords: queryWords.join(" "), pieces: piecesOf(children) };
}

/**
 * What search is told of an article: its text, its words by what they say of it, its codes, and what its results can be
 * narrowed and sorted by. `url` is its path in the site.
 */
export function searchRecordOf(
  article: SearchedText,
  summary: SourceSummary,
  url: string,
  names: SearchNames,
): SearchRecord {
  const { id } = summary;
  const { title, queryWords } = article;
  const { parts, inOrder } = partsOf(article.pieces);
  const text = [...inOrder, parts.about, queryWords].filter((part) => part !== "").join("\n");
  const prefix = names.titlePrefixes.get(summary.titlePrefix ?? "") ?? "";
  const about = [parts.about, queryWords, summary.families.join(" "), prefix].join("\n");
  const everything = [title, parts.opening, parts.body, parts.listing, about].join("\n");
  const named = summary.codes.flatMap(({ code }) => readErrorCode(code)?.slug.replace(/^stop-/, "") ?? []);
  const codes = searchedCodesIn(everything);
  const facets = facetsOf(summary, names);
  const type = facets.type[0]?.name;
  const meta = {
    title,
    id,
    ...(summary.families[0] !== undefined && { product: summary.families[0] }),
    ...(type !== undefined && { type }),
    ...(summary.modified && { year: summary.modified.slice(0, 4) }),
  };
  return {
    url,
    title,
    // The engine keeps no record without words.
    text: hasWords(text) ? text : `${text}\n${hasWords(title) ? title : id}`.trim(),
    meta,
    parts: { ...parts, about },
    codes: [...new Set([...named, ...codes.all])],
    codesInFull: codes.inFull,
    facets,
    sorting: { number: Number(id.slice(1)), day: dayOf(summary.modified) },
  };
}

function hasWords(text: string): boolean {
  return /[a-z\d]/i.test(text);
}

function piecesOf(children: readonly BodyNode[]): SearchedPiece[] {
  const pieces: SearchedPiece[] = [];
  let hasOpening = false;
  const add = (part: TextPart, whole: string): void => {
    const text = whole.trim();
    if (text === "") return;
    pieces.push({ part, text });
    hasOpening ||= part === "opening";
  };
  const addAll = (nodes: readonly BodyNode[], isOpening: boolean): void => {
    for (const node of nodes) {
      if (node.type === "legacyHeader" || ("boilerplate" in node && node.boilerplate !== undefined)) continue;
      if (node.type === "section" || node.type === "subsection") {
        if (node.sectionType === "other") add("body", node.title);
        addAll(node.children, isOpening || node.sectionType === "symptoms" || node.sectionType === "summary");
      } else if (node.type === "appliesTo") add("about", plainTextOf({ ...node, label: "" }));
      else if (node.type === "code" || node.type === "preformatted" || node.type === "table")
        add("listing", plainTextOf(node));
      else add(isOpening || !hasOpening ? "opening" : "body", plainTextOf(node));
    }
  };
  addAll(children, false);
  return pieces;
}

/** The text by what a word in it says of the article, and in its order, listings shortened to their words. */
function partsOf(pieces: readonly SearchedPiece[]): { parts: Record<TextPart, string>; inOrder: string[] } {
  const joined = (part: TextPart): string =>
    pieces
      .filter((piece) => piece.part === part)
      .map(({ text }) => text)
      .join("\n");
  const parts = {
    opening: joined("opening"),
    body: joined("body"),
    about: joined("about"),
    listing: joined("listing"),
  };
  const inOrder = pieces
    .filter(({ part }) => part !== "about")
    .map(({ part, text }) => (part === "listing" ? wordsOfListings(text) : text));
  return { parts, inOrder };
}

/** The words of listings, each once: no numbers, and no dumps. */
function wordsOfListings(text: string): string {
  const runs = text.match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? [];
  const words = new Set(runs.map((run) => run.replace(/(?<![_.])[_.]+$/, "")));
  return [...words].filter((word) => word.length > 1 && word.length <= 40 && !/^[\da-f]{2,}$/i.test(word)).join(" ");
}

function facetsOf(summary: SourceSummary, names: SearchNames): FacetedArticle {
  const valueOf = (name: string, shown = name): FacetValue => ({ slug: slugOf(name), name: shown });
  const type = names.issueTypes.find(({ slug }) => slug === summary.issueType);
  return {
    product: distinct(summary.families.map((name) => valueOf(name))),
    type: type === undefined ? [] : [{ slug: type.slug, name: type.name }],
    platform: distinct(summary.platforms.map((name) => valueOf(name))),
    year: summary.modified === null ? [] : [valueOf(summary.modified.slice(0, 4))],
    keyword: distinct(summary.keywords.map((name) => valueOf(name))),
  };
}

function distinct(values: readonly FacetValue[]): FacetValue[] {
  const bySlug = new Map<string, FacetValue>();
  for (const value of values) if (value.slug !== "" && !bySlug.has(value.slug)) bySlug.set(value.slug, value);
  return [...bySlug.values()];
}

const millisecondsOfDay = 86_400_000;

function dayOf(date: string | null): number {
  return date === null ? 0 : Math.max(0, Math.floor(Date.parse(date) / millisecondsOfDay));
}
