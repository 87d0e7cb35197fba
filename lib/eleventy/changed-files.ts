/** Files that have changed and whose changes the built site does not show yet. */
export class ChangedFiles {
  #unbuilt = new Set<string>();
  #inBuild = new Set<string>();

  /** Notes that a file has changed. */
  add(file: string): void {
    this.#unbuilt.add(file);
  }

  get files(): ReadonlySet<string> {
    return new Set([...this.#inBuild, ...this.#unbuilt]);
  }

  get any(): boolean {
    return this.#inBuild.size + this.#unbuilt.size > 0;
  }

  /** A build begins and takes all changes so far; later ones wait for the next build. */
  beginBuild(): void {
    this.#inBuild = this.#unbuilt;
    this.#unbuilt = new Set();
  }

  /** The build is done: the site shows the changes that it took. */
  endBuild(): void {
    this.#inBuild = new Set();
  }

  /** The build failed: the changes that it took wait for the next one. */
  cancelBuild(): void {
    this.#unbuilt = new Set(this.files);
    this.#inBuild = new Set();
  }
}
