// The calculator in a frame on another page: its looks as the host asks, its height told to the host, and what the
// application tells (`jcm-tell`) passed on. Only frames fetch this file.
//
// Messages go to the origin that the address names, and to no other; they are taken from that origin and from the
// embedding window alone.

const VERSION = 1;
const page = document.documentElement;
const parameters = new URLSearchParams(location.search);

function hostOrigin() {
  try {
    const { origin } = new URL(parameters.get("host"));
    return origin === "null" || parent === window ? null : origin;
  } catch {
    // A plain frame names no host: it scrolls, and nobody is told anything.
    return null;
  }
}

const host = hostOrigin();

// `fitted`: as high as its content. `plain`: of a height that the host has fixed.
page.dataset.embed = host ? "fitted" : "plain";
page.dataset.hide = parameters.get("hide") ?? "";

// Stylesheets calculate with the radius, which needs its unit.
const looks = { accent: (value) => CSS.supports("color", value), radius: (value) => /^(0|\d+(\.\d+)?px)$/.test(value) };
for (const [name, isRight] of Object.entries(looks)) {
  const value = parameters.get(name);
  if (!value) continue;
  if (isRight(value)) {
    page.style.setProperty(`--jcm-${name}`, value === "0" ? "0px" : value);
    page.dataset[name] = "own";
  } else {
    console.warn(`jcm-feasibility: not understood and left out: ${name}=${value}`);
  }
}

if (host) {
  const tell = (type, detail) => parent.postMessage({ jcm: VERSION, type, detail }, host);

  const content = document.getElementById("app");
  const size = () => tell("size", { height: content.getBoundingClientRect().height, title: document.title });
  new ResizeObserver(size).observe(content);
  new MutationObserver(size).observe(document.querySelector("title"), { childList: true });

  addEventListener("jcm-tell", ({ detail: [type, detail] }) => tell(type, detail));

  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== host || source !== parent || data?.jcm !== VERSION || data.type !== "view") return;
    const { top, height } = data;
    if (!Number.isFinite(top) || !Number.isFinite(height) || top < 0 || height <= 0) return;
    // What opens over the page opens where it is seen.
    page.style.setProperty("--jcm-view-top", `${Math.round(top)}px`);
    page.style.setProperty("--jcm-view-height", `${Math.round(height)}px`);
  });
}
