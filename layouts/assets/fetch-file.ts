/**
 * A file of the site.
 * @throws {Error} where it can't be had; the message says which file and why.
 */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null);
  if (response === null) throw new Error(`${address} did not arrive`);
  if (!response.ok) throw new Error(`for ${address} the server answered ${String(response.status)}`);
  return response;
}
