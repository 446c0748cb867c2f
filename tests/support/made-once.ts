import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Whoever makes something has so long before another believes that it was broken off, in milliseconds. */
const patience = 10 * 60_000;

/** The folder of this run of the tests; it is removed after them. See tests/setup. */
function runFolder(): string {
  const folder = process.env["BANGVANG_TEST_RUN"];
  if (folder === undefined) throw new Error("tests/setup/global-setup.ts names the folder of the run");
  return folder;
}

/**
 * A folder of files that is made once in a run, by the test file that asks first; others wait until it is there, and only read it.
 * What fails is thrown to whoever made it, and the next one tries again.
 */
export async function madeOnce(name: string, make: (folder: string) => void | Promise<void>): Promise<string> {
  const folder = join(runFolder(), name);
  const [done, lock] = [`${folder}.done`, `${folder}.lock`];
  while (!existsSync(done)) {
    if (!take(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      if (existsSync(done)) break;
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      await make(folder);
      writeFileSync(done, "");
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

/** Takes the lock, a folder, which only one can make; one that nobody has let go for long is taken over. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > patience) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
