/** Up and down move from the search box through links and back; Enter opens, as on any link. */
export function moveWithArrows(input: HTMLInputElement, regions: readonly HTMLElement[]): void {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    const stops: HTMLElement[] = [input, ...regions.flatMap((region) => [...region.querySelectorAll("a")])];
    const from = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[from + step];
    if (from < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
