/** Path of the site's home page, by the address of the script that runs: `/assets/site.js` lies one folder below it. */
export const siteBase = new URL("..", (document.currentScript as HTMLScriptElement).src).pathname;
