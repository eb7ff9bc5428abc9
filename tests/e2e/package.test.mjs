// The npm package as others use it: packed, unpacked into a project of its own, and called in Node, in a page without a
// bundler, in a page that Vite built, and from TypeScript.

import assert from "node:assert/strict";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "vite";
import { CONDITION, installedIn, ON, PACKAGE, run, unpack, unpacked } from "./consumer.mjs";
import { jcm, languages, start } from "./support.mjs";

const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const STRICT = ["--noEmit", "--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--target", "es2022"];

let consumer; // The folder of the project that uses the package.
let studies; // Studies by name.
let documents; // What `jcm assess` writes of them.

before(async () => {
  consumer = await unpack();
  const names = (await jcm(["samples"])).trim().split("\n");
  studies = Object.fromEntries(await Promise.all(names.map(async (name) => [name, JSON.parse(await jcm(["sample", name]))])));
  const [first] = Object.values(studies);
  studies.of_two_parts = { ...first, parts: [{ technology: "boiler", project_fuel: "natural_gas", heat_supplied: "1000" }] };
  studies.of_nothing = { format: 1, answers: {} };
  documents = {};
  for (const [name, study] of Object.entries(studies)) {
    const file = join(consumer, `${name}.json`);
    await writeFile(file, JSON.stringify(study));
    documents[name] = JSON.parse(await jcm(["assess", file, "--on", ON]));
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

  const { assess, init } = await unpacked(consumer);
  await init();
  const [name, study] = Object.entries(studies)[0];
  for (const language of await languages()) {
    const written = JSON.parse(await jcm(["assess", join(consumer, `${name}.json`), "--on", ON, "--lang", language]));
    assert.deepEqual(assess(study, { on: ON, language }), written);
  }
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  assert.equal(assess(study).assessed_on, today);
});

test("the example of its README runs, and TypeScript takes it", async () => {
  const readme = await readFile(join(installedIn(consumer), "README.md"), "utf8");
  const [example, typed] = ["js", "ts"].map((language) => readme.match(new RegExp(`\`\`\`${language}\n(.+?)\`\`\``, "s"))[1]);
  await writeFile(join(consumer, "readme.js"), example);
  const [study] = example.match(/^const study = .+?^};$/ms);
  await writeFile(join(consumer, "readme.ts"), typed + example.replace(study, ""));
  assert.equal(await compile(["nodenext", "nodenext"], "readme.ts"), "");
  const [reductions, formula, ...sources] = (await run("node", ["readme.js"], consumer)).trim().split("\n");
  assert.match(reductions, /^\d+ tCO2$/);
  assert.match(formula, / = .*\d+ MWh/);
  assert.ok(sources.length && sources.every((line) => /^(official|reproduced|secondary|unverified) /.test(line)), sources.join("\n"));
});

test("explains a line, lists methodologies, tells its versions", async () => {
  const { explain, init, methodologies, versions } = await unpacked(consumer);
  await Promise.all([init(), init()]);
  const [name, study] = Object.entries(studies)[0];
  const { figures, facts, headline, data_date } = documents[name];
  const { figure, inputs, sources } = explain(study, headline[0], { on: ON });
  const find = (symbol) => figures.find((line) => line.symbol === symbol);
  assert.deepEqual(figure, find(headline[0]));
  assert.deepEqual(inputs, figure.inputs.map(find));
  assert.deepEqual(sources, figure.sources.map((parameter) => ({ parameter, ...facts[parameter] })));
  assert.ok(sources.length && sources.every(({ source, locator, evidence }) => source.title && locator && evidence));

  // A plain number stands without its unit, which is 1.
  const ofRatios = figures.filter((line) => line.substituted && line.inputs.some((symbol) => find(symbol).unit === "1"));
  assert.ok(ofRatios.length);
  for (const { substituted } of ofRatios) assert.doesNotMatch(substituted, /\d 1(?![\d.])/);

  const both = studies.of_two_parts;
  assert.deepEqual(explain(both, "heat_supplied", { on: ON, part: 2 }), explain(both, "heat_supplied.2", { on: ON }));

  const thai = methodologies({ country: "TH", technology: "solar_pv" });
  assert.ok(thai.length && thai.every(({ country, technology }) => country === "TH" && technology === "solar_pv"));
  const listed = (await jcm(["methodologies"])).trim().split("\n").slice(0, -1).map((line) => line.split(/\s+/).slice(0, 2).join(" "));
  assert.deepEqual(methodologies().map(({ key }) => key), listed);

  const told = versions();
  assert.equal(told.data_date, data_date);
  assert.match(told.registry, /^[0-9a-f]{16}$/);
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
  await cp(installedIn(consumer), join(plain, PACKAGE), { recursive: true });
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
  const { explain, init, methodologies, versions } = await unpacked(consumer);
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
    const study: Study = { format: 1, answers, parts: [{ technology: "boiler" }], confirmed: { ${CONDITION}: "yes" }, judged: { "risks.funding": "low" },
      notes: { "report.title": "Roof", "description.1": "Boiler" } };
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
    'export const part: Study = { format: 1, answers: {}, parts: [{ country: "TH" }] };',
    'export const condition: Study = { format: 1, answers: {}, confirmed: { condition: "yes" } };',
    `export const said: Study = { format: 1, answers: {}, confirmed: { ${CONDITION}: "maybe" } };`,
    'export const grade: Study = { format: 1, answers: {}, judged: { "risks.funding": "settled" } };',
    'export const note: Study = { format: 1, answers: {}, notes: { title: "Roof" } };',
    'assess({ format: 1, answers: {} }, { on: new Date() });',
    'assess({ format: 1, answers: {} }, { language: "xx" });',
    'explain({ format: 1, answers: {} }, "colour");',
    'methodologies({ country: "XX" });',
    'export const sum: number = assess({ format: 1, answers: {} }).figures[0]!.value;',
    'if (new Error() instanceof JcmError) init({ folder: "/" });',
  ];
  await writeFile(join(consumer, "wrong.ts"), [header, ...wrong].join("\n"));

  for (const modules of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
    assert.equal(await compile(modules, "right.ts", "results.ts"), "", modules.join(", "));
    const refused = await compile(modules, "wrong.ts");
    const lines = [...refused.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line));
    assert.deepEqual([...new Set(lines)], wrong.map((_, index) => index + 2), refused);
  }
});

/** What the compiler has to say of files. */
const compile = ([module, resolution], ...files) => {
  const options = [TSC, ...STRICT, "--module", module, "--moduleResolution", resolution];
  return run("node", [...options, ...files], consumer).catch(({ stdout }) => stdout);
};
