/** Up and down move from the search box through the results and back; Enter opens, as on any link. */
export function moveWithArrows(input: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>("a")];
    const from = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[from + step];
    if (from < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
