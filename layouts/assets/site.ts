import { addArticleTools } from "./article-tools.ts";
import { addCopyButtons } from "./copy-button.ts";
import { markWords } from "./mark-words.ts";
import { openRequestedPage } from "./requested-page.ts";
import { addShortcuts } from "./shortcuts.ts";
import { siteBase } from "./site-base.ts";
import { applyTheme } from "./theme.ts";
import { addThemeSwitch } from "./theme-switch.ts";

/** The script of every page runs before anything is drawn, so that nothing that depends on it is another way first. */
document.documentElement.dataset["scripted"] = "";
applyTheme();
document.addEventListener("DOMContentLoaded", addTools);

/** Each part looks for what it serves and leaves all other pages alone. */
function addTools(): void {
  addThemeSwitch();
  addShortcuts();
  void openRequestedPage(siteBase);
  markWords();
  addCopyButtons();
  addArticleTools();
}
