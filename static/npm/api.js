// What the package does wherever it runs: it hands arguments to the engine as text, and throws its failures as errors.

import * as engine from "./engine.js";

/** Characters that a study may take as text: more than any study, and little enough to be read at once. */
const MOST_CHARACTERS = 1_000_000;

/** How many objects may stand in one another: in a study there are three. */
const DEEPEST = 8;

export class JcmError extends Error {
  constructor(code, message, details = {}, options = undefined) {
    super(message, options);
    this.name = "JcmError";
    this.code = code;
    this.details = details;
  }
}

let loading;
let ready = false;

/**
 * Loads the engine once. `read(name, base)` fetches a file of the package: its bytes. What failed can be tried again. The
 * options are read every time, so that a mistyped one is told also where another call was first; but only the `base` of that
 * one counts. The files of another folder would be the same: those of another version are refused.
 */
export async function load(options, read) {
  const base = baseOf(options);
  loading ??= begin((name) => read(name, base)).catch((cause) => {
    loading = undefined;
    throw cause instanceof JcmError ? cause : failure("internal", cause);
  });
  return loading;
}

function baseOf(options = {}) {
  if (options === null || typeof options !== "object") throw wrongType("init", "an object");
  if (!asked("init", () => !Array.isArray(options) && isPlain(options))) throw notPlain("init", "is no plain object");
  const unknown = asked("init", () => Object.keys(options)).find((key) => key !== "base");
  if (unknown !== undefined) throw new JcmError("unknown_key", `init.${unknown} is not known here`, { path: `init.${unknown}` });
  const base = asked("init.base", () => options.base);
  // An address from another frame is of another class with the same name.
  const isAddress = typeof base === "string" || Object.prototype.toString.call(base) === "[object URL]";
  if (base !== undefined && !isAddress) throw wrongType("init.base", "a text or a URL");
  return base === undefined ? undefined : String(base);
}

/** The address of a file in a folder, whose last `/` may be left out. */
export function fileIn(folder, name) {
  const address = new URL(folder);
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  return new URL(name, address);
}

async function begin(read) {
  const named = async (name) => {
    try {
      return await read(name);
    } catch (cause) {
      throw new JcmError("not_loaded", `${name} could not be loaded: ${cause?.message ?? cause}`, { file: name }, { cause });
    }
  };
  const [module, facts, names] = await Promise.all(["engine_bg.wasm", "facts.bin", "names.json"].map(named));
  await engine.default({ module_or_path: module });
  call(() => engine.install(new Uint8Array(facts), JSON.parse(new TextDecoder().decode(names))));
  ready = true;
}

export const assess = (study, options = {}) =>
  ask(() => engine.assess(text(study, "study"), text(options, "options"), today()));

export const explain = (study, symbol, options = {}) =>
  ask(() => engine.explain(text(study, "study"), text(symbol, "symbol"), text(options, "options"), today()));

export const methodologies = (filter = {}) => ask(() => engine.methodologies(text(filter, "filter")));

export const versions = () => ask(() => engine.versions());

function ask(question) {
  if (!ready) throw new JcmError("not_ready", "await init() first");
  return call(question);
}

/** What the engine throws are objects of code, message and details; anything else is not meant to happen. */
function call(question) {
  try {
    return question();
  } catch (thrown) {
    if (thrown instanceof JcmError) throw thrown;
    const isOurs = typeof thrown?.code === "string" && !(thrown instanceof Error);
    throw isOurs ? new JcmError(thrown.code, thrown.message, thrown.details) : failure("internal", thrown);
  }
}

const failure = (code, cause) => new JcmError(code, String(cause?.message ?? cause), {}, { cause });

const notPlain = (path, reason, cause) => new JcmError("not_plain", `${path} ${reason}`, { path }, { cause });

const wrongType = (path, expected) => new JcmError("wrong_type", `${path} is to be ${expected}`, { path, expected });

/** What a getter or a proxy answers. Here, outside the engine, they may do what they like. */
function asked(path, question) {
  try {
    return question();
  } catch (cause) {
    throw notPlain(path, "cannot be read", cause);
  }
}

/**
 * Whether JSON writes all that an object holds: one without a class, also from another frame, or a list of nothing but its
 * items. Of a Map it would write `{}`, and the answers in it would be lost without a word.
 */
function isPlain(object) {
  const keys = Object.keys(object);
  if (Array.isArray(object)) return keys.length === object.length && keys.every((key, index) => key === String(index));
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"));
}

/** An argument as text. */
function text(argument, name) {
  const tooLarge = () => new JcmError("too_large", `${name} takes more than ${MOST_CHARACTERS} characters`, { path: name });
  let left = MOST_CHARACTERS;
  // Counted on the way, because objects that hold one another many times would never come to an end.
  const spend = (characters) => {
    left -= characters;
    if (left < 0) throw tooLarge();
  };

  /** The same value in plain objects of our own, for which each getter was asked once. */
  function copy(value, path, around) {
    spend(typeof value === "string" ? value.length : 1);
    if (value === undefined) throw notPlain(path, "is missing");
    if (["bigint", "function", "symbol"].includes(typeof value)) throw notPlain(path, `is a ${typeof value}, which JSON cannot hold`);
    if (value === null || typeof value !== "object") return value;
    if (around.includes(value)) throw notPlain(path, "contains itself");
    if (around.length === DEEPEST) throw notPlain(path, "is nested too deeply");
    if (!asked(path, () => isPlain(value))) throw notPlain(path, "is no plain object or list");
    const isList = Array.isArray(value);
    // Without a prototype, so that `__proto__` is a key like any other.
    const copied = isList ? [] : Object.create(null);
    for (const key of asked(path, () => Object.keys(value))) {
      spend(key.length);
      const place = placeOf(path, key, isList);
      const item = asked(place, () => value[key]);
      // A key without a value is left out, as JSON does; a list would be another one.
      if (isList || item !== undefined) copied[key] = copy(item, place, [...around, value]);
    }
    return copied;
  }

  // The keys of a study stand for themselves, as the engine names them.
  const placeOf = (path, key, isList) => (isList ? `${path}[${key}]` : path === "study" ? key : `${path}.${key}`);

  const written = JSON.stringify(copy(argument, name, []));
  if (written.length > MOST_CHARACTERS) throw tooLarge();
  return written;
}

/** Today where the script runs: the only place of the package that reads the clock. */
function today() {
  const now = new Date();
  const digits = (number, width) => String(number).padStart(width, "0");
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}
