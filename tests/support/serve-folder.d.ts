export interface ServedFolder {
  /** With a slash at its end. */
  address: string;
  counted: { bytes: number; requests: number };
  stop: () => void;
}

export function serveFolder(folder: string, port?: number): Promise<ServedFolder>;
