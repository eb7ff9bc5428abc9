// The npm package as others use it: packed, unpacked into a project of its own, and called in Node, in a page without a
// bundler, in a page that Vite built, and from TypeScript.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { build } from "vite";
import { languages, ROOT, start } from "./support.mjs";

const PACKAGE = "jcm-feasibility";
const ON = "2026-11-20";
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const STRICT = ["--noEmit", "--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--target", "es2022"];

const execute = promisify(execFile);
const run = async (program, args, cwd) => (await execute(program, args, { cwd, maxBuffer: 1e8 })).stdout;
const jcm = (...args) => run("cargo", ["run", "--quiet", "--bin", "jcm", "--", ...args], ROOT);

let consumer; // The folder of the project that uses the package.
let studies; // Studies by name.
let documents; // What `jcm assess` writes of them.

before(async () => {
  consumer = await mkdtemp(join(tmpdir(), "jcm-consumer-"));
  await run("npm", ["pack", join(ROOT, "target/npm"), "--pack-destination", consumer, "--offline"], consumer);
  const installed = join(consumer, "node_modules", PACKAGE);
  await mkdir(installed, { recursive: true });
  const { version } = JSON.parse(await readFile(join(ROOT, "target/npm/package.json"), "utf8"));
  await run("tar", ["-xzf", `${PACKAGE}-${version}.tgz`, "-C", installed, "--strip-components", "1"], consumer);
  await writeFile(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));

  const names = (await jcm("samples")).trim().split("\n");
  studies = Object.fromEntries(await Promise.all(names.map(async (name) => [name, JSON.parse(await jcm("sample", name))])));
  const [first] = Object.values(studies);
  studies.of_two_parts = { ...first, parts: [{ technology: "boiler", project_fuel: "natural_gas", heat_supplied: "1000" }] };
  studies.of_nothing = { format: 1, answers: {} };
  documents = {};
  for (const [name, study] of Object.entries(studies)) {
    const file = join(consumer, `${name}.json`);
    await writeFile(file, JSON.stringify(study));
    documents[name] = JSON.parse(await jcm("assess", file, "--on", ON));
  }
});
after(() => consumer && rm(consumer, { recursive: true }));

test("in Node: the documents of the command line, in every language", async () => {
  await writeFile(
    join(consumer, "node-consumer.js"),
    `import { readFile } from "node:fs/promises";
     import { assess, init } from "${PACKAGE}";
     await init();
     const documents = {};
     for (const name of process.argv.slice(2)) {
       documents[name] = assess(JSON.parse(await readFile(name + ".json", "utf8")), { on: "${ON}" });
     }
     console.log(JSON.stringify(documents));`,
  );
  const found = JSON.parse(await run("node", ["node-consumer.js", ...Object.keys(studies)], consumer));
  assert.deepEqual(found, documents);

  const { assess, init } = await unpacked();
  await init();
  const [name, study] = Object.entries(studies)[0];
  for (const language of await languages()) {
    const written = JSON.parse(await jcm("assess", join(consumer, `${name}.json`), "--on", ON, "--lang", language));
    assert.deepEqual(assess(study, { on: ON, language }), written);
  }
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  assert.equal(assess(study).assessed_on, today);
});

test("the example of its README runs", async () => {
  const readme = await readFile(join(consumer, "node_modules", PACKAGE, "README.md"), "utf8");
  const [, example] = readme.match(/```js\n(.+?)```/s);
  await writeFile(join(consumer, "readme.js"), example);
  const [reductions, formula, ...sources] = (await run("node", ["readme.js"], consumer)).trim().split("\n");
  assert.match(reductions, /^\d+ tCO2$/);
  assert.match(formula, / = .*\d+ MWh/);
  assert.ok(sources.length && sources.every((line) => /^(official|reproduced|secondary|unverified) /.test(line)), sources.join("\n"));
});

test("before it is loaded, without its files or with files of another version it says so, and can be loaded then", async () => {
  const damaged = join(consumer, "damaged");
  await cp(join(consumer, "node_modules", PACKAGE), damaged, { recursive: true });
  await writeFile(join(damaged, "facts.bin"), "0123456789abcdef and nothing else");
  await writeFile(
    join(consumer, "early-consumer.js"),
    `import { init, JcmError, versions } from "${PACKAGE}";
     const codes = [];
     const attempt = async (call) => {
       try {
         await call();
         codes.push("done");
       } catch (error) {
         codes.push(error instanceof JcmError && error.code);
       }
     };
     await attempt(versions);
     await attempt(() => init({ base: "file:///no/such/folder/" }));
     await attempt(() => init({ base: new URL("damaged/", import.meta.url) }));
     await attempt(versions);
     await attempt(() => init(null));
     await attempt(versions);
     console.log(codes.join(" "));`,
  );
  const codes = await run("node", ["early-consumer.js"], consumer);
  assert.equal(codes.trim(), "not_ready not_loaded files_unreadable not_ready done done");
});

test("explains a line, lists methodologies, tells its versions", async () => {
  const { explain, init, methodologies, versions } = await unpacked();
  await Promise.all([init(), init()]);
  const [name, study] = Object.entries(studies)[0];
  const { figures, facts, headline, data_date } = documents[name];
  const { figure, inputs, sources } = explain(study, headline[0], { on: ON });
  const find = (symbol) => figures.find((line) => line.symbol === symbol);
  assert.deepEqual(figure, find(headline[0]));
  assert.deepEqual(inputs, figure.inputs.map(find));
  assert.deepEqual(sources, figure.sources.map((parameter) => ({ parameter, ...facts[parameter] })));
  assert.ok(sources.length && sources.every(({ source, locator, evidence }) => source.title && locator && evidence));

  const both = studies.of_two_parts;
  assert.deepEqual(explain(both, "heat_supplied", { on: ON, part: 2 }), explain(both, "heat_supplied.2", { on: ON }));

  const thai = methodologies({ country: "TH", technology: "solar_pv" });
  assert.ok(thai.length && thai.every(({ country, technology }) => country === "TH" && technology === "solar_pv"));
  const listed = (await jcm("methodologies")).trim().split("\n").slice(0, -1).map((line) => line.split(/\s+/).slice(0, 2).join(" "));
  assert.deepEqual(methodologies().map(({ key }) => key), listed);

  const told = versions();
  assert.equal(told.data_date, data_date);
  assert.match(told.registry, /^[0-9a-f]{16}$/);
});

test("what cannot be used is a typed error, and the engine goes on", async () => {
  const { assess, explain, init, JcmError, methodologies } = await unpacked();
  await init();
  const thrown = (call) => {
    try {
      call();
    } catch (error) {
      assert.ok(error instanceof JcmError && error instanceof Error, `${error}`);
      assert.ok(error.message && typeof error.details === "object");
      return [error.code, error.details.path ?? error.details.argument ?? Object.values(error.details)[0]];
    }
    return ["none"];
  };
  const study = (more) => ({ format: 1, answers: {}, ...more });
  const circle = study();
  circle.answers.again = circle;
  let deep = {};
  for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
  const refused = [
    [undefined, "not_plain", "study"],
    [null, "wrong_type", "study"],
    [42, "wrong_type", "study"],
    [Number.NaN, "wrong_type", "study"],
    ["study", "wrong_type", "study"],
    [[study()], "wrong_type", "study"],
    [() => study(), "not_plain", "study"],
    [Symbol("study"), "not_plain", "study"],
    [10n, "not_plain", "study"],
    [circle, "not_plain", "study"],
    [study({ answers: deep }), "not_plain", "study"],
    [{ get format() { throw new Error("no"); } }, "not_plain", "study"],
    [new Proxy({}, { ownKeys() { throw new Error("no"); } }), "not_plain", "study"],
    [{}, "missing", "format"],
    [{ format: 1 }, "missing", "answers"],
    [study({ format: "1" }), "wrong_type", "format"],
    [study({ format: -1 }), "wrong_type", "format"],
    [study({ format: 1e99 }), "wrong_type", "format"],
    [study({ format: 2 }), "newer_format", "2"],
    [study({ colour: "red" }), "unknown_key", "colour"],
    [study({ answers: [] }), "wrong_type", "answers"],
    [study({ answers: { colour: "red" } }), "unknown_question", "colour"],
    [study({ answers: JSON.parse('{"__proto__":"x"}') }), "unknown_question", "__proto__"],
    [study({ answers: { capacity_kw: 16_000 } }), "wrong_type", "answers.capacity_kw"],
    [study({ answers: { capacity_kw: "1".repeat(2_000_000) } }), "too_large", "study"],
    [study({ parts: {} }), "wrong_type", "parts"],
    [study({ parts: [{}, { country: null }] }), "wrong_type", "parts[1].country"],
    [study({ parts: Array(10_000).fill({}) }), "too_many_parts", "10001"],
    [study({ confirmed: { condition: true } }), "wrong_type", "confirmed.condition"],
  ];
  for (const [given, ...expected] of refused) assert.deepEqual(thrown(() => assess(given)), expected);

  const options = [
    [null, "wrong_type", "options"],
    [{ on: 20261120 }, "wrong_type", "options.on"],
    [{ on: "2026-02-30" }, "not_a_day", "2026-02-30"],
    [{ on: "2026-11-20T00:00" }, "not_a_day", "2026-11-20T00:00"],
    [{ language: "xx" }, "unknown_choice", "language"],
    [{ day: ON }, "unknown_key", "options.day"],
  ];
  for (const [given, ...expected] of options) assert.deepEqual(thrown(() => assess(study(), given)), expected);
  assert.deepEqual(thrown(() => explain(study(), "colour")), ["unknown_line", "colour"]);
  assert.deepEqual(thrown(() => explain(study(), 5)), ["wrong_type", "symbol"]);
  assert.deepEqual(thrown(() => explain(study(), "irr", { part: 300 })), ["wrong_type", "options.part"]);
  assert.deepEqual(thrown(() => methodologies({ country: "XX" })), ["unknown_choice", "country"]);
  assert.deepEqual(thrown(() => methodologies({ contry: "TH" })), ["unknown_key", "filter.contry"]);

  assert.deepEqual(assess(studies.of_nothing, { on: ON }), documents.of_nothing);
});

test("no text in an answer makes the engine fall", async () => {
  const { assess, init } = await unpacked();
  await init();
  const schema = JSON.parse(await readFile(join(consumer, "node_modules", PACKAGE, "study.schema.json"), "utf8"));
  const questions = Object.entries(schema.$defs.answers.properties);
  const texts = ["", " ", "0", "-1", "40", "2013", "1e308", "9".repeat(30), `0.${"0".repeat(28)}1`, "NaN", "\0", "\ud800", "ü", "1;2;3", "12 MW", "1_000"];
  const days = ["0000-01-01", "2013-01-01", ON, "2060-12-31", "9999-12-31"];
  let seed = 1;
  const below = (count) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * count);
  };
  const any = (list) => list[below(list.length)];
  const answers = () => {
    const asked = questions.filter(() => below(2));
    const of = ([key, { enum: choices }]) => (key === "country" ? "TH" : choices && below(10) ? any(choices) : any(texts));
    return Object.fromEntries(asked.map((question) => [question[0], of(question)]));
  };
  for (let count = 0; count < 1000; count += 1) {
    const parts = Array.from({ length: below(4) }, answers);
    assert.equal(assess({ format: 1, answers: answers(), parts }, { on: any(days) }).estimate, true);
  }
});

test("in Chromium: by Vite, and as a module in a plain page", async () => {
  const script = (from, study) => `
    import { assess, init, JcmError, versions } from "${from}";
    let code;
    try { versions(); } catch (error) { code = error instanceof JcmError && error.code; }
    await init();
    globalThis.result = { code, document: assess(${JSON.stringify(study)}, { on: "${ON}" }) };`;
  const page = '<!doctype html><title>Consumer</title><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>';
  const [name, study] = Object.entries(studies)[0];
  const [bundled, plain] = ["bundled", "plain"].map((folder) => join(consumer, folder));
  for (const [folder, from] of [[bundled, PACKAGE], [plain, `./${PACKAGE}/index.js`]]) {
    await mkdir(folder);
    await writeFile(join(folder, "index.html"), page);
    await writeFile(join(folder, "main.js"), script(from, study));
  }
  await cp(join(consumer, "node_modules", PACKAGE), join(plain, PACKAGE), { recursive: true });
  await build({ root: bundled, base: "./", logLevel: "warn", configFile: false, build: { target: "es2022" } });

  const session = await start({ folders: { "/vite/": join(bundled, "dist"), "/plain/": plain } });
  try {
    for (const path of ["vite/", "plain/"]) {
      const visit = await session.browser.newPage();
      const troubles = [];
      visit.on("console", (message) => ["error", "warning"].includes(message.type()) && troubles.push(message.text()));
      visit.on("pageerror", (error) => troubles.push(error.message));
      await visit.goto(new URL(path, session.server.url).href);
      await visit.waitForFunction(() => globalThis.result, undefined, { timeout: 15_000 }).catch(() => {});
      assert.deepEqual(troubles, [], path);
      assert.deepEqual(await visit.evaluate(() => globalThis.result), { code: "not_ready", document: documents[name] }, path);
      await visit.close();
    }
  } finally {
    await session.close();
  }
});

test("TypeScript takes what is right, real results among it, and refuses what is wrong", async () => {
  const { explain, init, methodologies, versions } = await unpacked();
  await init();
  const written = (name, type, value) => `export const ${name}: jcm.${type} = ${JSON.stringify(value, null, 1)};`;
  const results = Object.entries(studies).flatMap(([name, study]) => [
    written(`study_${name}`, "Study", study),
    written(`document_${name}`, "Assessment", documents[name]),
  ]);
  const [first] = Object.values(studies);
  results.push(written("line", "Explanation", explain(first, "emission_reductions", { on: ON })));
  results.push(written("list", "Methodology[]", methodologies()), written("told", "Versions", versions()));
  await writeFile(join(consumer, "results.ts"), `import type * as jcm from "${PACKAGE}";\n${results.join("\n")}\n`);

  const header = `import { assess, explain, init, JcmError, methodologies, type Answers, type Study } from "${PACKAGE}";`;
  const right = `${header}
    await init({ base: "/files/" });
    const answers: Answers = { country: "TH", technology: "solar_pv", capacity_kw: "1000", leased: "unknown" };
    const study: Study = { format: 1, answers, parts: [{ technology: "boiler" }], confirmed: { c: "yes" } };
    try {
      const { figures, headline } = assess(study, { on: "2026-11-20", language: "vi" });
      const shown: string | undefined = figures.find(({ symbol }) => symbol === headline[0])?.shown;
      const urls: (string | null)[] = explain(study, "capacity.2").sources.map(({ source }) => source.url);
      const from: (string | null)[] = methodologies({ country: "VN" }).map((one) => one.in_force_from);
      console.log(shown, urls, from);
    } catch (error) {
      if (error instanceof JcmError && error.code === "wrong_type") console.log(error.details["path"]);
    }`;
  await writeFile(join(consumer, "right.ts"), right);
  const wrong = [
    'export const number: Answers = { capacity_kw: 1000 };',
    'export const key: Answers = { capacity: "1000" };',
    'export const choice: Answers = { technology: "perpetual_motion" };',
    'export const format: Study = { format: 2, answers: {} };',
    'export const incomplete: Study = { format: 1 };',
    'assess({ format: 1, answers: {} }, { on: new Date() });',
    'assess({ format: 1, answers: {} }, { language: "xx" });',
    'explain({ format: 1, answers: {} }, "colour");',
    'methodologies({ country: "XX" });',
    'export const sum: number = assess({ format: 1, answers: {} }).figures[0]!.value;',
    'if (new Error() instanceof JcmError) init({ folder: "/" });',
  ];
  await writeFile(join(consumer, "wrong.ts"), [header, ...wrong].join("\n"));

  for (const modules of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
    const options = [TSC, ...STRICT, "--module", modules[0], "--moduleResolution", modules[1]];
    const checked = await run("node", [...options, "right.ts", "results.ts"], consumer).catch(({ stdout }) => stdout);
    assert.equal(checked, "", modules.join(", "));
    const refused = await run("node", [...options, "wrong.ts"], consumer).then(() => "", ({ stdout }) => stdout);
    const lines = [...refused.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line));
    assert.deepEqual([...new Set(lines)], wrong.map((_, index) => index + 2), refused);
  }
});

const address = (file) => `file://${join(consumer, "node_modules", PACKAGE, file)}`;

/** The unpacked package in this process. */
const unpacked = () => import(address("node.js"));
