import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const exceptionsFolder = process.env["KB_CORPUS_EXCEPTIONS"];
const mostShown = 40;

/** How many of some things of the archive are as they should be, and which are not. */
export class Measure {
  private readonly name: string;
  /** The share that is wanted, from 0 to 1; null for a figure that is only printed. */
  private readonly wanted: number | null;
  private good = 0;
  private readonly exceptions: string[] = [];

  constructor(name: string, wanted: number | null) {
    this.name = name;
    this.wanted = wanted;
  }

  /** Counts one thing; `exception` says which it is, with the number of its article, where it is not good. */
  count(isGood: boolean, exception: string | (() => string)): void {
    if (isGood) this.good += 1;
    else this.exceptions.push(typeof exception === "string" ? exception : exception());
  }

  /** One line with the figure. With `KB_CORPUS_EXCEPTIONS=folder` all exceptions are written to files there. */
  print(): void {
    const wanted = this.wanted === null ? "" : `, wanted ${percent(this.wanted)}`;
    process.stdout.write(
      `${this.name}: ${String(this.good)} of ${String(this.size)}, ${percent(this.share)}${wanted}\n`,
    );
    if (exceptionsFolder === undefined) return;
    mkdirSync(exceptionsFolder, { recursive: true });
    const file = `${this.name.replace(/\W+/g, "-")}.txt`;
    writeFileSync(join(exceptionsFolder, file), this.exceptions.map((exception) => `${exception}\n`).join(""));
  }

  /** Nothing where the wanted share is reached and there was anything to count, else the first exceptions. */
  get shortcomings(): string[] {
    if (this.size === 0) return [`${this.name}: nothing was counted`];
    return this.wanted === null || this.share >= this.wanted ? [] : this.exceptions.slice(0, mostShown);
  }

  private get size(): number {
    return this.good + this.exceptions.length;
  }

  private get share(): number {
    return this.size === 0 ? 0 : this.good / this.size;
  }
}

/** Cut off behind the second place, so that a share that is missed does not look like one that is reached. */
function percent(share: number): string {
  return share === 1 ? "100 %" : `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}
