/**
 * Searches in an open search page as a reader does, and gives the numbers of the first ten results, the time until they
 * stood there, and the page's words. A page that jumps to an article has that one result.
 */
export async function searchInPage(page, address, query) {
  if (!page.url().startsWith(`${address}search/`)) await openSearch(page, address);
  const start = performance.now();
  const found = await page
    .evaluate(async (text) => {
      const region = document.querySelector("[data-search-state]");
      const form = document.querySelector("[data-search-form]");
      const begun = performance.now();
      form.querySelector("[name=q]").value = text;
      form.requestSubmit();
      while (!["done", "failed"].includes(region.dataset.searchState))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const time = performance.now() - begun;
      const links = [...region.querySelectorAll("[data-search-results] a")].slice(0, 10);
      return {
        ids: links.map((link) => /Q\d+/.exec(link.getAttribute("href"))[0]),
        time,
        words: region.querySelector("[data-search-status]").textContent,
      };
    }, query)
    .catch(() => null);
  if (found !== null) return found;
  // The page is another now: it has jumped to an article.
  await page.waitForURL(/\/kb\/\d+\/Q\d+\//);
  return { ids: [/Q\d+/.exec(page.url())?.[0]], time: performance.now() - start, words: "" };
}

export async function openSearch(page, address) {
  await page.goto(`${address}search/`);
  await page.waitForSelector("[data-search-state]");
}
