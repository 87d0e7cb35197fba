/** Top-level domains that the archive's time knew; `xxx.yyy.zzz` and `server.local` are none of them. */
const topLevel = /\.(?:com|edu|gov|int|mil|net|org|[a-z]{2})$/;

/** Hosts that stand for the reader's own or for anybody's: `www.company.com`, `mail.contoso.com`, `someserver.net`. */
const invented =
  /^your\w*\.|(?:^|[.-])(?:(?:your|my|our|the|some|any|test|another|other)?[-_]?(?:company|corp|corporation|domain|server|host|site|isp|provider|org|organization|somewhere)[-_]?(?:name|host|web)?\d*|(?:x+|y+|z+|a+)|foo|bar|acme\w*|adatum|adventure-?works|blueyonderairlines|contoso|cpandl|example|fabrikam|mail-contoso|northwind(?:traders)?|proseware|tailspintoys|test\d*|treyresearch|wingtiptoys|widgets?)\.(?:com|edu|net|org|[a-z]{2})$/;

/** Whether a host in small letters can have been a real one of the public network. */
export function isPublicHost(host: string): boolean {
  return topLevel.test(host) && !invented.test(host);
}
