// What the package does wherever it runs: it hands arguments to the engine as text, and throws its failures as errors.

import * as engine from "./engine.js";

/** Characters that a study may take as text: more than any study, and little enough to be read at once. */
const MOST_CHARACTERS = 1_000_000;

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
 * Loads the engine once. `read(name)` fetches a file of the package: its bytes, or the answer of a server. What failed can be
 * tried again.
 */
export function load(read) {
  loading ??= begin(read).catch((cause) => {
    loading = undefined;
    throw cause instanceof JcmError ? cause : failure("internal", cause);
  });
  return loading;
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

/** An argument as text. Here, outside the engine, getters and proxies may do what they like. */
function text(value, argument) {
  let written;
  try {
    written = JSON.stringify(value);
  } catch (cause) {
    throw new JcmError("not_plain", `${argument} cannot be written as JSON: ${cause?.message ?? cause}`, { argument }, { cause });
  }
  if (written === undefined) throw new JcmError("not_plain", `${argument} is missing or no plain data`, { argument });
  if (written.length > MOST_CHARACTERS) {
    throw new JcmError("too_large", `${argument} takes more than ${MOST_CHARACTERS} characters`, { argument });
  }
  return written;
}

/** Today where the script runs: the only place of the package that reads the clock. */
function today() {
  const now = new Date();
  const digits = (number, width) => String(number).padStart(width, "0");
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}
