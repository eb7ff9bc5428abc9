// The head of the single-file copy: unpacks what the file carries, and answers in the place of a server. boot.js follows in
// the same script and starts the application as on the published page.

const pack = document.getElementById("carried");
const packed = Uint8Array.from(atob(pack.textContent), (letter) => letter.charCodeAt(0));
const unpacked = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
const bytes = await unpacked.arrayBuffer();

// The files lie one after the other, in the order of their names and lengths.
const files = new Map();
let end = 0;
for (const [name, length] of JSON.parse(pack.dataset.files)) files.set(name, bytes.slice(end, (end += length)));
pack.remove();

/** A script of the file as an address from which it can be imported. */
const address = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
const text = (name) => new TextDecoder().decode(files.get(name));

/** What answers a request, with the type that a module needs. */
const answer = (name) => new Response(files.get(name), { headers: name.endsWith(".wasm") ? { "Content-Type": "application/wasm" } : {} });

// The program comes in two modules here too; the first script names the second by its file.
const later = address(text("later.js"));
globalThis.carried = { glue: address(text("app.js").replaceAll('"./later.js"', JSON.stringify(later))), module: answer("app.wasm") };

// There is nobody else to ask: what the file does not carry is not there.
globalThis.fetch = async (name) => (files.has(name) ? answer(name) : new Response(null, { status: 404 }));
