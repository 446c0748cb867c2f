import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";

/**
 * The pane's look is a library of two thousand modules, which jest would load one by one for each test file: it is
 * bundled once, and jest's `moduleNameMapper` puts the bundle in its place. React stays outside: there is one of it.
 */
export const paneLibraries = join("out", "jest");

const external = ["react", "react/*", "react-dom", "react-dom/*", "scheduler"];

/** The names that files below a folder import of a module, in their order. */
function importedNames(folder: string, module: string): readonly string[] {
  const imports = new RegExp(`import \\{([^}]*)\\} from "${module}"`, "g");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(imports)])
    .flatMap(([, list = ""]) => list.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
  return [...new Set(names)].sort();
}

function bundle(root: string, name: string, entry: string): void {
  const folder = join(root, paneLibraries);
  const versions = ["components", "icons"].map(
    (part) =>
      (createRequire(join(root, "package.json"))(`@fluentui/react-${part}/package.json`) as { version: string })
        .version,
  );
  const stamp = createHash("sha256")
    .update([entry, ...versions].join("\n"))
    .digest("hex")
    .slice(0, 12);
  const file = join(folder, `${name}.js`);
  const stamped = `/* ${stamp} */`;
  if (existsSync(file) && readFileSync(file, "utf8").startsWith(stamped)) return;
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.${process.pid}.js`);
  buildSync({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    conditions: ["import"],
    format: "cjs",
    target: "es2022",
    external,
    banner: { js: stamped },
    outfile,
    logLevel: "error",
  });
  renameSync(outfile, file);
}

/** Bundles Fluent's components, and of its icons those that the pane uses; keeps what is there when nothing has changed. */
export function bundlePaneLibraries(root: string): void {
  bundle(root, "react-components", 'export * from "@fluentui/react-components";');
  const icons = importedNames(join(root, "src"), "@fluentui/react-icons");
  bundle(root, "react-icons", `export { ${icons.join(", ")} } from "@fluentui/react-icons";`);
}
