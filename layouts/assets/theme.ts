/** The one inline script of a page: applies the theme that the reader chose before anything is drawn. */
try {
  document.documentElement.style.colorScheme = localStorage.getItem("theme") ?? "";
} catch {
  // without storage the system's preference stands
}

export {};
