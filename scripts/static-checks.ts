/**
 * Types and lint of everything in one process and with one program of the compiler: `npm run types` and `npm run lint` would each read
 * and check all files. Prints what is wrong; exit code 1 when something is.
 */
import { join } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";

const root = join(__dirname, "..");

/** The whole project as the compiler sees it. */
function readProject(): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile.bind(ts.sys)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames, options);
}

function typeFaults(program: ts.Program): readonly ts.Diagnostic[] {
  const faults = ts.getPreEmitDiagnostics(program);
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => "\n",
  };
  if (faults.length > 0) console.log(ts.formatDiagnosticsWithColorAndContext(faults, host));
  return faults;
}

async function lintFaults(program: ts.Program): Promise<number> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      files: ["{src,tests,tools,scripts}/**/*.{ts,tsx}"],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(["."]);
  const text = await (await eslint.loadFormatter("stylish")).format(results);
  if (text !== "") console.log(text);
  return results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
}

async function checkAll(): Promise<void> {
  const program = readProject();
  const types = typeFaults(program).length;
  const lint = await lintFaults(program);
  console.log(`types: ${types} faults, lint: ${lint} faults`);
  process.exitCode = types + lint === 0 ? 0 : 1;
}

void checkAll();
