// The one policy of the project, static/hosting/policy.json, in the form in which servers and tests use it.

import { readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** The folder of the recipes for hosts. */
export const HOSTING = join(import.meta.dirname, "../../static/hosting");

export const POLICY = JSON.parse(readFileSync(join(HOSTING, "policy.json"), "utf8"));

/** What a page can say of itself in a `<meta>` element, where `frame-ancestors` is not allowed. */
export const META_POLICY = POLICY.content_security_policy.join("; ");

/** What a host sends with every answer, by name. */
export const HEADERS = { "Content-Security-Policy": `${META_POLICY}; ${POLICY.frame_ancestors}`, ...POLICY.headers };

const CHECKSUM = new RegExp(POLICY.cache.checksum_in_name);

/** Whether a file is named by its content, so that a changed file has another name. */
export const hasChecksum = (path) => CHECKSUM.test(path);

/** How long the file at `path` may be kept. */
export const cacheControl = (path) => (hasChecksum(path) ? POLICY.cache.with_checksum : POLICY.cache.without_checksum);

/** The type of a file by the ending of its name. */
export const typeOf = (path) => POLICY.types[extname(path).slice(1)] ?? "application/octet-stream";

/** Whether compressing the file would only cost time, as its format is packed already. */
export const isPacked = (path) => POLICY.packed_by_their_format.includes(extname(path).slice(1));
