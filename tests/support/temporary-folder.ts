import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of its own for a test, with some files by path. */
export class TemporaryFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "kbpress-")));
  #left: string | null = null;

  constructor(files: Record<string, string | Buffer> = {}) {
    this.write(files);
  }

  write(files: Record<string, string | Buffer>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), content);
    }
  }

  at(...names: string[]): string {
    return join(this.path, ...names);
  }

  /** Makes it the working folder until it is removed. */
  enter(): void {
    this.#left ??= process.cwd();
    process.chdir(this.path);
  }

  remove(): void {
    if (this.#left !== null) process.chdir(this.#left);
    rmSync(this.path, { recursive: true, force: true });
  }
}
