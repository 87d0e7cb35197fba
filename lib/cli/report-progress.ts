import type { Progress } from "../model/progress.ts";
import type { CommandIo } from "./command-io.ts";

const millisecondsBetweenReports = { terminal: 100, log: 5000 };

/** A stage that does not advance is reported as well, so that its time is seen to pass. */
const millisecondsBetweenLooks = 1000;

const clearLine = "\r\u001B[K";

interface OpenStage {
  name: string;
  total: number | null;
  done: number;
  /** When it began and when it was reported last, in milliseconds. */
  started: number;
  reported: number;
}

/**
 * Shows how far each stage is: plain lines, and on a terminal one line that is written over; of stages that go on at the
 * same time it shows the one that began first.
 */
export function reportProgress({ stderr, isTerminal }: Pick<CommandIo, "stderr" | "isTerminal">): Progress {
  const open: OpenStage[] = [];
  const pause = isTerminal ? millisecondsBetweenReports.terminal : millisecondsBetweenReports.log;
  let clock: NodeJS.Timeout | undefined;
  const write = (stage: OpenStage, isLast: boolean): void => {
    stage.reported = performance.now();
    const line = formatStage(stage.name, stage.done, stage.total, stage.reported - stage.started);
    stderr(isTerminal ? `${clearLine}${line}${isLast ? "\n" : ""}` : `${line}\n`);
  };
  const report = (stage: OpenStage): void => {
    if (performance.now() - stage.reported < pause || (isTerminal && open[0] !== stage)) return;
    write(stage, false);
  };
  return {
    note(sentence) {
      stderr(`${isTerminal ? clearLine : ""}kb: ${sentence}\n`);
    },
    start(name, total) {
      const started = performance.now();
      const stage = { name, total, done: 0, started, reported: started };
      open.push(stage);
      if (isTerminal && open.length === 1) write(stage, false);
      clock ??= setInterval(() => {
        open.forEach(report);
      }, millisecondsBetweenLooks).unref();
      return {
        advance(by = 1) {
          stage.done += by;
          report(stage);
        },
        end() {
          open.splice(open.indexOf(stage), 1);
          write(stage, true);
          if (open.length > 0) return;
          clearInterval(clock);
          clock = undefined;
        },
      };
    },
  };
}

/**
 * `reading articles: 1,200 of 54,342, 2,400/s, 22 s left`; `writing: 12 s` where nothing can be counted, and
 * `reading articles: 0 of 54,342, 12 s` where nothing is done yet.
 */
export function formatStage(name: string, done: number, total: number | null, milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (total === null) return `${name}: ${String(Math.floor(seconds))} s`;
  const count = `${done.toLocaleString("en-US")}${total > 0 ? ` of ${total.toLocaleString("en-US")}` : ""}`;
  if (seconds <= 1) return `${name}: ${count}`;
  if (done === 0) return `${name}: ${count}, ${String(Math.floor(seconds))} s`;
  const perSecond = done / seconds;
  const left = done < total ? `, ${String(Math.ceil((total - done) / perSecond))} s left` : "";
  return `${name}: ${count}, ${Math.round(perSecond).toLocaleString("en-US")}/s${left}`;
}
