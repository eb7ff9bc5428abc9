// The recipes for hosts say what static/hosting/policy.json says, all of it and nothing else, and every file that index.html
// loads is bound to its checksum.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { after, before, describe, test } from "node:test";
import { cacheControl, hasChecksum, HEADERS, HOSTING, isPacked, META_POLICY, POLICY, typeOf } from "../../xtask/server/policy.mjs";
import { emptyPage, ROOT, start } from "./support.mjs";

const recipe = (name) => readFileSync(join(HOSTING, name), "utf8");

/** Every file of the built folder, as an address under its root. */
const DIST = join(ROOT, "dist");
const BUILT = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(DIST, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));

/** The pairs that `pattern` finds in a text, as an object. A name that is said twice would hide its first value. */
function said(text, pattern) {
  const pairs = [...text.matchAll(pattern)].map(([, name, value]) => [name, value]);
  assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, "a name is said twice");
  return Object.fromEntries(pairs);
}

/** Types without what is said of their letters, by ending. */
const PLAIN_TYPES = Object.fromEntries(Object.entries(POLICY.types).map(([ending, type]) => [ending, type.split(";")[0]]));

/** The endings whose files are text in UTF-8. */
const TEXTS = Object.keys(POLICY.types).filter((ending) => POLICY.types[ending].endsWith("charset=utf-8"));

/** The types that are worth compressing, without HTML, which nginx does by itself. */
const COMPRESSED = new Set(Object.keys(POLICY.types).filter((ending) => !isPacked(`a.${ending}`)).map((ending) => PLAIN_TYPES[ending]));

const sorted = (names) => [...names].sort();

/** `application/wasm wasm` and the like, turned round: the type of each ending. */
const byEnding = (lists) => Object.fromEntries(lists.flatMap(([type, ...endings]) => endings.map((ending) => [ending.replace(/^\./, ""), type])));

test("the page says the policy of the source, before anything that it binds", () => {
  const page = readFileSync(join(DIST, "index.html"), "utf8");
  const [meta, ...more] = page.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g);
  assert.equal(meta?.[1], META_POLICY);
  assert.deepEqual(more, []);
  assert.ok(meta.index < page.search(/<(link|script|style|base)\b/), "something is loaded before the policy");
});

test("nginx.conf", () => {
  const text = recipe("nginx.conf");
  assert.deepEqual(said(text, /^add_header ([\w-]+) "(.*)" always;$/gm), HEADERS);
  assert.deepEqual(said(text, /^# add_header ([\w-]+) "(.*)" always;$/gm), POLICY.advice);
  const [, other, pattern, named] = text.match(/^set \$jcm_cache "(.*)";\nif \(\$uri ~ "(.*)"\) \{\n {4}set \$jcm_cache "(.*)";\n\}\nadd_header Cache-Control \$jcm_cache;$/m);
  assert.deepEqual({ checksum_in_name: pattern, with_checksum: named, without_checksum: other }, POLICY.cache);
  const [, types] = text.match(/^types \{\n([^}]*)\}/m);
  assert.deepEqual(byEnding(types.trim().split("\n").map((line) => line.trim().replace(";", "").split(/\s+/))), PLAIN_TYPES);
  const list = (name) => sorted(["text/html", ...text.match(new RegExp(`^${name} (.*);$`, "m"))[1].split(" ")]);
  assert.deepEqual(list("charset_types"), sorted(new Set(TEXTS.map((ending) => PLAIN_TYPES[ending]))));
  assert.deepEqual(list("gzip_types"), sorted(COMPRESSED));
});

test("apache.conf", () => {
  const text = recipe("apache.conf");
  assert.deepEqual(said(text, /^Header always set ([\w-]+) "(.*)"$/gm), HEADERS);
  assert.deepEqual(said(text, /^# Header always set ([\w-]+) "(.*)"$/gm), POLICY.advice);
  const [, other] = text.match(/^Header set Cache-Control "(.*)"$/m);
  const [, pattern, named] = text.match(/^<FilesMatch "(.*)">\n {4}Header set Cache-Control "(.*)"\n<\/FilesMatch>$/m);
  assert.deepEqual({ checksum_in_name: pattern.replace("(\\.br|\\.gz)?", ""), with_checksum: named, without_checksum: other }, POLICY.cache);
  assert.deepEqual(byEnding([...text.matchAll(/^AddType (.*)$/gm)].map(([, list]) => list.split(" "))), PLAIN_TYPES);
  assert.deepEqual(sorted(text.match(/^AddCharset utf-8 (.*)$/m)[1].split(" ")), sorted(TEXTS.map((ending) => `.${ending}`)));
  for (const filter of ["BROTLI_COMPRESS", "DEFLATE"]) {
    assert.deepEqual(sorted(text.match(new RegExp(`AddOutputFilterByType ${filter} (.*)$`, "m"))[1].split(" ")), sorted(COMPRESSED));
  }
});

test("netlify/_headers", () => {
  const text = recipe("netlify/_headers");
  const rules = text
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .reduce((rules, line) => {
      if (line.startsWith("/")) return [...rules, { path: line, headers: [] }];
      const [, name, value] = line.match(/^ {2}([\w-]+): (.*)$/);
      rules.at(-1).headers.push([name, value]);
      return rules;
    }, []);
  /** As Netlify matches: an asterisk stands for any letters. */
  const matching = (path) => rules.filter((rule) => new RegExp(`^${rule.path.replaceAll("*", ".*")}$`).test(path));
  for (const file of [...BUILT, ""]) {
    const pairs = matching(`/${file}`).flatMap(({ headers }) => headers);
    assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, `${file}: a header is said twice`);
    const { "Cache-Control": cache, "Content-Type": type, ...rest } = Object.fromEntries(pairs);
    assert.deepEqual(rest, HEADERS, file);
    assert.equal(cache, hasChecksum(file) ? POLICY.cache.with_checksum : undefined, file);
    assert.equal(type, file.endsWith(".ftl") ? POLICY.types.ftl : undefined, file);
  }
  assert.deepEqual(said(text, /^# {3}([\w-]+): (.*)$/gm), POLICY.advice);
});

test("cloudfront-response-headers-policy.json", () => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(recipe("cloudfront-response-headers-policy.json"));
  const overriding = [...Object.values(security), ...custom.Items];
  assert.ok(overriding.every(({ Override }) => Override === true));
  assert.equal(custom.Quantity, custom.Items.length);
  // AWS writes `nosniff` by itself.
  assert.deepEqual(sorted(Object.keys(security)), ["ContentSecurityPolicy", "ContentTypeOptions", "ReferrerPolicy"]);
  const headers = {
    "Content-Security-Policy": security.ContentSecurityPolicy.ContentSecurityPolicy,
    "Referrer-Policy": security.ReferrerPolicy.ReferrerPolicy,
    "X-Content-Type-Options": "nosniff",
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
  assert.deepEqual(headers, HEADERS);
});

test("s3-cloudfront.md copies every file once, with its cache rule and with the types that S3 does not know", () => {
  const text = recipe("s3-cloudfront.md");
  const [, seconds] = text.match(/"AccessControlMaxAgeSec": (\d+)/);
  assert.equal(`max-age=${seconds}`, POLICY.advice["Strict-Transport-Security"]);
  const copies = [...text.matchAll(/^ *aws s3 cp (\S+) s3:\/\/BUCKET\/(.*)$/gm)].map(([, from, rest]) => {
    const options = [...rest.matchAll(/--(exclude|include|content-type|cache-control) ('[^']*'|\S+)/g)];
    const value = (quoted) => quoted.replaceAll("'", "");
    const filters = options.filter(([, name]) => name.endsWith("clude")).map(([, name, glob]) => [name, value(glob)]);
    const option = (wanted) => options.filter(([, name]) => name === wanted).map(([, , text]) => value(text))[0];
    return { from, filters, type: option("content-type"), cache: option("cache-control") };
  });
  /** As the command decides: the last filter that matches, and an asterisk stands for any letters, slashes too. */
  const takes = ({ from, filters }, file) => {
    if (from !== ".") return from === file;
    const last = filters.filter(([, glob]) => new RegExp(`^${glob.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(file)).at(-1);
    return last?.[0] !== "exclude";
  };
  for (const file of BUILT) {
    const [copy, ...more] = copies.filter((one) => takes(one, file));
    assert.ok(copy && !more.length, `${file}: copied ${copy ? more.length + 1 : 0} times`);
    assert.equal(copy.cache, cacheControl(file), file);
    const known = /\.(js|css|png|svg)$/.test(file);
    assert.equal(copy.type, known ? undefined : typeOf(file), file);
  }
  assert.equal(copies.at(-1).from, "index.html", "the page comes last");
});

describe("checksums", () => {
  let session;
  before(async () => {
    session = await start();
  });
  after(() => session?.close());

  test("every script, style and preload of index.html has the checksum of its file", () => {
    const page = readFileSync(join(DIST, "index.html"), "utf8");
    const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
    const scripts = [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => ({ kind: "script", file: attribute(tag, "src"), tag }));
    const links = [...page.matchAll(/<link\b[^>]*>/g)].map(([tag]) => ({ kind: attribute(tag, "rel"), file: attribute(tag, "href"), tag }));
    const loaded = [...scripts, ...links.filter(({ kind }) => ["stylesheet", "preload", "modulepreload"].includes(kind))];
    assert.deepEqual(sorted(new Set(loaded.map(({ kind }) => kind))), ["modulepreload", "preload", "script", "stylesheet"]);
    for (const { file, tag } of loaded) {
      assert.ok(file, `inline: ${tag}`);
      const sum = createHash("sha384").update(readFileSync(join(DIST, file))).digest("base64");
      assert.equal(attribute(tag, "integrity"), `sha384-${sum}`, file);
    }
  });

  // Scripts without a checksum in their name are fetched by other pages, in frames, or by the browser for the worker.
  for (const file of BUILT.filter((name) => hasChecksum(name) && /\.(js|css|wasm)$/.test(name))) {
    test(`the browser refuses ${file.replace(/-[0-9a-f]{12,16}/, "")} if a byte of it differs`, async () => {
      const page = await emptyPage(session);
      // A comment, or an empty custom section: it would run as well as before.
      const more = file.endsWith(".wasm") ? Buffer.from([0, 2, 1, 0x78]) : Buffer.from("/**/");
      await page.route(`**/${file}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: Buffer.concat([await response.body(), more]) });
      });
      const refused = page.waitForEvent("console", (message) => /integrity/i.test(message.text()) && message.text().includes(file) && message.type() === "error");
      await page.goto(session.server.url);
      await refused;
      await page.context().close();
    });
  }
});
