/** Whether the site has a page, which none of the page's bytes are fetched for; "unknown" is what a failed connection leaves. */
export type PageStanding = "found" | "missing" | "unknown";

export async function askForPage(address: string): Promise<PageStanding> {
  const response = await fetch(address, { method: "HEAD" }).catch(() => null);
  if (response?.ok === true) return "found";
  return response?.status === 404 ? "missing" : "unknown";
}
