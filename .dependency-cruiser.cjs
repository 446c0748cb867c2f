/**
 * Who may import whom. One line a folder: read it as the map of src/.
 * A folder may always import itself. An arrow that is not in this table is an error.
 */
const mayImport = {
  vietnamese: [],
  domain: ["vietnamese"],
  norms: ["domain"],
  messages: ["domain", "vietnamese"],
  documents: ["domain", "vietnamese"],
  files: ["domain/tables", "vietnamese"],
  workers: ["domain", "files", "flows/ports"],
  flows: ["domain", "norms", "documents", "messages", "vietnamese"],
  workbook: ["domain/tables", "documents/sheet-model", "flows/ports", "flows/workbook-error"],
  excel: ["domain/tables", "documents/sheet-model", "flows/ports", "flows/workbook-error", "workbook"],
  functions: ["domain", "norms", "vietnamese"],
  commands: ["excel", "flows", "messages", "workers", "taskpane/world"],
  taskpane: ["domain", "norms", "messages", "flows", "vietnamese", "workers"],
  embedded: [
    "taskpane",
    "excel",
    "files",
    "flows",
    "workers",
    "messages",
    "domain",
    "norms",
    "documents",
    "functions",
    "vietnamese",
  ],
};

/** The npm packages a folder may use; a folder that is not named here may use none. */
const mayUse = {
  messages: ["i18next"],
  documents: ["exceljs", "fflate"],
  files: ["@e965/xlsx", "papaparse", "fflate"],
  workers: ["comlink"],
  domain: ["fastest-levenshtein"],
  flows: ["valibot"],
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
  embedded: [
    "exceljs",
    "jsdom",
    "fflate",
    "@univerjs/[^/]+",
    "rxjs",
    "@microsoft/office-js",
    "node:[a-z/]+",
    "(fs|path|url|os|http|https|vm|module|worker_threads|child_process)",
  ],
};

const within = (folders) => folders.map((folder) => `^src/${folder}(/|[.])`);

const layerRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only: ${allowed.join(", ") || "nothing"}. Pass what it needs as an argument, or move the code to the folder that may know it.`,
  severity: "error",
  from: {
    path: `^src/${folder}/`,
    ...(folder === "taskpane" ? { pathNot: "^src/taskpane/(index[.]tsx|world[.]ts)$" } : {}),
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

/** A test lives at the path of what it tests, and sees what that may see; from flows up it may run on the embedded host. */
const onEmbeddedHost = ["flows", "excel", "taskpane", "commands", "embedded", "workers"];
const testRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `tests-${folder}-imports`,
  comment: `tests/${folder} tests src/${folder}: it may import that, what that may import, tests/support${onEmbeddedHost.includes(folder) ? ", and the embedded host" : ""}.`,
  severity: "error",
  from: { path: `^tests/${folder}/` },
  to: {
    path: "^(src|tests)/",
    pathNot: [
      ...within([folder, ...allowed, ...(onEmbeddedHost.includes(folder) ? ["excel", "embedded"] : [])]),
      `^tests/${folder}/`,
      "^tests/support/",
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
      to: { path: "^src/", pathNot: ["^src/taskpane/", "^src/excel/", "^src/commands/"] },
    },
    {
      name: "features-stay-apart",
      comment:
        "A feature does not know another feature. Compose them in src/taskpane/app, or move what they share to components, hooks or flows.",
      severity: "error",
      from: { path: "^src/taskpane/features/([^/]+)/" },
      to: { path: "^src/taskpane/features/", pathNot: "^src/taskpane/features/$1/" },
    },
    {
      name: "pane-flows-one-way",
      comment: "app imports features, features import components and hooks; never the other way.",
      severity: "error",
      from: { path: "^src/taskpane/(components|hooks)/" },
      to: { path: "^src/taskpane/(features|app)/" },
    },
    {
      name: "nothing-ships-the-embedded-host",
      comment: "src/embedded stands in for Excel while trying and testing. Only its own page and tests may import it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/embedded/" },
      to: { path: "^src/embedded/" },
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
        path: "^src/(taskpane|commands|functions)/index[.]tsx?$|^src/workers/intake-worker[.]ts$|^src/embedded/(cli|page)/index[.]tsx?$",
      },
      to: {
        path: "^src/",
        pathNot: [
          "[.]d[.]ts$",
          "^src/[^/]+/index[.]tsx?$",
          "^src/workers/intake-worker[.]ts$",
          "^src/embedded/(cli|page)/index[.]ts$",
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
