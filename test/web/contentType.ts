import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** What a web server says of a built file. */
export function contentType(file: string): string {
  return TYPES[extname(file)] ?? "application/octet-stream";
}
