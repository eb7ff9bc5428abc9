// The recipes for nginx and Apache, on those servers: what they send with every file, and the page under it, in a browser. And
// the page on a host that sends no headers, where its own policy holds.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, startHosts } from "./hosts.mjs";
import { goTo, openSample } from "./pages.mjs";
import { cacheControl, HEADERS, isPacked, POLICY, typeOf } from "../../xtask/server/policy.mjs";
import { launch, openApp, ROOT } from "./support.mjs";

const DIST = join(ROOT, "dist");
const BUILT = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(DIST, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

let hosts;
let bare;
let close;
let browser;
before(async () => {
  ({ hosts, bare, close } = await startHosts());
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await close?.();
});

/** Those of the answer's headers that the policy names, in its spelling. */
const policed = (headers) => Object.fromEntries(Object.keys(HEADERS).map((name) => [name, headers[name.toLowerCase()]]));

/** Opens a sample, answers a question of it otherwise, and looks at the results. */
async function visit(page) {
  await openSample(page, 0);
  const before = await page.locator(".jcm-figures").innerText();
  await goTo(page, "activity");
  await page.locator("#field-capacity-kw").fill("2000");
  await goTo(page, "results");
  await page.locator(".jcm-figures").waitFor();
  assert.notEqual(await page.locator(".jcm-figures").innerText(), before);
}

for (const name of ["nginx", "nginx, compressing on the way", "Apache, included", "Apache, .htaccess"]) {
  describe(name, () => {
    test("sends every file with its headers, its type, and how long to keep it", async () => {
      for (const file of ["", ...BUILT]) {
        const { status, headers, body } = await ask(hosts[name].url + file);
        assert.equal(status, 200, file);
        assert.deepEqual(policed(headers), HEADERS, file);
        assert.equal(headers["content-type"], typeOf(file || "index.html"), file);
        assert.equal(headers["cache-control"], cacheControl(file), file);
        assert.equal(headers["content-encoding"], undefined, file);
        assert.ok(body.equals(readFileSync(join(DIST, file || "index.html"))), file);
      }
    });

    test("compresses every file", async () => {
      const { url, beforehand, folder } = hosts[name];
      for (const encoding of ["gzip", "br"]) {
        // nginx has no Brotli on the way.
        if (encoding === "br" && name === "nginx, compressing on the way") continue;
        for (const file of ["", ...BUILT].filter((file) => !isPacked(file))) {
          const { status, headers, body } = await ask(url + file, { "Accept-Encoding": encoding });
          const path = file || "index.html";
          assert.equal(status, 200, file);
          assert.equal(headers["content-encoding"], encoding, file);
          assert.match(headers.vary ?? "", /^accept-encoding$/i, file);
          assert.deepEqual(policed(headers), HEADERS, file);
          assert.equal(headers["content-type"], typeOf(path), file);
          assert.equal(headers["cache-control"], cacheControl(file), file);
          assert.ok(UNPACK[encoding](body).equals(readFileSync(join(DIST, path))), file);
          const ending = { br: "br", gzip: "gz" }[encoding];
          if (beforehand) assert.ok(body.equals(readFileSync(join(folder, `${path}.${ending}`))), `${file}: not the file compressed beforehand`);
        }
      }
    });

    test("answers without content while a file is the same, and does not let an error be kept", async () => {
      for (const encoding of ["identity", "gzip", "br"]) {
        const accepts = { "Accept-Encoding": encoding };
        const first = await ask(`${hosts[name].url}facts.bin`, accepts);
        const again = await ask(`${hosts[name].url}facts.bin`, { ...accepts, "If-None-Match": first.headers.etag });
        assert.equal(again.status, 304, encoding);
        assert.equal(again.headers["cache-control"], POLICY.cache.without_checksum);
      }
      const missing = await ask(`${hosts[name].url}app-0123456789abcdef.js`);
      assert.equal(missing.status, 404);
      assert.deepEqual(policed(missing.headers), HEADERS);
      assert.equal(missing.headers["cache-control"], undefined);
    });

    test("the page runs there, from the first question to results, and violates nothing", async () => {
      const page = await openApp({ browser, server: hosts[name] }, { serviceWorkers: "allow" });
      await visit(page);
      assert.deepEqual(page.troubles, []);
      await page.context().close();
    });
  });
}

test("a host that sends no headers", async (t) => {
  const { headers } = await ask(bare);
  assert.equal(headers["content-security-policy"], undefined);
  const page = await openApp({ browser, server: { url: bare } }, { serviceWorkers: "allow" });
  await t.test("the page runs under its own policy", async () => {
    await visit(page);
    assert.deepEqual(page.troubles, []);
  });
  await t.test("that policy refuses inline style, other hosts, and text as script", async () => {
    const refused = await page.evaluate(async () => {
      const directives = new Set();
      const seen = new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ disposition, effectiveDirective }) => {
          if (disposition === "enforce") directives.add(effectiveDirective);
          if (directives.size === 4) resolve();
        });
      });
      document.body.setAttribute("style", "color: red");
      await fetch("https://example.org/").catch(() => {});
      const attempts = [() => (document.createElement("script").text = "1"), () => trustedTypes.createPolicy("another", {})];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Trusted Types refuses it; the event says so.
        }
      }
      await seen;
      return [...directives].sort();
    });
    assert.deepEqual(refused, ["connect-src", "require-trusted-types-for", "style-src-attr", "trusted-types"]);
    await assert.rejects(page.context().close(), /the content security policy was violated/);
  });
});

describe("who may embed the page", () => {
  test("a page of the same host may, one by plain HTTP of another host may not", async () => {
    const { url } = hosts.nginx;
    for (const [outer, allowed] of [[url, true], [bare, false]]) {
      const context = await browser.newContext();
      const page = await context.newPage();
      // A page around the calculator, with no policy of its own. It has loaded when its frame has, or was refused.
      const body = `<!doctype html><iframe src="${url}"></iframe>`;
      await page.route(`${outer}around.html`, (route) => route.fulfill({ contentType: "text/html", body }));
      await page.goto(`${outer}around.html`);
      const [, frame] = page.frames();
      assert.equal(frame.url(), allowed ? url : "chrome-error://chromewebdata/");
      if (allowed) await frame.locator('html[data-app="started"]').waitFor({ state: "attached" });
      await context.close();
    }
  });
});
