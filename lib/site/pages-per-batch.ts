/** So many pages are made at a time, and their articles indexed for search after them, before the next are read. */
export const pagesPerBatch = 1000;
