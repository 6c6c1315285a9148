// Open each page in Chromium, run axe-core over it, and say what a person could not read or reach.
// node check_accessibility.mjs FOLDER_OF_MODULES FOLDER_OF_PAGES [FOLDER_OF_PICTURES]
import { readFileSync, readdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, pages, pictures] = process.argv.slice(2);
const need = createRequire(join(modules, "package.json"));
const { chromium } = need("playwright-core");
const axe = readFileSync(need.resolve("axe-core/axe.min.js"), "utf8");
const profile = mkdtempSync(join(tmpdir(), "convivencia-browser-"));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  bypassCSP: true, // the page allows no script; the check is one
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let faults = 0;
const fault = (what) => { faults += 1; console.log(`    ${what}`); };

// What axe cannot tell: whether a narrow page scrolls sideways, how large targets are, and whether
// everything that takes the focus shows it.
async function byHand(page, width) {
  const found = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const targets = [...document.querySelectorAll("a, summary, input, select, textarea, button")]
      .filter((item) => item.checkVisibility() && !item.matches(".skip"))
      .map((item) => [item, item.getBoundingClientRect()])
      .filter(([, box]) => box.width < 24 || box.height < 24)
      .map(([item, box]) => `${item.tagName} ${item.textContent.slice(0, 30)} ${box.width}×${box.height}`);
    return { wide, targets };
  });
  if (found.wide > 0) fault(`${width} px: the page is ${found.wide} px too wide`);
  for (const target of found.targets) fault(`${width} px: a target under 24 px: ${target}`);
}

async function byKeyboard(page) {
  const count = await page.evaluate(() => [...document.querySelectorAll(
    "a[href], summary, input, select, textarea, [tabindex='0']")]
    .filter((item) => item.checkVisibility()).length);
  const reached = new Set();
  for (let step = 0; step < count + 40; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const item = document.activeElement;
      if (!item || item === document.body) return null;
      item.dataset.number ??= String(document.querySelectorAll("[data-number]").length + 1);
      const look = getComputedStyle(item);
      const seen = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2;
      return { number: item.dataset.number, seen, name: `${item.tagName}.${item.className}` };
    });
    if (at === null) continue;
    if (!reached.has(at.number) && !at.seen) fault(`the focus is not seen on ${at.name}`);
    reached.add(at.number);
  }
  if (reached.size < count) fault(`${count - reached.size} of ${count} cannot be reached by keyboard`);
}

// Every picture grows when asked, without making the page too wide, and can be put back.
async function enlarged(page, name, width) {
  const links = page.locator("figure .open");
  for (let place = 0; place < await links.count(); place += 1) {
    const figure = page.locator("figure").nth(place);
    const before = (await figure.locator("img").boundingBox()).width;
    await links.nth(place).focus();
    await page.keyboard.press("Enter");
    const after = (await figure.locator("img").boundingBox()).width;
    if (after < before * 1.5) fault(`${width} px: picture ${place + 1} does not grow: ${before}, ${after}`);
    await byHand(page, width);
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement.className);
    if (at !== "close") fault(`${width} px: picture ${place + 1} cannot be put back by keyboard`);
    if (place === 0 && pictures) await page.screenshot({ path: join(pictures, `${name}.${width}.large.png`) });
    await page.keyboard.press("Enter");
    const again = (await figure.locator("img").boundingBox()).width;
    if (Math.abs(again - before) > 1) fault(`${width} px: picture ${place + 1} stays large`);
  }
}

for (const name of readdirSync(pages).filter((item) => item.endsWith(".html")).sort()) {
  const page = await browser.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  console.log(name);
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(join(pages, name)).href);
    await page.evaluate(axe);
    const result = await page.evaluate(() => globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }));
    for (const item of result.violations) {
      fault(`${width} px: ${item.id} (${item.impact}): ${item.help}; ${item.nodes.length} places`);
      for (const node of item.nodes.slice(0, 3)) console.log(`        ${node.html.slice(0, 160)}`);
    }
    const unsure = result.incomplete.map((item) => `${item.id} (${item.nodes.length})`);
    console.log(`  ${width} px: ${result.passes.length} rules kept, ${result.violations.length} broken`
      + (unsure.length ? `; to be judged by eye: ${unsure.join(", ")}` : ""));
    await byHand(page, width);
    if (pictures) await page.screenshot({ path: join(pictures, `${name}.${width}.png`), fullPage: true });
    await enlarged(page, name, width);
  }
  await page.goto(pathToFileURL(join(pages, name)).href);
  await byKeyboard(page);
  const away = asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"));
  for (const url of away) fault(`asks the network for ${url}`);
  if (pictures) await page.pdf({ path: join(pictures, `${name}.pdf`), preferCSSPageSize: true });
  await page.close();
}
await browser.close();
rmSync(profile, { recursive: true, force: true });
console.log(faults ? `${faults} faults` : "no fault");
process.exit(faults ? 1 : 0);
