import { requestedArticle } from "../../lib/model/requested-article.ts";
import { openArticle } from "./open-article.ts";
import { loadSearchEngine, type SearchEngine, type SearchResult } from "./search-engine.ts";
import { resultEntry } from "./search-results.ts";
import { engineQuery, facetNames, formatState, readState, type SearchState } from "./search-state.ts";

const resultsPerStep = 10;
const typingPauseMilliseconds = 150;

const base = new URL("..", import.meta.url).pathname;
const form = required("[data-search-form]", HTMLFormElement);
const region = required("[data-search-state]", HTMLElement);
const status = required("[data-search-status]", HTMLElement);
const list = required("[data-search-results]", HTMLElement);
const more = required("[data-search-more]", HTMLButtonElement);

let engine: Promise<SearchEngine> | undefined;
let latestSearch = 0;
let typingTimer: ReturnType<typeof setTimeout> | undefined;

function required<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`the search page lacks ${selector}`);
}

function setRegion(state: "idle" | "loading" | "searching" | "done" | "failed", text: string): void {
  status.textContent = text;
  region.dataset["searchState"] = state;
}

function stateOfForm(): SearchState {
  const address = new URL(location.href);
  address.search = new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
  return readState(address.href);
}

function fillForm({ query, facets }: SearchState): void {
  control("q").value = query;
  for (const name of facetNames) {
    const value = facets[name] ?? "";
    const select = control(name) as HTMLSelectElement;
    const isListed = Array.from(select.options).some((option) => option.value === value);
    if (!isListed) select.add(new Option(value, value));
    select.value = value;
  }
}

function control(name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

async function search(state: SearchState, isFinal: boolean): Promise<void> {
  latestSearch += 1;
  const thisSearch = latestSearch;
  const isStale = (): boolean => thisSearch !== latestSearch;
  const words = engineQuery(state);
  list.replaceChildren();
  more.hidden = true;
  if (words === "") {
    setRegion("idle", "");
    return;
  }
  if (isFinal && (await jumpToArticle(state))) return;
  try {
    if (engine === undefined) setRegion("loading", "Loading the search index…");
    engine ??= loadSearchEngine(base);
    const loaded = await engine;
    if (isStale()) return;
    setRegion("searching", "Searching…");
    const { results } = await loaded.search(words);
    if (isStale()) return;
    await showResults(results, 0, isStale);
    if (!isStale()) setRegion("done", summaryOf(results.length, state));
  } catch {
    engine = undefined;
    if (!isStale()) setRegion("failed", "The search index can't be loaded. Reload the page, or browse by product.");
  }
}

async function jumpToArticle({ query }: SearchState): Promise<boolean> {
  const id = requestedArticle(query);
  return id !== null && (await openArticle(base, id)) === "opened";
}

async function showResults(results: readonly SearchResult[], from: number, isStale: () => boolean): Promise<void> {
  const data = await Promise.all(results.slice(from, from + resultsPerStep).map((result) => result.data()));
  if (isStale()) return;
  list.append(...data.map(resultEntry));
  const next = from + resultsPerStep;
  more.hidden = next >= results.length;
  more.onclick = () => void showResults(results, next, isStale);
}

function summaryOf(count: number, { query }: SearchState): string {
  if (count > 0) return `${count.toLocaleString("en-US")} ${count === 1 ? "article" : "articles"}`;
  const id = requestedArticle(query);
  if (id !== null) return `There is no article ${id} here, and no other mentions it.`;
  return "No article has all these words. Try fewer words, another spelling, or no product and year.";
}

function searchAsTyped(isFinal: boolean): void {
  const state = stateOfForm();
  history.replaceState(null, "", location.pathname + formatState(state));
  void search(state, isFinal);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typingTimer);
  const address = location.pathname + formatState(stateOfForm());
  if (address !== location.pathname + location.search) history.pushState(null, "", address);
  void search(stateOfForm(), true);
});
form.addEventListener("input", (event) => {
  clearTimeout(typingTimer);
  const isSelect = event.target instanceof HTMLSelectElement;
  if (isSelect) searchAsTyped(false);
  else if (control("q").value.trim().length !== 1)
    typingTimer = setTimeout(searchAsTyped, typingPauseMilliseconds, false);
});
addEventListener("popstate", openState);

function openState(): void {
  const state = readState(location.href);
  fillForm(state);
  void search(state, true);
}

openState();
