/**
 * Who may import whom. One line a folder: read it as the map of src/.
 * A folder may always import itself. An arrow that is not in this table is an error.
 */
const mayImport = {
  language: [],
  sheet: ["language"],
  issues: ["sheet", "language"],
  fields: ["sheet", "issues", "domain", "language"],
  domain: ["sheet", "issues", "language"],
  norms: ["domain", "language"],
  tables: ["sheet", "issues", "fields", "domain", "language"],
  intake: ["sheet", "issues", "fields", "tables", "domain", "language"],
  messages: ["issues", "sheet", "tables/settings", "domain", "language"],
  workbook: ["sheet", "issues", "fields", "tables", "intake", "domain", "norms", "messages", "language"],
  documents: ["sheet", "issues", "tables", "domain", "language"],
  files: ["sheet", "issues", "language"],
  workers: ["sheet", "issues", "intake", "files", "workbook/input-file", "usecases/ports"],
  usecases: [
    "workbook",
    "documents",
    "intake",
    "sheet",
    "issues",
    "fields",
    "tables",
    "domain",
    "norms",
    "messages",
    "language",
  ],
  excel: ["sheet", "issues", "tables", "workbook", "usecases/ports"],
  functions: ["domain", "norms", "messages/functions", "language"],
  commands: [],
  taskpane: [
    "usecases",
    "workbook",
    "documents/templates",
    "intake",
    "sheet",
    "issues",
    "fields",
    "tables",
    "domain",
    "norms",
    "messages",
    "language",
    "workers",
  ],
};

/** The npm packages a folder may use; a folder that is not named here may use none. */
const mayUse = {
  messages: ["i18next"],
  documents: ["exceljs", "fflate"],
  files: ["@e965/xlsx", "papaparse", "fflate"],
  workers: ["comlink"],
  domain: ["fastest-levenshtein"],
  fields: ["fastest-levenshtein"],
  workbook: ["valibot"],
  usecases: ["valibot"],
  taskpane: [
    "react",
    "react-dom",
    "@fluentui/react-components",
    "@fluentui/react-icons",
    "@tanstack/react-virtual",
    "zustand",
    "comlink",
    "i18next",
  ],
};

const within = (folders) => folders.map((folder) => `^src/${folder}(/|[.])`);

const layerRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only: ${allowed.join(", ") || "nothing"}. Pass what it needs as an argument, or move the code to the folder that may know it.`,
  severity: "error",
  from: {
    path: `^src/${folder}/`,
    ...(folder === "taskpane" ? { pathNot: "^src/taskpane/(index[.]tsx|app-context[.]ts)$" } : {}),
  },
  to: { path: "^src/", pathNot: within([folder, ...allowed]) },
}));

const packageRules = Object.keys(mayImport).map((folder) => ({
  name: `${folder}-packages`,
  comment: `src/${folder} may use only these packages: ${(mayUse[folder] ?? []).join(", ") || "none"}.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"],
    dependencyTypesNot: ["type-only"],
    pathNot: (mayUse[folder] ?? ["(?!)"]).map((name) => `^(node_modules/)?${name}(/|$)`),
  },
}));

/** A test lives at the path of what it tests, and sees what that may see; these run on the embedded host too. */
const onEmbeddedHost = ["usecases", "workbook", "excel", "taskpane", "commands", "workers"];
/** What tests of a folder need besides, to say what should come out. */
const testsAlso = { workers: ["domain", "messages"], commands: ["usecases", "taskpane", "tables"] };
const testRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `tests-${folder}-imports`,
  comment: `tests/${folder} tests src/${folder}: it may import that, what that may import, tests/support${onEmbeddedHost.includes(folder) ? ", and the embedded host" : ""}.`,
  severity: "error",
  from: { path: `^tests/${folder}/` },
  to: {
    path: "^(src|tests|tools)/",
    pathNot: [
      ...(onEmbeddedHost.includes(folder) ? ["^tools/excel-host/"] : []),
      ...within([
        folder,
        ...allowed,
        ...(testsAlso[folder] ?? []),
        ...(onEmbeddedHost.includes(folder) ? ["excel"] : []),
      ]),
      `^tests/${folder}/`,
      "^tests/support/",
      "^tools/samples/",
      "^tools/try/open-port[.]ts$",
      ...(onEmbeddedHost.includes(folder) ? ["^tools/faults/"] : []),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...testRules,
    ...packageRules,
    {
      name: "taskpane-entry-imports",
      comment:
        "src/taskpane/index.tsx joins the pane to Excel: it may import the app, the world and the adapter, and nothing more.",
      severity: "error",
      from: { path: "^src/taskpane/index[.]tsx$" },
      to: {
        path: "^src/",
        pathNot: ["^src/taskpane/", "^src/excel/", "^src/commands/", "^src/usecases/setup/workbook-declaration[.]ts$"],
      },
    },
    {
      name: "features-stay-apart",
      comment:
        "A feature does not know another feature. Compose them in src/taskpane/app, or move what they share to components, hooks or use cases.",
      severity: "error",
      from: { path: "^src/taskpane/features/([^/]+)/" },
      to: { path: "^src/taskpane/features/", pathNot: "^src/taskpane/features/$1/" },
    },
    {
      name: "pane-one-way",
      comment: "app imports features, features import components and hooks; never the other way.",
      severity: "error",
      from: { path: "^src/taskpane/(components|hooks)/" },
      to: { path: "^src/taskpane/(features|app)/" },
    },
    {
      name: "nothing-ships-the-tools",
      comment: "tools/ stand in for Excel while trying and testing. The add-in does not know them.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^tools/" },
    },
    {
      name: "the-host-knows-no-add-in",
      comment: "The embedded host is a package of its own: what it needs of an add-in comes in as an argument.",
      severity: "error",
      from: { path: "^tools/excel-host/" },
      to: { path: "^(src|tests|scripts|tools)/", pathNot: "^tools/excel-host/" },
    },
    {
      name: "no-tools-to-tests",
      comment: "A tool or script that needs something of a test has it in the wrong place: move it to the tool.",
      severity: "error",
      from: { path: "^(tools|scripts)/", pathNot: "^tools/[^/]+/tests/" },
      to: { path: "^(tests|tools/[^/]+/tests)/" },
    },
    {
      name: "no-circular-folders",
      comment: "Two folders that need each other are one folder, or hide a third.",
      severity: "error",
      scope: "folder",
      from: { path: "^(src|tools)/" },
      to: { circular: true },
    },
    {
      name: "cross-folder-by-alias",
      comment:
        "Import another folder of src as @/folder/..., so that a layer crossing can be seen; use ./ and ../ inside one folder.",
      severity: "error",
      from: { path: "^(src|tests)/([^/]+)/" },
      to: { path: "^src/", pathNot: "^$1/$2/", dependencyTypesNot: ["aliased"] },
    },
    {
      name: "alias-only-across-folders",
      comment: "Inside one folder of src use a relative path.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/$1/", dependencyTypes: ["aliased"] },
    },
    {
      name: "src-not-to-tests",
      comment: "Shipped code does not know its tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-circular",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Nothing imports this file and it is no entry: use it or delete it.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["^src/[^/]+/index[.]tsx?$", "[.]d[.]ts$"] },
      to: {},
    },
    {
      name: "no-dead-code",
      comment: "No entry reaches this file: delete it. (Types-only files are reached by their importers.)",
      severity: "error",
      from: {
        path: "^src/(taskpane|commands|functions)/index[.]tsx?$|^src/workers/intake-worker[.]ts$|^tools/try/(cli|page)/index[.]tsx?$",
      },
      to: {
        path: "^src/",
        pathNot: [
          "[.]d[.]ts$",
          "^src/workbook/(draft|commit-outcome|change-set|workbook-data)[.]ts$",
          "^src/[^/]+/index[.]tsx?$",
          "^src/workers/intake-worker[.]ts$",
        ],
        reachable: false,
      },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".json"],
      mainFields: ["module", "main", "types"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
