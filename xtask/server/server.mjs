// The one static server of the project: `cargo xtask serve` runs it, and the tests and measurements start it inside
// their own processes. It serves a built folder as a careful host would: right types, Brotli, and the strict headers of
// static/hosting/policy.json, so that whatever the policy would break on a ministry's host breaks here first.

import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { cacheControl, HEADERS, isPacked, typeOf } from "./policy.mjs";

/** Pages on this machine, which have no HTTPS, may embed the page as well: hosts of embeds are tried out there. */
const SENT = {
  ...HEADERS,
  "Content-Security-Policy": `${HEADERS["Content-Security-Policy"]} http://127.0.0.1:* http://localhost:*`,
};

const compress = promisify(brotliCompress);

const ROOT = join(import.meta.dirname, "../..");

/** What was packed before, by content: another version of a page has most files in common. The folder is for other processes. */
const known = new Map();
const PACKED = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "brotli");

/** The bytes as a careful host sends them: Brotli at its best, unless the format is packed already or does not gain. */
function pack(path, bytes, sum) {
  if (isPacked(path)) return null;
  if (!known.has(sum)) known.set(sum, kept(bytes, sum).then((packed) => (packed.length < bytes.length ? packed : null)));
  return known.get(sum);
}

/** Packs what no other process has packed before. */
async function kept(bytes, sum) {
  const file = join(PACKED, sum);
  const before = await readFile(file).catch(() => null);
  if (before) return before;
  const packed = await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  // Whole or not at all: another process may be looking.
  const unfinished = `${file}.${process.pid}`;
  await mkdir(PACKED, { recursive: true });
  await writeFile(unfinished, packed);
  await rename(unfinished, file);
  return packed;
}

/** Reads a whole folder into memory, as `address -> file`, so that serving never waits for disk or compression. */
async function load(folder, prefix) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(async (entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const plain = await readFile(path);
    const address = prefix + relative(folder, path).split(sep).map(encodeURIComponent).join("/");
    const sum = createHash("sha256").update(plain).digest("base64url");
    return [address, { plain, packed: await pack(path, plain, sum), type: typeOf(path), tag: `"${sum}"` }];
  });
  return Promise.all(files);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      resolve(server.address().port);
    });
  });
}

/** All files to be served, as `address -> file`. */
async function loadAll(folders, pages) {
  const loaded = await Promise.all(Object.entries(folders).map(([prefix, folder]) => load(folder, prefix)));
  const files = new Map(loaded.flat());
  for (const [address, text] of Object.entries(pages)) files.set(address, { plain: Buffer.from(text), type: typeOf(address) });
  return files;
}

/**
 * Starts serving. `folders` maps an address prefix to a folder, `pages` an address to its text; port 0 takes any free port.
 * `hits` counts requests by path, `sent` the bytes of their answers; `wireSize` says what a path costs over the wire;
 * `publish` puts other folders in the place of these.
 */
export async function startServer({ folders = { "/": "dist" }, pages = {}, headers = SENT, port = 0 } = {}) {
  let files = await loadAll(folders, pages);
  const hits = new Map();
  const sent = new Map();

  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const file = files.get(path.endsWith("/") ? `${path}index.html` : path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
    if (!file) return void response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");

    if (file.tag) response.setHeader("ETag", file.tag);
    response.setHeader("Cache-Control", cacheControl(path));
    response.setHeader("Vary", "Accept-Encoding");
    if (file.tag && request.headers["if-none-match"] === file.tag) return void response.writeHead(304).end();

    const brotli = file.packed && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const body = brotli ? file.packed : file.plain;
    if (brotli) response.setHeader("Content-Encoding", "br");
    response.writeHead(200, {
      "Content-Type": file.type,
      "Content-Length": body.length,
    });
    if (request.method !== "HEAD") sent.set(path, (sent.get(path) ?? 0) + body.length);
    response.end(request.method === "HEAD" ? undefined : body);
  });

  const boundPort = await listen(server, port);
  return {
    url: `http://127.0.0.1:${boundPort}/`,
    hits,
    sent,
    publish: async (folders) => {
      files = await loadAll(folders, pages);
    },
    wireSize: (path) => {
      const file = files.get(path.endsWith("/") ? `${path}index.html` : path);
      return file && (file.packed ?? file.plain).length;
    },
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** The first free port from 8080 on; a port that was asked for is taken or refused, never replaced. */
async function startOnFreePort(folder, asked) {
  const candidates = asked ? [Number(asked)] : Array.from({ length: 100 }, (_, i) => 8080 + i);
  for (const port of candidates) {
    try {
      return await startServer({ folders: { "/": folder }, port });
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(asked ? `Port ${asked} is in use; choose another with --port.` : "No free port from 8080 to 8179.");
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { folder: { type: "string", default: "dist" }, port: { type: "string" } } });
  try {
    const server = await startOnFreePort(values.folder, values.port);
    console.log(`Serving at ${server.url} (Ctrl-C ends it)`);
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.close().then(() => process.exit(0)));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
