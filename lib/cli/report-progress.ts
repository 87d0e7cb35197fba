import type { Progress } from "../model/progress.ts";
import type { CommandIo } from "./command-io.ts";

const millisecondsBetweenReports = { terminal: 100, log: 5000 };

/**
 * Shows how far each stage is: plain lines, and on a terminal one line that is written over; of stages that go on at the
 * same time it shows the one that began first.
 */
export function reportProgress(io: CommandIo): Progress {
  const open: symbol[] = [];
  const pause = io.isTerminal ? millisecondsBetweenReports.terminal : millisecondsBetweenReports.log;
  return {
    note(sentence) {
      io.stderr(`kb: ${sentence}\n`);
    },
    start(name, total) {
      const started = performance.now();
      let done = 0;
      let reported = started;
      const stage = Symbol(name);
      open.push(stage);
      const write = (isLast: boolean): void => {
        const line = formatStage(name, done, total, performance.now() - started);
        if (io.isTerminal) io.stderr(`\r\u001B[K${line}${isLast ? "\n" : ""}`);
        else io.stderr(`${line}\n`);
      };
      return {
        advance(by = 1) {
          done += by;
          const now = performance.now();
          if (now - reported < pause || (io.isTerminal && open[0] !== stage)) return;
          reported = now;
          write(false);
        },
        end: () => {
          open.splice(open.indexOf(stage), 1);
          write(true);
        },
      };
    },
  };
}

/** `reading articles: 1,200 of 54,342, 2,400/s, 22 s left`. */
export function formatStage(name: string, done: number, total: number, milliseconds: number): string {
  const count = `${done.toLocaleString("en-US")}${total > 0 ? ` of ${total.toLocaleString("en-US")}` : ""}`;
  const perSecond = done / (milliseconds / 1000);
  const rate = done > 0 && milliseconds > 1000 ? `, ${Math.round(perSecond).toLocaleString("en-US")}/s` : "";
  const isOpen = rate !== "" && done < total;
  const left = isOpen ? `, ${String(Math.ceil((total - done) / perSecond))} s left` : "";
  return `${name}: ${count}${rate}${left}`;
}
