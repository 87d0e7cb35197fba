import { createHash } from "node:crypto";
import { createServer, connect, type Server } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { disk } from "../../io/disk.ts";

/** Releases a lock. */
export type Release = () => Promise<void>;

/**
 * Locks an output for this process; null where another process has locked it. The lock is a socket on which this
 * process listens. The system closes it however the process ends, so no lock is left behind.
 */
export async function lockOutput(
  output: string,
  platform: NodeJS.Platform = process.platform,
): Promise<Release | null> {
  const name = `kbpress-${createHash("sha256").update(realPathOf(output)).digest("hex").slice(0, 32)}`;
  const server = await listenAs(name, platform);
  if (server === null) return null;
  server.unref();
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
    });
}

/**
 * Listens on a socket of that name. On Linux and Windows such sockets are not files. Elsewhere the socket is a file,
 * which stays when a process is killed and is then replaced.
 */
async function listenAs(name: string, platform: NodeJS.Platform): Promise<Server | null> {
  if (platform === "linux") return listen(`\0${name}`);
  if (platform === "win32") return listen(`\\\\.\\pipe\\${name}`);
  const path = join(tmpdir(), name);
  const server = await listen(path);
  if (server !== null || (await isAnswered(path))) return server;
  disk.remove(path);
  return listen(path);
}

function realPathOf(path: string): string {
  const absolute = resolve(path);
  if (disk.exists(absolute)) return disk.realPath(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPathOf(parent), basename(absolute));
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      resolve(server);
    });
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      resolve(false);
    });
  });
}
