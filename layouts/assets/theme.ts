/** The one inline script of a page: applies the theme that the reader chose before anything is drawn. */
try {
  document.documentElement.style.colorScheme = (localStorage["theme"] as string | undefined) ?? "light dark";
} catch {
  // without storage the system's preference stands
}

export {};
