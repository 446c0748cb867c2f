import { join } from "node:path";
import { buildPage, builtPage } from "@tools/try/cli/build-page";
import { madeOnce } from "./made-once";

/** The page with the pane, built once for all tests in a browser: the folder to serve. */
export async function pageOnce(root: string): Promise<string> {
  await madeOnce("page", () => buildPage(root));
  return join(root, builtPage);
}
