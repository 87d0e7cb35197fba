import { fetchFile } from "./fetch-file.ts";

/**
 * The bytes of a compressed file.
 * @throws {Error} where it can't be had, or not whole; the message says which file and why.
 */
export async function fetchUnpacked(address: string): Promise<Uint8Array> {
  const response = await fetchFile(address);
  const bytes = new Uint8Array(
    await response.arrayBuffer().catch(() => {
      throw new Error(`${address} did not arrive whole`);
    }),
  );
  // Some servers declare the compression of such files, and then the browser has undone it.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
