import { escapeAttribute, escapeText } from "./escape.ts";

/** A bar of a chart. */
export interface Bar {
  label: string;
  count: number;
}

const width = 412;
const rowHeight = 22;
const barStart = 152;
const longestBar = 200;
const barHeight = 14;

/**
 * A chart of horizontal bars as SVG, the bars to one scale, each with its label before and its count behind it. To who
 * can't see it, it is one picture whose text gives the title and all counts.
 */
export function renderBarChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const text = `${title}: ${bars.map(({ label, count }) => `${label}, ${formatNumber(count)}`).join("; ")}.`;
  const height = bars.length * rowHeight;
  const rows = bars.map((bar, row) => renderBar(bar, row * rowHeight, (bar.count / most) * longestBar));
  return `<svg class="bars" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeAttribute(text)}">${rows.join("")}</svg>`;
}

function renderBar({ label, count }: Bar, top: number, length: number): string {
  const baseline = String(top + barHeight);
  const bar = `<rect x="${String(barStart)}" y="${String(top + 3)}" width="${String(Math.max(1, Math.round(length)))}" height="${String(barHeight)}"/>`;
  const name = `<text x="${String(barStart - 8)}" y="${baseline}" text-anchor="end">${escapeText(label)}</text>`;
  const value = `<text x="${String(barStart + Math.round(length) + 8)}" y="${baseline}">${formatNumber(count)}</text>`;
  return name + bar + value;
}

function formatNumber(count: number): string {
  return count.toLocaleString("en-US");
}
