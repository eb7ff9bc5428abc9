// What the npm package takes and what it refuses: each mistake of a script is an error with a code and a place, and nothing that
// was said is lost without a word.

import assert from "node:assert/strict";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { CONDITION, installedIn, ON, PACKAGE, run, unpack, unpacked } from "./consumer.mjs";

let consumer; // The folder of the project that uses the package.

before(async () => {
  consumer = await unpack();
});
after(() => consumer && rm(consumer, { recursive: true }));

test("before it is loaded, without its files or with files of another version it says so, and can be loaded then", async () => {
  const damaged = join(consumer, "damaged");
  await cp(installedIn(consumer), damaged, { recursive: true });
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
     await attempt(() => init({ folder: "damaged" }));
     await attempt(() => init());
     await attempt(() => init({ folder: "damaged" }));
     await attempt(() => init({ base: "/no/such/folder/" }));
     await attempt(versions);
     console.log(codes.join(" "));`,
  );
  const codes = await run("node", ["early-consumer.js"], consumer);
  assert.equal(codes.trim(), "not_ready not_loaded files_unreadable not_ready unknown_key done unknown_key done done");
});

test("its folder is a path or a URL in Node, and what is wrong about it is said", async () => {
  const [folder, path] = [join("node_modules", PACKAGE), installedIn(consumer)];
  await writeFile(
    join(consumer, "base-consumer.js"),
    `import { init, versions } from "${PACKAGE}";
     const base = eval(process.argv[2]);
     const failure = await init(base).then(() => undefined, ({ code, message, details }) => ({ code, message, details }));
     console.log(JSON.stringify(failure ?? { code: versions().study_format }));`,
  );
  const loaded = async (options) => JSON.parse(await run("node", ["base-consumer.js", `(${options})`], consumer));
  const url = JSON.stringify(pathToFileURL(path).href);
  for (const base of [`"${folder}"`, `"./${folder}/"`, `"${path}"`, url, `new URL(${url})`, `new URL(${url} + "/")`, "undefined"]) {
    assert.deepEqual(await loaded(`{ base: ${base} }`), { code: 1 }, base);
  }
  const absent = await loaded('{ base: "/files/" }');
  assert.equal(absent.code, "not_loaded");
  assert.match(absent.message, /could not be loaded: .*\/files\//);
  const remote = await loaded('{ base: "https://example.org/files/" }');
  assert.equal(remote.code, "not_loaded");
  assert.match(remote.message, /a folder on the disk, not https:\/\/example\.org\/files\//);
  const refused = [
    ["null", "wrong_type", "init"],
    ['"/files/"', "wrong_type", "init"],
    ["[]", "not_plain", "init"],
    ["new Map()", "not_plain", "init"],
    ["{ base: 5 }", "wrong_type", "init.base"],
    ["{ base: null }", "wrong_type", "init.base"],
    ['{ bse: "/files/" }', "unknown_key", "init.bse"],
    ['{ get base() { throw new Error("no"); } }', "not_plain", "init.base"],
  ];
  for (const [options, code, place] of refused) {
    const failure = await loaded(options);
    assert.deepEqual([failure.code, failure.details.path], [code, place], options);
  }
});

test("what cannot be used is a typed error, and the engine goes on", async () => {
  const { assess, explain, init, JcmError, methodologies } = await unpacked(consumer);
  await init();
  const thrown = (call) => {
    try {
      call();
    } catch (error) {
      assert.ok(error instanceof JcmError && error instanceof Error, `${error}`);
      assert.ok(error.message && typeof error.details === "object");
      return [error.code, error.details.path ?? Object.values(error.details)[0]];
    }
    return ["none"];
  };
  const study = (more) => ({ format: 1, answers: {}, ...more });
  const first = assess(study(), { on: ON });
  const circle = study();
  circle.answers.again = circle;
  let deep = {};
  for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
  let wide = ["x"];
  for (let depth = 0; depth < 5; depth += 1) wide = Array(100).fill(wide);
  const named = Object.assign([{}], { country: "TH" });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  class Answers {
    country = "TH";
  }
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
    [new Map(Object.entries(study())), "not_plain", "study"],
    [new Date(), "not_plain", "study"],
    [circle, "not_plain", "answers.again"],
    [study({ answers: deep }), "not_plain", `answers${".deep".repeat(7)}`],
    [{ get format() { throw new Error("no"); } }, "not_plain", "format"],
    [{ get format() { throw Symbol("no"); } }, "not_plain", "format"],
    [new Proxy({}, { ownKeys() { throw new Error("no"); } }), "not_plain", "study"],
    [revoked.proxy, "not_plain", "study"],
    [study({ answers: new Map([["country", "TH"]]) }), "not_plain", "answers"],
    [study({ answers: new Answers() }), "not_plain", "answers"],
    [study({ answers: { country: () => "TH" } }), "not_plain", "answers.country"],
    [study({ answers: { country: Symbol("TH") } }), "not_plain", "answers.country"],
    [study({ answers: { country: new String("TH") } }), "not_plain", "answers.country"],
    [study({ answers: { start_year: new Date() } }), "not_plain", "answers.start_year"],
    [study({ answers: { country: "TH", toJSON: () => ({}) } }), "not_plain", "answers.toJSON"],
    [study({ parts: [{}, new Map()] }), "not_plain", "parts[1]"],
    [study({ parts: [undefined] }), "not_plain", "parts[0]"],
    [study({ parts: Array(1) }), "not_plain", "parts"],
    [study({ parts: named }), "not_plain", "parts"],
    [study({ parts: wide }), "too_large", "study"],
    [{}, "missing", "format"],
    [{ format: 1 }, "missing", "answers"],
    [study({ format: "1" }), "wrong_type", "format"],
    [study({ format: -1 }), "wrong_type", "format"],
    [study({ format: 0 }), "wrong_type", "format"],
    [study({ format: 1e99 }), "wrong_type", "format"],
    [study({ format: 2 }), "newer_format", "2"],
    [study({ colour: "red", format: 2 }), "newer_format", "2"],
    [study({ colour: "red" }), "unknown_key", "colour"],
    [study({ answers: [] }), "wrong_type", "answers"],
    [study({ answers: { colour: "red" } }), "unknown_question", "answers.colour"],
    [study({ answers: JSON.parse('{"__proto__":"x"}') }), "unknown_question", "answers.__proto__"],
    [study({ answers: { capacity_kw: 16_000 } }), "wrong_type", "answers.capacity_kw"],
    [study({ answers: { capacity_kw: "1".repeat(2_000_000) } }), "too_large", "study"],
    [study({ parts: {} }), "wrong_type", "parts"],
    [study({ parts: [{}, { country: null }] }), "wrong_type", "parts[1].country"],
    [study({ parts: [{}, { colour: "red" }] }), "unknown_question", "parts[1].colour"],
    [study({ parts: [{ country: "TH" }] }), "not_of_part", "parts[0].country"],
    [study({ parts: [{}, { technology: "boiler", route: "private" }] }), "not_of_part", "parts[1].route"],
    [study({ parts: Array(10_000).fill({}) }), "too_many_parts", "10001"],
    [study({ confirmed: { condition: true } }), "wrong_type", "confirmed.condition"],
    [study({ confirmed: { condition: "yes" } }), "unknown_key", "confirmed.condition"],
    [study({ confirmed: { [CONDITION]: "maybe" } }), "unknown_choice", `confirmed.${CONDITION}`],
    [study({ judged: { "risks.weather": "low" } }), "unknown_key", "judged.risks.weather"],
    [study({ judged: { "risks.funding": "settled" } }), "unknown_choice", "judged.risks.funding"],
    // A statement of the guidance that nobody judges.
    [study({ judged: { "next_steps.print_report": "low" } }), "unknown_key", "judged.next_steps.print_report"],
    [study({ notes: { title: "Roof" } }), "unknown_key", "notes.title"],
    // The only part is counted as 0.
    [study({ notes: { "description.1": "Roof" } }), "unknown_key", "notes.description.1"],
  ];
  for (const [given, ...expected] of refused) assert.deepEqual(thrown(() => assess(given)), expected);

  const taken = [
    study({ confirmed: { [CONDITION]: "unknown" }, judged: { "risks.funding": "high", "legal_points.responsibility": "settled" } }),
    study({ notes: { "report.title": "Roof", "risks.funding": "Asked.", "description.1": "Boiler" }, parts: [{ technology: "boiler" }] }),
    study({ answers: { country: undefined }, parts: undefined }),
    Object.assign(Object.create(null), study()),
    new Proxy(study(), {}),
    runInNewContext("({ format: 1, answers: {}, parts: [{}, {}] })"),
    study({ parts: Array(2).fill({}) }),
  ];
  for (const given of taken) assert.deepEqual(thrown(() => assess(given)), ["none"]);

  const options = [
    [null, "wrong_type", "options"],
    [{ on: 20261120 }, "wrong_type", "options.on"],
    [{ on: "2026-02-30" }, "not_a_day", "2026-02-30"],
    [{ on: "2026-11-20T00:00" }, "not_a_day", "2026-11-20T00:00"],
    [{ language: "xx" }, "unknown_choice", "options.language"],
    [{ day: ON }, "unknown_key", "options.day"],
    [{ on: new Date(ON) }, "not_plain", "options.on"],
    [new Map([["on", ON]]), "not_plain", "options"],
  ];
  for (const [given, ...expected] of options) assert.deepEqual(thrown(() => assess(study(), given)), expected);
  assert.deepEqual(thrown(() => explain(study(), "colour")), ["unknown_line", "colour"]);
  assert.deepEqual(thrown(() => explain(study(), 5)), ["wrong_type", "symbol"]);
  assert.deepEqual(thrown(() => explain(study(), "irr", { part: 300 })), ["wrong_type", "options.part"]);
  assert.deepEqual(thrown(() => methodologies({ country: "XX" })), ["unknown_choice", "filter.country"]);
  assert.deepEqual(thrown(() => methodologies({ contry: "TH" })), ["unknown_key", "filter.contry"]);

  assert.deepEqual(assess(study(), { on: ON }), first);
});

test("no text in an answer makes the engine fall", async () => {
  const { assess, init } = await unpacked(consumer);
  await init();
  const schema = JSON.parse(await readFile(join(installedIn(consumer), "study.schema.json"), "utf8"));
  const { answers: ofProject, answers_of_part: ofPart } = schema.$defs;
  const texts = ["", " ", "0", "-1", "40", "2013", "1e308", "9".repeat(30), `0.${"0".repeat(28)}1`, "NaN", "\0", "\ud800", "ü", "1;2;3", "12 MW", "1_000"];
  const days = ["0000-01-01", "2013-01-01", ON, "2060-12-31", "9999-12-31"];
  let seed = 1;
  const below = (count) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * count);
  };
  const any = (list) => list[below(list.length)];
  const answers = ({ properties }) => {
    const asked = Object.entries(properties).filter(() => below(2));
    const of = ([key, { enum: choices }]) => (key === "country" ? "TH" : choices && below(10) ? any(choices) : any(texts));
    return Object.fromEntries(asked.map((question) => [question[0], of(question)]));
  };
  for (let count = 0; count < 1000; count += 1) {
    const parts = Array.from({ length: below(4) }, () => answers(ofPart));
    assert.equal(assess({ format: 1, answers: answers(ofProject), parts }, { on: any(days) }).estimate, true);
  }
});
