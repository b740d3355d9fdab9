/*
 * Keeps the built files, so that the page opens without a network. `version` and `files` (the address of each file and
 * its SHA-256) are written before this text by serviceWorkerPlugin.js.
 *
 * A page is asked of the network first and names the files of its own version, whose addresses carry their content:
 * whatever is in the caches, no page ever gets files of two versions.
 */
const PREFIX = "hengji-";
const PAGE = "index.html";
/** No file: holds when a version was kept, and that it is whole. */
const KEPT_AT = "kept-at";
const PATIENCE = 3000;
const own = PREFIX + version;
const addressOf = (file) => new URL(file, self.registration.scope).href;

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(removeOthers()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else event.respondWith(kept(request.url).then((response) => response ?? fetch(request)));
});

/** All files of this version or none. */
async function keep() {
  const cache = await caches.open(own);
  for (const [file, digest] of files) {
    const response = await fetch(new Request(addressOf(file), { cache: "no-cache" }));
    const bytes = await response.clone().arrayBuffer();
    if (!response.ok || (await digestOf(bytes)) !== digest) {
      await caches.delete(own);
      throw new Error(`${file} is not of version ${version}`);
    }
    await cache.put(addressOf(file), response);
  }
  await cache.put(addressOf(KEPT_AT), new Response(String(Date.now())));
}

/** Runs when no page of an earlier version is open any more. */
async function removeOthers() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== own) await caches.delete(name);
  }
}

async function page(request) {
  const isStart = [addressOf("."), addressOf(PAGE)].includes(request.url.replace(/[?#].*$/, ""));
  if (!isStart) return fetch(request);
  const asked = fetch(request).catch(() => undefined);
  const response = await Promise.race([
    asked,
    new Promise((done) => setTimeout(() => done(undefined), PATIENCE)),
  ]);
  if (response?.ok) return response;
  return (await kept(addressOf(PAGE))) ?? (await asked) ?? Response.error();
}

/** The kept file of that address, of the newest version that has it. */
async function kept(address) {
  for (const cache of await wholeCaches()) {
    const found = await cache.match(address);
    if (found) return found;
  }
  return undefined;
}

/** The caches of whole versions, the newest first. */
async function wholeCaches() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const all = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const at = await cache.match(addressOf(KEPT_AT));
      return { cache, at: at ? Number(await at.text()) : undefined };
    }),
  );
  return all
    .filter(({ at }) => at !== undefined)
    .sort((one, other) => other.at - one.at)
    .map(({ cache }) => cache);
}

async function digestOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
