/** Whether the site has a page; "unknown" is what a failed connection leaves. */
export type PageStanding = "found" | "missing" | "unknown";

/** Asks the site for a page without fetching it. */
export async function askForPage(address: string): Promise<PageStanding> {
  const response = await fetch(address, { method: "HEAD" }).catch(() => null);
  if (response?.ok === true) return "found";
  return response?.status === 404 ? "missing" : "unknown";
}
