// nginx and Apache on free ports of this machine, as the recipes of static/hosting set them up. Each serves two copies of
// the built folder: one that was compressed beforehand, and one that is compressed on the way.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { HOSTING } from "../../xtask/server/policy.mjs";
import { ROOT } from "./support.mjs";

/** The programs and modules of Debian's packages; xtask/src/system.rs installs them. */
const NGINX = "/usr/sbin/nginx";
const NGINX_BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const APACHE = "/usr/sbin/apache2";
const APACHE_MODULES = "/usr/lib/apache2/modules";

/** The log of a server, in its folder. */
const LOG = "error.log";

/** How long a server may take until it answers, in milliseconds. */
const START_LIMIT = 20_000;

const run = promisify(execFile);

/** A port of this machine that was free a moment ago. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Compresses a folder by the very commands of the recipes. */
async function compressBeforehand(folder) {
  const readme = await readFile(join(HOSTING, "README.md"), "utf8");
  const [, commands] = readme.match(/## Compress beforehand\n[^]*?```sh\n([^]*?)```/);
  await run("sh", ["-ec", commands], { cwd: folder });
}

/** Starts a server that stays in the foreground and writes its log into `folder`, and waits until all its ports answer. */
async function serve(program, options, ports, folder) {
  const server = spawn(program, options, { stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (bytes) => (told += bytes));
  const ended = once(server, "exit");
  const log = () => readFile(join(folder, LOG), "utf8").catch(() => "");
  const answers = async (port) => {
    const until = Date.now() + START_LIMIT;
    for (;;) {
      if (server.exitCode !== null) throw new Error(`${program} ended with ${server.exitCode}: ${told}${await log()}`);
      const socket = connect(port, "127.0.0.1");
      const open = await new Promise((resolve) => socket.once("connect", () => resolve(true)).once("error", () => resolve(false)));
      socket.destroy();
      if (open) return;
      if (Date.now() > until) throw new Error(`${program} does not answer: ${told}${await log()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const close = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill("SIGTERM");
    await ended;
  };
  try {
    await Promise.all(ports.map(answers));
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}

/** nginx for the two copies, and a third port that sends no header of the recipe, as a host without headers of one's own. */
async function nginx(folder, { packed, plain }, [packedPort, plainPort, barePort]) {
  const recipe = join(HOSTING, "nginx.conf");
  const brotli = join(folder, "nginx-brotli.conf");
  const commented = "# brotli_static on;";
  const text = await readFile(recipe, "utf8");
  if (!text.includes(commented)) throw new Error(`nginx.conf does not say ${commented}`);
  await writeFile(brotli, text.replace(commented, "brotli_static on;"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`);
  const [, types] = text.match(/^(types \{[^}]*\})/m);
  const server = (port, root, rest) => `server { listen 127.0.0.1:${port}; root ${root}; ${rest} }`;
  const config = join(folder, "nginx.conf");
  await writeFile(
    config,
    `load_module ${NGINX_BROTLI};
    daemon off;
    master_process off;
    pid ${join(folder, "nginx.pid")};
    error_log ${join(folder, LOG)};
    events {}
    http {
      access_log off;
      ${temporary.join("\n")}
      ${server(packedPort, packed, `include ${brotli};`)}
      ${server(plainPort, plain, `include ${recipe};`)}
      ${server(barePort, plain, types)}
    }`,
  );
  return serve(NGINX, ["-p", folder, "-e", join(folder, LOG), "-c", config], [packedPort, plainPort, barePort], folder);
}

/** Apache for the two copies: the recipe included for one, as `.htaccess` in the other. */
async function apache(folder, { packed, plain }, [packedPort, plainPort]) {
  const recipe = join(HOSTING, "apache.conf");
  await copyFile(recipe, join(plain, ".htaccess"));
  const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "filter", "deflate", "brotli"];
  const site = (port, root, rest) => `Listen 127.0.0.1:${port}
    <VirtualHost 127.0.0.1:${port}>
      DocumentRoot ${root}
      <Directory ${root}>
        Require all granted
        Options FollowSymLinks
        ${rest}
      </Directory>
    </VirtualHost>`;
  const config = join(folder, "apache.conf");
  await writeFile(
    config,
    `ServerRoot ${folder}
    ServerName 127.0.0.1
    PidFile ${join(folder, "apache.pid")}
    DefaultRuntimeDir ${folder}
    ErrorLog ${join(folder, LOG)}
    ${modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join("\n")}
    # Started by root, it serves as nobody.
    User #65534
    Group #65534
    TypesConfig /dev/null
    ${site(packedPort, packed, `AllowOverride None\nInclude ${recipe}`)}
    ${site(plainPort, plain, "AllowOverride FileInfo Indexes")}`,
  );
  return serve(APACHE, ["-D", "FOREGROUND", "-f", config], [packedPort, plainPort], folder);
}

/**
 * Starts both servers. `hosts` are the four that follow a recipe: each with its `name`, its `url`, its `folder`, and
 * `beforehand`, whether that folder was compressed before. `bare` is the address of the host that sends no headers.
 */
export async function startHosts() {
  const folder = await mkdtemp(join(tmpdir(), "jcm-hosts-"));
  const closing = [];
  const close = async () => {
    for (const end of closing) await end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    // Apache reads as nobody.
    await chmod(folder, 0o755);
    const copies = { packed: join(folder, "packed"), plain: join(folder, "plain") };
    for (const copy of Object.values(copies)) await cp(join(ROOT, "dist"), copy, { recursive: true });
    await compressBeforehand(copies.packed);
    const ports = [];
    while (ports.length < 5) ports.push(await freePort());
    const runtime = { nginx: join(folder, "nginx"), apache: join(folder, "apache") };
    for (const path of Object.values(runtime)) await mkdir(path);
    closing.push(await nginx(runtime.nginx, copies, ports.slice(0, 3)));
    closing.push(await apache(runtime.apache, copies, ports.slice(3)));
    const url = (port) => `http://127.0.0.1:${port}/`;
    const host = (name, port, beforehand) => ({ name, url: url(port), beforehand, folder: beforehand ? copies.packed : copies.plain });
    return {
      hosts: {
        nginx: host("nginx", ports[0], true),
        "nginx, compressing on the way": host("nginx", ports[1], false),
        "Apache, included": host("Apache", ports[3], true),
        "Apache, .htaccess": host("Apache", ports[4], false),
      },
      bare: url(ports[2]),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a server answers, byte by byte as it comes over the wire. */
export async function ask(address, headers = {}) {
  const asked = request(address, { headers, agent: false }).end();
  const [response] = await once(asked, "response");
  const parts = [];
  for await (const part of response) parts.push(part);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}
