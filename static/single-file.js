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

globalThis.carried = {
  glue: URL.createObjectURL(new Blob([files.get("app.js")], { type: "text/javascript" })),
  module: new Response(files.get("app.wasm"), { headers: { "Content-Type": "application/wasm" } }),
};

// There is nobody else to ask: what the file does not carry is not there.
globalThis.fetch = async (name) => (files.has(name) ? new Response(files.get(name)) : new Response(null, { status: 404 }));
