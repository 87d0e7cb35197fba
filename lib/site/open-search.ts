import { escapeHtml } from "../render/escape.ts";
import type { SiteOptions } from "./site-options.ts";

/** The OpenSearch description by which a browser offers this site's search. Browsers want the site's address in it. */
export function openSearchDescription({ title, description, url, pathPrefix }: SiteOptions): string {
  const address = `${url === undefined ? "" : new URL(url).origin}${pathPrefix}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml(title.slice(0, 16))}</ShortName>
<Description>${escapeHtml(description)}</Description>
<Image type="image/svg+xml">${escapeHtml(address)}assets/icon.svg</Image>
<Url type="text/html" template="${escapeHtml(address)}search/?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
