import type { Progress } from "../model/progress.ts";
import type { CommandIo } from "./command-io.ts";

const millisecondsBetweenReports = { terminal: 100, log: 5000 };

/** Stages that do not advance are reported, too, so that users see time pass. */
const millisecondsBetweenLooks = 1000;

const clearLine = "\r\u001B[K";

/** A stage that is under way; times are in milliseconds. */
interface OpenStage {
  name: string;
  total: number | null;
  done: number;
  started: number;
  /**
   * When the first pieces were done, and how many. The rate is measured from then, since some stages begin with other
   * work.
   */
  first: { at: number; done: number } | null;
}

interface ReportedStage extends OpenStage {
  reported: number;
}

/**
 * Reports how far each stage is: in lines of a log, or on a terminal in one line that is overwritten. Of several stages
 * at the same time, a terminal shows the one that began first.
 */
export function reportProgress(io: NotesOutput): Progress {
  return new ProgressReport(io);
}

type NotesOutput = Pick<CommandIo, "stderr" | "isTerminal">;

class ProgressReport implements Progress {
  readonly #io: NotesOutput;
  /** In the order in which they began. */
  readonly #open: ReportedStage[] = [];
  #clock: NodeJS.Timeout | undefined;

  constructor(io: NotesOutput) {
    this.#io = io;
  }

  note(sentence: string): void {
    const { stderr, isTerminal } = this.#io;
    stderr(`${isTerminal ? clearLine : ""}kb: ${sentence}\n`);
  }

  start(name: string, total: number | null): ReturnType<Progress["start"]> {
    const started = performance.now();
    const stage: ReportedStage = { name, total, done: 0, started, first: null, reported: started };
    this.#open.push(stage);
    if (this.#io.isTerminal && this.#open.length === 1) this.#write(stage, false);
    this.#clock ??= setInterval(() => {
      for (const open of this.#open) this.#writeIfDue(open);
    }, millisecondsBetweenLooks).unref();
    return {
      advance: (by = 1) => {
        stage.done += by;
        if (stage.done > 0) stage.first ??= { at: performance.now(), done: stage.done };
        this.#writeIfDue(stage);
      },
      end: () => {
        this.#end(stage);
      },
    };
  }

  #end(stage: ReportedStage): void {
    this.#open.splice(this.#open.indexOf(stage), 1);
    this.#write(stage, true);
    if (this.#open.length > 0) return;
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  #writeIfDue(stage: ReportedStage): void {
    const { isTerminal } = this.#io;
    const pause = isTerminal ? millisecondsBetweenReports.terminal : millisecondsBetweenReports.log;
    if (performance.now() - stage.reported < pause || (isTerminal && this.#open[0] !== stage)) return;
    this.#write(stage, false);
  }

  #write(stage: ReportedStage, isLast: boolean): void {
    const { stderr, isTerminal } = this.#io;
    stage.reported = performance.now();
    const line = formatStage(stage, stage.reported);
    stderr(isTerminal ? `${clearLine}${line}${isLast ? "\n" : ""}` : `${line}\n`);
  }
}

/**
 * Describes a stage: `reading articles: 1,200 of 54,342, 2,400/s, 22 s left`; `writing: 12 s` where nothing can be
 * counted; `reading articles: 0 of 54,342, 12 s` where no rate is known yet.
 */
export function formatStage({ name, total, done, started, first }: OpenStage, now: number): string {
  const seconds = (now - started) / 1000;
  const passed = `${String(Math.floor(seconds))} s`;
  if (total === null) return `${name}: ${passed}`;
  const count = `${done.toLocaleString("en-US")}${total > 0 ? ` of ${total.toLocaleString("en-US")}` : ""}`;
  if (seconds <= 1) return `${name}: ${count}`;
  if (first === null || done === first.done || now === first.at) return `${name}: ${count}, ${passed}`;
  const perSecond = ((done - first.done) / (now - first.at)) * 1000;
  const left = done < total ? `, ${String(Math.ceil((total - done) / perSecond))} s left` : "";
  return `${name}: ${count}, ${Math.round(perSecond).toLocaleString("en-US")}/s${left}`;
}
