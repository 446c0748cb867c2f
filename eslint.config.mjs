import checkFile from "eslint-plugin-check-file";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// Import tools cannot see globals, and Office.js is one: so the host's names are forbidden by name.
const hostNames = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions", "Word"];
const pageNames = ["window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "alert", "confirm"];
const forbid = (names, message) => ["error", ...names.map((name) => ({ name, message }))];

const everywhere = [
  { selector: "ExportDefaultDeclaration", message: "Name every export." },
  { selector: "ExportAllDeclaration", message: "No barrels: import the file itself." },
  {
    selector: "CatchClause > BlockStatement[body.length=0]",
    message: "A caught error is reported or thrown on.",
  },
];

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "node_modules/**", "tests/cases/**"] },
  {
    files: ["{src,tests,tools,scripts}/**/*.{ts,tsx}"],
    extends: [tseslint.configs.base],
    plugins: { "check-file": checkFile, "office-addins": officeAddins, "react-hooks": reactHooks },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "check-file/filename-naming-convention": [
        "error",
        { "**/*.{ts,tsx}": "KEBAB_CASE" },
        { ignoreMiddleExtensions: true },
      ],
      "check-file/folder-naming-convention": ["error", { "src/**/": "KEBAB_CASE" }],
      "no-console": "error",
      "no-debugger": "error",
      "no-empty": "error",
      "prefer-const": "error",
      "no-var": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": "error",
      "no-restricted-globals": forbid(hostNames, "Only src/excel and the entries know the host."),
      "no-restricted-syntax": ["error", ...everywhere],
    },
  },
  {
    files: [
      "src/{language,sheet,issues,fields,tables,intake,domain,norms,messages,workbook,documents,usecases,functions}/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": forbid(
        [...hostNames, ...pageNames],
        "The core knows neither the host nor the page: take it as an argument.",
      ),
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      "no-restricted-globals": "off",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "no-restricted-syntax": [
        "error",
        ...everywhere,
        {
          selector: "CallExpression[callee.object.name='Excel'][callee.property.name='run']",
          message: "Use inExcel(): it is the one place where host errors are translated.",
        },
        // eslint-plugin-office-addins looks for the very name `context`, and only at loops written as statements.
        {
          selector:
            "CallExpression[callee.name='inExcel'] > ArrowFunctionExpression > Identifier.params:not([name='context'])",
          message: "Call the request context `context`: the Office rules look for that name.",
        },
        {
          selector:
            "Identifier[typeAnnotation.typeAnnotation.typeName.right.name='RequestContext']:not([name='context'])",
          message: "Call the request context `context`: the Office rules look for that name.",
        },
        {
          selector:
            "CallExpression[callee.property.name=/^(forEach|map|filter|reduce|some|every)$/] > ArrowFunctionExpression[async=true]",
          message: "Queue in the loop, sync once after it: no async array callbacks here.",
        },
      ],
    },
  },
  {
    // Here what is queued and what is read are two functions of one closure, with the caller's one `sync` between them. These rules look at one
    // function only; a property that is read too early is refused by the client itself, which all tests of the folder run on.
    files: ["src/excel/{reading,commit}/*.ts", "src/excel/kept-files.ts"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
    },
  },
  { files: ["src/excel/in-excel.ts"], rules: { "no-restricted-syntax": ["error", ...everywhere] } },
  {
    files: [
      "src/{taskpane,commands,functions}/index.{ts,tsx}",
      "tools/**/*.{ts,tsx}",
      "tests/**/*.{ts,tsx}",
      "scripts/**/*.ts",
    ],
    rules: { "no-restricted-globals": "off" },
  },
  { files: ["tools/**/*.ts", "scripts/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts"],
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
);
