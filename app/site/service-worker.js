// The service worker of Recoupe: keeps the whole site, and answers from what
// it keeps. It replaces go-app's own, which answers neither under a path nor
// to an address with a query, may start half filled, and empties the caches of
// every other site on the host.
"use strict";

const VERSION = "{{.Version}}";
const FILES = {{.ResourcesToCache}}; // addresses relative to the scope
const SCOPE = self.registration.scope; // ends with a slash
const PREFIX = "recoupe " + SCOPE + " "; // other sites of the host keep theirs
const CACHE = PREFIX + VERSION;
const SHARED = PREFIX + "shared"; // files on their way from another application
const HOME = new URL("./", SCOPE).href;

// Installed means complete: one missing file, and the old version stays. The
// host is asked about each file, however long it said that it would hold, as
// the browser's own cache may mix two versions; what the page has just fetched
// is not fetched again, if the host knows it by its tag.
self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(FILES.map((file) => new Request(new URL(file, SCOPE), { cache: "no-cache" })));
  })());
});

// windows returns the pages of the site that are open.
const windows = async () => {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.filter((page) => page.url.startsWith(SCOPE));
};

// A newer version waits until a page asks for it or the last page is closed. The
// files of older ones go, unless another page than the one that asked still runs
// one: then they stay until the next version comes.
self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    if ((await windows()).length <= 1) {
      for (const name of await caches.keys()) {
        if (name.startsWith(PREFIX) && name !== CACHE && name !== SHARED) {
          await caches.delete(name);
        }
      }
    }
    await self.clients.claim();
  })());
});

// "now": the reader asked for the newer version. "alone": take it if no other
// page is open; else the page that asked is told that it stays what it is.
self.addEventListener("message", (event) => {
  event.waitUntil((async () => {
    if (event.data === "now") {
      await self.skipWaiting();
    } else if (event.data === "alone") {
      // A page that is being reloaded may be counted for a moment longer.
      for (let looks = 0; looks < 8; looks++) {
        if ((await windows()).length <= 1) {
          await self.skipWaiting();
          return;
        }
        await new Promise((done) => setTimeout(done, 125));
      }
      event.source.postMessage("stay");
    }
  })());
});

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (!request.url.startsWith(SCOPE)) {
    return; // another site on the same host
  }
  if (request.method === "POST" && request.url === new URL("share", SCOPE).href) {
    event.respondWith(receive(request));
  } else if (request.method === "GET") {
    event.respondWith(request.mode === "navigate" ? open(request) : answer(request));
  }
});

// answer gives the kept file, whatever the query. A worker reads the query of
// its own address, which it would take from the kept file: a fresh response
// leaves it the address that was asked for.
async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept && request.destination === "worker") {
    return new Response(kept.body, kept);
  }
  return kept || older(request);
}

// older gives a file that this version does not have: of the version that a page
// still runs, whose engine has a name of its own, else of the host.
async function older(request) {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== SHARED) {
      const kept = await (await caches.open(name)).match(request, { ignoreSearch: true });
      if (kept) {
        return kept;
      }
    }
  }
  return fetch(request);
}

// open answers a navigation. Every address within the scope that is no file of
// the site leads to the page when there is no network.
async function open(request) {
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  const cache = await caches.open(CACHE);
  if (address === HOME || address === HOME + "index.html") {
    const page = await cache.match(HOME);
    if (page) {
      return page;
    }
  }
  try {
    return await answer(request);
  } catch (failure) {
    if (address === HOME) {
      throw failure;
    }
    return Response.redirect(HOME);
  }
}

// receive keeps what another application shares, beside what the page has not taken
// yet, and opens the page, which takes it from there.
async function receive(request) {
  const form = await request.formData();
  const cache = await caches.open(SHARED);
  const files = form.getAll("files").filter((entry) => entry instanceof File);
  const words = [form.get("text"), form.get("url")].filter((part) => typeof part === "string" && part !== "");
  if (words.length > 0) {
    files.push(new File([words.join("\n\n")], (form.get("title") || "shared") + ".txt", { type: "text/plain" }));
  }
  for (const file of files) {
    await cache.put(new URL("shared/" + crypto.randomUUID(), SCOPE), new Response(file, { headers: { "X-Name": encodeURIComponent(file.name) } }));
  }
  return Response.redirect(HOME + "?shared", 303);
}
