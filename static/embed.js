// The element <jcm-feasibility> for other people's pages: the calculator in a frame that is as high as its content.
// What it says and hears has a version, and comes from the frame it made, at the address this script came from.

(() => {
  const home = new URL("./", document.currentScript.src);
  const told = ["ready", "change", "result"];
  const ours = ["label", "class", "style", "id", "slot", "title", "hidden"];

  class JcmFeasibility extends HTMLElement {
    #frame = document.createElement("iframe");
    #asked;
    #answers;
    #end;

    connectedCallback() {
      const frame = this.#frame;
      frame.loading = "lazy";
      frame.style.cssText = "display:block;width:100%;height:40rem;border:0";
      this.#end = new AbortController();
      const { signal } = this.#end;
      let since = 0;
      let changes = 0;
      this.#asked = this.#answers = null;
      addEventListener("message", ({ origin, source, data }) => {
        if (origin !== home.origin || source !== frame.contentWindow || data?.jcm !== 1) return;
        const { type, detail } = data;
        if (type === "size" && detail.height > 0 && detail.height < 1e6) {
          // A host that answers a new height with a new width could go on for ever.
          const now = Date.now();
          if (now - since > 1000) [since, changes] = [now, 0];
          if (++changes < 40) frame.style.height = `${Math.ceil(detail.height)}px`;
          frame.title = this.getAttribute("label") || detail.title;
          this.#answers = true;
          view();
        } else if (told.includes(type)) {
          this.dispatchEvent(new CustomEvent(`jcm-${type}`, { detail, bubbles: true }));
        }
      }, { signal });
      // The frame does not scroll, so it has to be told which part of it is seen.
      const view = () => {
        if (!this.#answers) return;
        const { top, bottom } = frame.getBoundingClientRect();
        const from = Math.max(0, -top);
        frame.contentWindow.postMessage({ jcm: 1, type: "view", top: from, height: Math.min(innerHeight, bottom) - Math.max(0, top) }, home.origin);
      };
      for (const event of ["scroll", "resize"]) addEventListener(event, view, { signal, passive: true, capture: true });
      const watch = new MutationObserver(() => this.#ask());
      watch.observe(this, { attributes: true });
      signal.onabort = () => watch.disconnect();
      this.#ask();
      this.append(frame);
    }

    disconnectedCallback() {
      this.#end.abort();
    }

    /** Addresses the frame by the attributes. */
    #ask() {
      const asked = new URL(home);
      const { searchParams } = asked;
      for (const { name, value } of this.attributes) if (!ours.includes(name)) searchParams.set(name, value);
      const style = getComputedStyle(this);
      for (const name of ["accent", "radius"]) {
        const value = style.getPropertyValue(`--jcm-${name}`).trim();
        if (value) searchParams.set(name, value);
      }
      searchParams.set("embed", 1);
      searchParams.set("host", location.origin);
      const label = this.getAttribute("label");
      if (label) this.#frame.title = label;
      if (this.#asked === asked.href) return;
      this.#asked = asked.href;
      // What is there gives way to it: the button Back leaves the host page.
      if (this.#answers) this.#frame.contentWindow.location.replace(asked.href);
      else this.#frame.src = asked.href;
      // The calculator says its own title once it runs.
      this.#frame.title = label || "JCM";
    }
  }

  if (!customElements.get("jcm-feasibility")) customElements.define("jcm-feasibility", JcmFeasibility);
})();
