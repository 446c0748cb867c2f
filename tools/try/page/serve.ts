import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

export interface TryPageOptions {
  /** The project's root. */
  readonly root: string;
  /** Where webpack put the pane (`pane/`) and the page (`page/`). */
  readonly built: string;
  /** The workbook to open; read again for every load of the page. */
  readonly workbookFile: string;
  /** 0 = any free port. */
  readonly port: number;
  /** With a certificate the page is https and the pane is driven through the frame transport. */
  readonly certificate?: { readonly key: Buffer | string; readonly cert: Buffer | string };
}

export interface TryPage {
  readonly address: string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const officeFromCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The shipped pane's page with two changes for trying: office.js from the npm package instead of Microsoft's CDN
 * (there may be no network), and over plain http the desktop host put into its window first.
 */
function panePage(html: string, isSecure: boolean): string {
  if (!html.includes(officeFromCdn)) throw new Error("taskpane.html does not load office.js from Microsoft's CDN");
  const connect = isSecure ? "" : "<script>window.parent.connectPane(window);</script>";
  return html.replace(
    `<script src="${officeFromCdn}"></script>`,
    `${connect}<script src="/officejs/office.js"></script>`,
  );
}

/** A file below a folder, or null: an address never leaves its folder. */
function fileBelow(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function findFile(path: string, { root, built, workbookFile }: TryPageOptions): string | null {
  if (path === "/") return fileBelow(join(built, "page"), "index.html");
  if (path === "/workbook.xlsx") return existsSync(workbookFile) ? workbookFile : null;
  if (path === "/manifest.xml") return join(root, "manifest.xml");
  if (path === "/office-metadata.json") return join(built, "..", "office-metadata.json");
  if (path.startsWith("/officejs/")) {
    return fileBelow(join(root, "node_modules", "@microsoft", "office-js", "dist"), path.slice("/officejs/".length));
  }
  if (path.startsWith("/pane/")) return fileBelow(join(built, "pane"), path.slice("/pane/".length));
  return fileBelow(join(built, "page"), path.slice(1));
}

function respond(request: IncomingMessage, response: ServerResponse, options: TryPageOptions): void {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const file = request.method === "GET" ? findFile(path, options) : null;
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("không có ở đây");
    return;
  }
  response.writeHead(200, {
    "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  if (path === "/pane/taskpane.html") {
    response.end(panePage(readFileSync(file, "utf8"), options.certificate !== undefined));
  } else {
    createReadStream(file).pipe(response);
  }
}

/** Serves the try-out page on this machine only; a taken port is answered with the next free one. */
export async function serveTryPage(options: TryPageOptions): Promise<TryPage> {
  const listener = (request: IncomingMessage, response: ServerResponse) => respond(request, response, options);
  const server: Server =
    options.certificate === undefined
      ? createServer(listener)
      : createSecureServer({ ...options.certificate }, listener);
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(options.port).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EADDRINUSE") throw fault;
    return listen(0);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `${options.certificate === undefined ? "http" : "https"}://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
