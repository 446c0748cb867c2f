import type { ApiMetadata } from "./api-metadata";
import { extractMetadata } from "./extract-metadata";

/** Where the metadata is kept, from the project's root; the page's bundler takes it from there as JSON. */
export const metadataFile = "node_modules/.cache/bang-vang/office-metadata.json";

let loaded: ApiMetadata | null = null;

/**
 * The metadata of the installed @microsoft/office-js: read from the cache, made when absent or of another version.
 * Only in Node, run from the project's root; a page passes the JSON to `createHost` itself.
 */
export function loadMetadata(): ApiMetadata {
  loaded ??= readOrMake();
  return loaded;
}

function readOrMake(): ApiMetadata {
  const fs = process.getBuiltinModule("node:fs");
  const path = process.getBuiltinModule("node:path");
  const folder = path.dirname(officePackage());
  const version = (JSON.parse(fs.readFileSync(officePackage(), "utf8")) as { version: string }).version;
  const file = path.resolve(metadataFile);
  if (fs.existsSync(file)) {
    const kept = JSON.parse(fs.readFileSync(file, "utf8")) as ApiMetadata;
    if (kept.packageVersion === version) return kept;
  }
  const bundle = fs.readFileSync(path.join(folder, "dist", "excel-web-16.00.debug.js"), "utf8");
  const vm = process.getBuiltinModule("node:vm");
  const metadata = extractMetadata(bundle, version, (source, globals) => {
    vm.runInContext(source, vm.createContext(globals));
  });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // Several test processes may come here at once: each writes its own file, and the last rename wins.
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(metadata));
  fs.renameSync(draft, file);
  return metadata;
}

function officePackage(): string {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(`${process.cwd()}/package.json`).resolve("@microsoft/office-js/package.json");
}
