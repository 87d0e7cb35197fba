/** Files that have changed and are not in the site that stands. */
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

  /** A build that begins takes up all changes so far; those that come later wait for the next. */
  beginBuild(): void {
    this.#inBuild = this.#unbuilt;
    this.#unbuilt = new Set();
  }

  /** The changes that the build took up are in the site now. */
  endBuild(): void {
    this.#inBuild = new Set();
  }

  /** The build failed: its changes wait for the next one. */
  cancelBuild(): void {
    this.#unbuilt = new Set(this.files);
    this.#inBuild = new Set();
  }
}
