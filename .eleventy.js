import kbpress from "./dist/index.js";

/** @param {import("@11ty/eleventy").UserConfig} config */
export default function (config) {
  config.addPlugin(kbpress, {
    title: "kbpress Knowledge Base",
    description:
      "How to turn a folder of knowledge-base articles into a searchable site, and what to do when it fails.",
    notice: "kbpress is independent of Microsoft. The archives it renders belong to their authors.",
  });
}

export const config = {
  dir: { input: "content/pages", includes: "../../layouts", layouts: "../../layouts", output: "_site" },
};
