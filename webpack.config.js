/**
 * Two builds of one source tree.
 * `webpack --mode production`: the add-in, into dist/, which any static server can host (`BANGVANG_URL` = its address).
 * `webpack --env try`: the same pane plus the embedded workbook's page, into the build cache; never into dist/.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const HtmlPlugin = require("html-webpack-plugin");

const developmentUrl = "https://localhost:3000";
const cache = path.join(__dirname, "node_modules", ".cache", "bang-vang");

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    },
  },
  { test: /\.css$/, use: ["style-loader", "css-loader"] },
];

const resolve = {
  extensions: [".ts", ".tsx", ".js", ".json"],
  alias: { "@": path.join(__dirname, "src"), "@tools": path.join(__dirname, "tools") },
  // exceljs asks for Node's streams and the like only in the parts that we never call in a page
  fallback: { fs: false, path: false, stream: false, crypto: false, os: false, vm: false, zlib: false, util: false },
};

/** Lets Microsoft's generator read the custom functions' comments into functions.json, which the manifest names. */
class FunctionMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionMetadata", stage }, async () => {
        const file = path.join(__dirname, "src", "functions", "custom-functions.ts");
        const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
        if (errors.length > 0) throw new Error(errors.join("\n"));
        compilation.emitAsset("functions.json", new sources.RawSource(metadataJson));
      });
    });
  }
}

/** The add-in's pane with its worker; `outDir` holds taskpane.html, the manifest and the assets. */
function paneConfig(mode, outDir, options = {}) {
  const url = (process.env.BANGVANG_URL ?? developmentUrl).replace(/\/+$/, "");
  return {
    name: "pane",
    mode,
    target: ["web", "es2022"],
    // The functions come first and by themselves: Excel waits for them when a cell calls one.
    entry: { functions: "./src/functions/index.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: outDir,
      filename: ({ chunk }) => (chunk?.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    devtool: mode === "production" ? false : "source-map",
    module: { rules },
    resolve,
    performance: { hints: false },
    ...options,
    plugins: [
      new FunctionMetadataPlugin(),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "assets/templates/*.docx", to: "assets/templates/[name][ext]" },
          { from: "assets/support.html", to: "support.html" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(developmentUrl, url),
          },
        ],
      }),
    ],
  };
}

/** The try-out page: embedded workbook and grid beside the pane. A development tool of this add-in, not a product. */
function tryPageConfig(mode, outDir, options) {
  return {
    name: "try",
    mode,
    target: ["web", "es2022"],
    entry: { page: "./tools/try/page/index.ts" },
    output: { path: outDir, filename: "[name].js", chunkFilename: "try-[name].[contenthash:8].js" },
    devtool: false,
    module: { rules },
    resolve,
    performance: { hints: false },
    ...options,
    plugins: [
      new HtmlPlugin({ template: "./tools/try/page/page.html", filename: "index.html", scriptLoading: "defer" }),
    ],
  };
}

async function devServer() {
  const certificates = require("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await certificates.getHttpsServerOptions() },
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode ?? "production";
  if (env.try) {
    const outDir = path.join(cache, "try");
    // The grid's library is large: squeezing it takes minutes and nobody downloads it.
    const options = { optimization: { minimize: false } };
    return [
      paneConfig(mode, path.join(outDir, "pane"), options),
      tryPageConfig(mode, path.join(outDir, "page"), options),
    ];
  }
  const config = paneConfig(mode, path.join(__dirname, "dist"));
  return env.WEBPACK_SERVE ? { ...config, devServer: await devServer() } : config;
};
