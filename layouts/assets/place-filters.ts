import type { SearchPage } from "./search-page.ts";

/** Keeps the filters open beside the results, or closed before them where the screen is narrow. */
export function placeFilters({ filters, list, region }: SearchPage): void {
  const narrow = matchMedia("(width < 40rem)");
  const place = (): void => {
    filters.open = !narrow.matches;
    if (narrow.matches) list.before(filters);
    else region.append(filters);
  };
  narrow.addEventListener("change", place);
  place();
}
