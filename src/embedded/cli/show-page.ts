import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { serveTryPage } from "../page/serve";

interface PageToShow {
  readonly root: string;
  readonly workbookFile: string;
  /** Null = the page's own, or any free one. */
  readonly port: number | null;
}

const usualPort = 3100;

/** Builds the pane and its page, serves them on this machine and prints the address; runs until the process is ended. */
export async function showPage({ root, workbookFile, port }: PageToShow): Promise<void> {
  console.log("\nĐang dựng trang thử…");
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const build = spawnSync(process.execPath, [webpack, "--env", "try", "--mode", "development"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (build.status !== 0) throw new Error(`webpack ended with ${build.status}`);
  const page = await serveTryPage({
    root,
    built: join(root, "node_modules", ".cache", "bang-vang", "try"),
    workbookFile: resolve(workbookFile),
    port: port ?? usualPort,
  });
  console.log(`Mở trong trình duyệt: ${page.address}\nBấm Ctrl+C để dừng.`);
}
