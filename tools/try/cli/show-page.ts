import { join, resolve } from "node:path";
import { builtPage, buildPage } from "./build-page";
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
  buildPage(root);
  const page = await serveTryPage({
    root,
    built: join(root, builtPage),
    workbookFile: resolve(workbookFile),
    port: port ?? usualPort,
  });
  console.log(`Mở trong trình duyệt: ${page.address}\nBấm Ctrl+C để dừng.`);
}
