process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
