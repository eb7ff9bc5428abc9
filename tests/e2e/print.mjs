// Printing a page by Chromium and reading the PDF again: its texts, page by page, and its pages as pictures.

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Of the pictures, in dots an inch. */
const RESOLUTION = 36;

/**
 * Prints the page on screen: the texts of its pages as they lie on the sheet and as they are read, the size of the sheets, and
 * the pages as grey pictures.
 */
export async function printed(page, format) {
  const folder = await mkdtemp(join(tmpdir(), "jcm-print-"));
  try {
    return await read(page, format, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function read(page, format, folder) {
  const file = join(folder, "printed.pdf");
  await page.pdf({ path: file, format });
  // Each page ends with a form feed.
  const text = async (order) => (await run("pdftotext", [order, file, "-"], { maxBuffer: 1e8 })).stdout.split("\f").slice(0, -1);
  const { stdout: info } = await run("pdfinfo", [file]);
  const [, width, height] = info.match(/Page size: +([\d.]+) x ([\d.]+)/).map(Number);
  await run("pdftoppm", ["-gray", "-r", String(RESOLUTION), file, file]);
  const names = (await readdir(folder)).filter((name) => name.startsWith("printed.pdf-")).sort();
  const pictures = await Promise.all(names.map(async (name) => picture(await readFile(join(folder, name)))));
  return { pages: await text("-layout"), read: (await text("-raw")).map(plain), size: [width, height], pictures };
}

/** A grey picture (PGM): its size and its dark pixels. */
function picture(bytes) {
  const [head, width, height] = bytes.toString("latin1", 0, 40).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/).map((part, index) => (index ? Number(part) : part));
  const dark = [];
  for (let index = head.length; index < bytes.length; index += 1) {
    if (bytes[index] < 160) dark.push([(index - head.length) % width, Math.floor((index - head.length) / width)]);
  }
  return { width, height, dark };
}

/** Spaces and line breaks are the layout's; they also fall inside words of languages that write none. */
export const plain = (text) => text.replaceAll(/\s+/g, "");
