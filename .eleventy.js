import kbpress from "./dist/index.js";

/** @param {import("@11ty/eleventy").UserConfig} config */
export default function (config) {
  config.addPlugin(kbpress, {
    title: "kbpress Knowledge Base",
    description:
      "How to turn a folder of knowledge-base articles into a searchable site, and what to do when it fails.",
    notice:
      "kbpress is an independent project. It is not affiliated with Microsoft; the archives it can render belong to their authors.",
  });
}

export const config = {
  dir: { input: "content/pages", includes: "../../layouts", layouts: "../../layouts", output: "_site" },
};
