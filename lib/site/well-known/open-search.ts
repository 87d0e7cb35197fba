import { escapeXml } from "../../render/escape.ts";
import { describedSite, type DescribingOptions } from "../options/described-site.ts";

/**
 * The OpenSearch description with which a browser offers this site's search. Browsers want the site's full address in
 * it.
 */
export function openSearchDescription(options: DescribingOptions): string {
  const { title, description, url, base } = describedSite(options);
  const address = url + base;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(title.slice(0, 16))}</ShortName>
<Description>${escapeXml(description)}</Description>
<Image type="image/svg+xml">${escapeXml(address)}assets/icon.svg</Image>
<Url type="text/html" template="${escapeXml(address)}search/?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
