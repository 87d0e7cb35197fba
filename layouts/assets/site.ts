import { addArticleTools } from "./article-tools.ts";
import { addCopyButtons } from "./copy-button.ts";
import { markWords } from "./mark-words.ts";
import { openRequestedPage } from "./requested-page.ts";
import { addShortcuts } from "./shortcuts.ts";
import { addThemeSwitch } from "./theme-switch.ts";

/** The script of every page; each part looks for what it serves and leaves all other pages alone. */
const base = new URL("..", import.meta.url).pathname;
addThemeSwitch();
addShortcuts();
void openRequestedPage(base);
markWords();
addCopyButtons();
addArticleTools();
