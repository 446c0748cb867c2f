import checkFile from "eslint-plugin-check-file";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { vietnameseSentence } from "./eslint-rules/vietnamese-sentence.mjs";

// Import tools cannot see globals, and Office.js is one: so the host's names are forbidden by name.
const hostNames = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions", "Word"];
/** Names of Node and of the test runner, which the compiler knows everywhere: shipped code runs in a page. */
const nodeNames = [
  "process",
  "Buffer",
  "NodeJS",
  "require",
  "module",
  "global",
  "__dirname",
  "__filename",
  "setImmediate",
  "jest",
];
const forbid = (names, message) => ["error", ...names.map((name) => ({ name, message }))];

const everywhere = [
  { selector: "ExportDefaultDeclaration", message: "Name every export." },
  { selector: "ExportAllDeclaration", message: "No barrels: import the file itself." },
  {
    selector: "CatchClause > BlockStatement[body.length=0]",
    message: "A caught error is reported or thrown on.",
  },
];

/** `no-restricted-globals` sees values only. */
const hostTypes = {
  selector: `TSQualifiedName[left.name=/^(${[...hostNames, "NodeJS"].join("|")})$/]`,
  message: "Only src/excel and the entries know the host's types; nothing shipped knows Node's.",
};

/** Where Vietnamese is said: sentences in both languages, or what is Vietnamese in itself. */
const vietnameseBelongsIn = [
  // Sentences for users, each beside its English one.
  "src/{messages,issues}/**",
  // Words by which lists are read.
  "src/{language,fields}/**",
  "src/domain/recognition/**",
  // Headings, choices and texts of the workbook's own sheets, and the law's norms.
  "src/{tables,norms}/**",
  "src/domain/model/**",
  "src/domain/{copies/reader-copy,funds/cost-tasks,norms/norm-options}.ts",
  // Texts of documents, which are Vietnamese whoever prints them.
  "src/documents/**",
  "src/domain/payments/{expense-statement,payment-sheet}.ts",
  "src/domain/plan/plan-signature.ts",
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
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/ban-ts-comment": "error",
      // One import a module: `import { value, type Type }`; a module of which only types are used is `import type`.
      "no-duplicate-imports": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { disallowTypeAnnotations: false, fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "no-restricted-globals": forbid(
        [...hostNames, ...nodeNames],
        "Only src/excel and the entries know the host; nothing shipped knows Node.",
      ),
      "no-restricted-syntax": ["error", ...everywhere],
    },
  },
  {
    // What only the compiler's types can see.
    files: ["{src,tests,tools,scripts}/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: [
      "src/{language,sheet,issues,fields,tables,intake,domain,norms,messages,workbook,documents,usecases,functions}/**/*.ts",
    ],
    // The core sees the language and nothing else: no page, no Node. A name or a type that ES2022 does not have is no-undef.
    languageOptions: { ecmaVersion: 2022, globals: {}, parserOptions: { lib: ["es2022"] } },
    rules: {
      "no-undef": "error",
      "no-restricted-globals": forbid(hostNames, "The core does not know the host: take it as an argument."),
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", ...everywhere, hostTypes] } },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: vietnameseBelongsIn,
    plugins: { own: { rules: { "vietnamese-sentence": vietnameseSentence } } },
    rules: { "own/vietnamese-sentence": "error" },
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
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": ["error", ...everywhere] },
  },
  { files: ["tools/**/*.ts", "scripts/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts"],
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
);
