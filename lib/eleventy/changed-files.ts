/** Files that have changed and are not in the site that stands. */
export class ChangedFiles {
  #unbuilt = new Set<string>();
  #inBuild = new Set<string>();

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

  endBuild(): void {
    this.#inBuild = new Set();
  }

  cancelBuild(): void {
    this.#unbuilt = new Set(this.files);
    this.#inBuild = new Set();
  }
}
