import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".gz": "application/octet-stream",
};

/** Serves a folder as a static host does, cacheable and uncompressed, and counts the bytes of its answers. */
export async function serveFolder(folder, port = 0) {
  const counted = { bytes: 0, requests: 0 };
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://site.test").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const body = await readFile(file).catch(() => null);
    counted.requests += 1;
    if (body === null) {
      response.writeHead(404, { "cache-control": "max-age=3600" }).end();
      return;
    }
    const headers = {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "cache-control": "max-age=3600",
    };
    response.writeHead(200, { ...headers, "content-length": body.length });
    if (request.method !== "HEAD") counted.bytes += body.length;
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${String(server.address().port)}/`, counted, stop: () => server.close() };
}
