import { againButton } from "./again-button.ts";
import { narrow } from "../../lib/search/facet-columns.ts";
import { closestFirst } from "./closest-first.ts";
import { ArticleFinder, type Findings } from "./find-articles.ts";
import { filterNames } from "./filter-names.ts";
import { IndexFiles } from "./index-files.ts";
import { element } from "./element.ts";
import { listingPage, type ListingPage } from "./listing-page.ts";
import { loadingFault } from "./loading-fault.ts";
import { mentionedPage, type MentionedPage } from "./mentioned-page.ts";
import { moveWithArrows } from "./move-with-arrows.ts";
import { facetLists } from "./search-facets.ts";
import { placeFilters } from "./place-filters.ts";
import { replaceFacets } from "./replace-facets.ts";
import { searchHint } from "./search-hint.ts";
import { searchPage } from "./search-page.ts";
import { resultEntry } from "./search-results.ts";
import { formatState, readState, resultsPerStep, type SearchState } from "./search-state.ts";
import { summaryOf } from "./search-summary.ts";
import { siteBase } from "./site-base.ts";
import { sortPlaces } from "./sort-places.ts";
import { wordsOf } from "../../lib/search/words.ts";

const typingPauseMilliseconds = 150;
/** So long the results of the query before may stand with nothing said. */
const longWaitMilliseconds = 400;
const bareTitle = document.title;
const wordless = "There is no word in this. Type words, a message, an error code, or the number of an article.";

const page = searchPage();
const moreFault = element("p", { role: "status" });
const files = new IndexFiles(siteBase);
const finder = new ArticleFinder(siteBase, files);

let latestSearch = 0;
let typingTimer: ReturnType<typeof setTimeout> | undefined;
let hasLoaded = false;

function setRegion(state: "idle" | "loading" | "searching" | "done" | "failed", text: string): void {
  page.status.textContent = text;
  page.progress.hidden = state !== "loading";
  page.region.dataset["searchState"] = state;
}

function addressOf(state: SearchState): string {
  return location.pathname + formatState(state);
}

async function search(state: SearchState, isFinal: boolean): Promise<void> {
  latestSearch += 1;
  const thisSearch = latestSearch;
  const isStale = (): boolean => thisSearch !== latestSearch;
  const query = state.query.trim();
  document.title = query === "" ? bareTitle : `${query} – ${bareTitle}`;
  const isWordless = wordsOf(query).length === 0;
  page.examples.hidden = !isWordless;
  page.more.hidden = true;
  moreFault.textContent = "";
  if (isWordless) {
    page.hint.hidden = true;
    page.direct.replaceChildren();
    page.list.replaceChildren();
    page.filters.hidden = true;
    page.sort.hidden = true;
    setRegion("idle", query === "" ? "" : wordless);
    return;
  }
  if (hasLoaded) {
    setRegion("searching", page.status.textContent);
    setTimeout(() => {
      if (!isStale() && page.region.dataset["searchState"] === "searching") setRegion("searching", "Searching…");
    }, longWaitMilliseconds);
  } else setRegion("loading", "Loading the search index…");
  const mentioned = await mentionedPage(state.query, siteBase);
  if (isStale()) return;
  if (isFinal && mentioned?.isAlone === true && mentioned.standing === "found") {
    location.replace(mentioned.address);
    return;
  }
  try {
    const repairs = state.isExact ? "none" : isFinal ? "all" : "finished";
    const findings = await finder.find(state.query, { repairs });
    if (isStale()) return;
    hasLoaded = true;
    await showFindings(findings, mentioned, state, isStale);
  } catch (error) {
    if (isStale()) return;
    page.direct.replaceChildren(...directLinks(mentioned, null));
    page.list.replaceChildren();
    page.filters.hidden = true;
    page.hint.replaceChildren(againButton(() => void search(state, isFinal)));
    page.hint.hidden = false;
    setRegion("failed", loadingFault("The search index", error));
  }
}

async function showFindings(
  findings: Findings,
  mentioned: MentionedPage | null,
  state: SearchState,
  isStale: () => boolean,
): Promise<void> {
  const isNarrowed = Object.keys(state.facets).length > 0;
  const columns = isNarrowed ? await files.columns() : null;
  const filters = columns === null ? [] : filterNames(columns, state.facets);
  const narrowed = columns === null ? findings.places : narrow(findings.places, columns, state.facets);
  const places =
    state.sort === "relevance"
      ? await closestFirst(narrowed, findings, files)
      : sortPlaces(narrowed, await files.sortColumns(), state.sort);
  const [entries, listing] = await Promise.all([
    entriesOf(places.subarray(0, state.shown), findings),
    listingPage(state.query, findings, siteBase),
  ]);
  if (isStale()) return;
  page.direct.replaceChildren(...directLinks(mentioned, listing));
  page.list.replaceChildren(...entries);
  offerMore(places, findings, state, isStale);
  page.sort.hidden = places.length < 2;
  page.hint.replaceChildren(...searchHint(findings, state, addressOf));
  page.hint.hidden = page.hint.childNodes.length === 0;
  setRegion("done", summaryOf(places.length, findings, mentioned, filters));
  page.filters.hidden = findings.places.length === 0 && filters.length === 0;
  if (!page.filters.hidden) await showFacets(findings, state, isStale);
}

function directLinks(mentioned: MentionedPage | null, listing: ListingPage | null): HTMLElement[] {
  const links: HTMLElement[] = [];
  if (mentioned?.standing === "found")
    links.push(element("a", { href: mentioned.address }, `Open article ${mentioned.id}`));
  if (listing !== null) links.push(element("a", { href: listing.address }, `Open the page of ${listing.name}`));
  return links;
}

function entriesOf(places: Uint32Array, findings: Findings): Promise<HTMLLIElement[]> {
  return Promise.all(Array.from(places, async (place) => resultEntry(await files.text(place), findings, siteBase)));
}

function offerMore(places: Uint32Array, findings: Findings, state: SearchState, isStale: () => boolean): void {
  let shown = page.list.children.length;
  page.more.hidden = shown >= places.length;
  page.more.disabled = false;
  page.more.onclick = async () => {
    page.more.disabled = true;
    moreFault.textContent = "";
    try {
      const entries = await entriesOf(places.subarray(shown, shown + resultsPerStep), findings);
      if (isStale()) return;
      page.list.append(...entries);
      entries[0]?.querySelector("a")?.focus();
      shown += entries.length;
      page.more.hidden = shown >= places.length;
      page.more.disabled = false;
      history.replaceState(null, "", addressOf({ ...state, shown }));
    } catch (error) {
      if (isStale()) return;
      moreFault.textContent = loadingFault("More results", error);
      page.more.disabled = false;
      page.more.focus();
    }
  };
}

/** Facets come after the results, which need not wait for them; without them the results stand. */
async function showFacets(findings: Findings, state: SearchState, isStale: () => boolean): Promise<void> {
  try {
    const columns = await files.columns();
    if (isStale()) return;
    replaceFacets(page.facets, facetLists(findings.places, columns, state, addressOf, page.facets));
  } catch (error) {
    if (isStale()) return;
    const again = againButton(() => void showFacets(findings, state, isStale));
    page.facets.replaceChildren(element("p", { role: "status" }, loadingFault("The filters", error)), again);
  }
}

function typedState(): SearchState {
  const before = readState(location.href);
  const query = page.input.value;
  return query === before.query ? before : { ...before, query, isExact: false, shown: resultsPerStep };
}

function go(state: SearchState): void {
  const address = addressOf(state);
  if (address !== location.pathname + location.search) history.pushState(null, "", address);
  void search(state, true);
}

page.form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typingTimer);
  go(typedState());
});
page.input.addEventListener("input", () => {
  clearTimeout(typingTimer);
  if (page.input.value.trim().length === 1) return;
  typingTimer = setTimeout(() => {
    const state = typedState();
    history.replaceState(null, "", addressOf(state));
    void search(state, false);
  }, typingPauseMilliseconds);
});
page.sortSelect.addEventListener("change", () => {
  const sort = page.sortSelect.value;
  go({ ...typedState(), sort: sort === "number" || sort === "date" ? sort : "relevance" });
});
page.region.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a") : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link === null || !isPlain || link.pathname !== location.pathname) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  openState();
});
addEventListener("popstate", openState);
page.more.after(moreFault);
placeFilters(page);
moveWithArrows(page.input, [page.direct, page.list]);

function openState(): void {
  const state = readState(location.href);
  page.input.value = state.query;
  page.sortSelect.value = state.sort;
  void search(state, true);
}

openState();
