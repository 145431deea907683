// What the page needs before its program has arrived: where the site is, files
// that are dropped, opened or shared early, and whether the site is kept for
// offline use. The program takes over through window.recoupe:
//
//   recoupe.base        path of the site, with a slash at both ends
//   recoupe.take(f)     f(files) now for what came early, then for what another
//                       application opens or shares; dropping is the program's
//                       own from then on
//   recoupe.offline     true once the whole site is kept; then also
//                       <html data-offline="ready"> and the event recoupe:offline
//   recoupe.waiting     true once a newer version is ready; event recoupe:update
//   recoupe.update()    take it: the page is loaded again
//   recoupe.stays       true once it is known that this page stays what it is
//   recoupe.ended(r)    the program did not start, or has ended: say so, with
//                       the report r if there is one (names of functions alone)
"use strict";

window.recoupe = (() => {
  const base = new URL(".", document.currentScript.src).pathname;
  if (location.pathname === base + "index.html") {
    history.replaceState(null, "", base + location.search + location.hash);
  }

  // A link that was damaged on its way may hold a per cent sign that begins no
  // escape. go-app takes such an address for no address, and ends.
  const mend = () => {
    const whole = location.hash.replace(/%(?![0-9a-f]{2})/gi, "%25");
    if (whole !== location.hash) {
      history.replaceState(null, "", base + location.search + whole);
    }
  };
  mend();
  window.addEventListener("popstate", mend);
  window.addEventListener("hashchange", mend);

  // Whether the last deed was one of the keyboard, for the style sheet: after a
  // drop or an address a browser shows the focus of a heading as well.
  const keys = (e) => { document.documentElement.toggleAttribute("data-keys", e.type === "keydown"); };
  for (const name of ["keydown", "pointerdown", "drop"]) {
    window.addEventListener(name, keys, { capture: true, passive: true });
  }

  // Where the reader lets no site keep anything, a browser throws on the mere
  // mention of its storage, which the program could not survive: it gets one that
  // keeps nothing beyond the page.
  for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
    try {
      window[name];
    } catch {
      const kept = new Map();
      Object.defineProperty(window, name, { value: name === "indexedDB" ? undefined : {
        get length() { return kept.size; },
        key: (n) => [...kept.keys()][n] ?? null,
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => { kept.set(key, String(value)); },
        removeItem: (key) => { kept.delete(key); },
        clear: () => { kept.clear(); },
      } });
    }
  }

  const self = { base, offline: false, waiting: false, stays: false };
  let early = [];
  let taker = null;
  let given = []; // all of them, until it is known that this page stays

  const give = (files) => {
    files = Array.from(files);
    if (files.length === 0) {
      return;
    }
    given?.push(...files);
    if (taker) {
      taker(files);
    } else {
      early.push(...files);
      document.documentElement.dataset.early = early.length;
    }
  };

  const over = (event) => event.preventDefault();
  const drop = (event) => {
    event.preventDefault();
    give(event.dataTransfer.files);
  };
  window.addEventListener("dragover", over);
  window.addEventListener("drop", drop);

  self.take = (f) => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("drop", drop);
    delete document.documentElement.dataset.early;
    taker = f;
    const files = early;
    early = [];
    give(files);
  };

  if ("launchQueue" in window) {
    launchQueue.setConsumer(async (launch) => {
      give(await Promise.all((launch.files || []).map((handle) => handle.getFile())));
    });
  }

  // What another application shared waits in a cache (see service-worker.js).
  const waiting = "recoupe " + location.origin + base + " shared";
  const shared = async () => {
    const cache = await caches.open(waiting);
    const files = [];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const blob = await response.blob();
      files.push(new File([blob], decodeURIComponent(response.headers.get("X-Name")), { type: blob.type }));
    }
    await caches.delete(waiting);
    history.replaceState(null, "", base + location.hash);
    give(files);
  };
  const arrival = location.search === "?shared" && "caches" in window ? shared() : null;

  const tell = (what) => document.dispatchEvent(new Event("recoupe:" + what));
  let registration = null;

  // reload follows a change of service worker that this page asked for. What the
  // page was given waits meanwhile where shared files do.
  const reload = async () => {
    try {
      await arrival;
      const cache = given?.length ? await caches.open(waiting) : null;
      for (const file of cache ? given : []) {
        await cache.put(base + "shared/" + crypto.randomUUID(), new Response(file, { headers: { "X-Name": encodeURIComponent(file.name) } }));
      }
    } finally {
      if (given?.length) {
        location.replace(base + "?shared" + location.hash);
      } else {
        location.reload();
      }
    }
  };
  const follow = () => navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });

  // stay goes on with this version: what is given is the program's.
  const stay = () => {
    navigator.serviceWorker.removeEventListener("controllerchange", reload);
    given = null;
    self.stays = true;
  };

  const wait = () => {
    self.waiting = true;
    tell("update");
  };

  // A newer version is ready since an earlier visit. While nothing has been done
  // here yet it is taken at once, unless another page is open.
  let taking = false;
  const takeUp = (kept) => {
    if (taker || taking || !kept.waiting || !navigator.serviceWorker.controller) {
      return;
    }
    taking = self.waiting = true;
    follow();
    navigator.serviceWorker.addEventListener("message", (event) => event.data === "stay" && stay());
    kept.waiting.postMessage("alone");
  };

  // It is asked for before the program comes, which may start before its own
  // asking is answered.
  navigator.serviceWorker?.getRegistration(base).then((kept) => kept && takeUp(kept)).catch(() => {});

  self.keep = (kept) => {
    registration = kept;
    takeUp(kept);
    navigator.serviceWorker.ready.then(() => {
      self.offline = true;
      document.documentElement.dataset.offline = "ready";
      tell("offline");
    });
    if (kept.waiting && navigator.serviceWorker.controller) {
      wait();
    }
    if (!taking) {
      given = null;
      self.stays = true;
    }
    // A version that comes where one is active already is a newer one, also for a
    // page that no worker has taken over yet: one just opened, or loaded by force.
    kept.addEventListener("updatefound", () => {
      const worker = kept.installing || kept.waiting;
      const look = () => worker.state === "installed" && kept.active && wait();
      worker?.addEventListener("statechange", look);
      worker && look();
    });
  };

  // A newer version may be there and not have been looked for yet.
  const look = async () => {
    await registration.update();
    const worker = registration.installing;
    if (worker) {
      await new Promise((done) => {
        worker.addEventListener("statechange", done, { once: true });
      });
    }
  };

  self.update = async () => {
    if (registration && !registration.waiting) {
      await look().catch(() => {}); // there is no network
    }
    if (!registration || !registration.waiting) {
      location.reload();
      return;
    }
    stay(); // what was given is in the program's hands
    follow();
    registration.waiting.postMessage("now");
  };

  // In the page's language, without anything of the program's.
  const words = {
    fr: ["Recoupe s’est arrêté, ou n’a pas pu démarrer.", "Vos dossiers gardés sont intacts.",
      "Recharger la page", "Copier le rapport d’erreur", "Copié"],
    en: ["Recoupe has stopped, or could not start.", "Your kept stories are intact.",
      "Reload the page", "Copy the error report", "Copied"],
  };
  self.ended = (report) => {
    if (document.getElementById("ended")) {
      return;
    }
    const [what, intact, again, copy, copied] = words[document.documentElement.lang] || words.en;
    const add = (to, tag, text) => {
      const element = to.appendChild(document.createElement(tag));
      element.textContent = text;
      return element;
    };
    const button = (text, press) => {
      const element = add(box, "button", text);
      element.className = "btn";
      element.addEventListener("click", () => press(element));
    };
    const box = document.createElement("div");
    box.id = "ended";
    box.setAttribute("role", "alert");
    add(box, "b", what);
    add(box, "p", intact);
    button(again, () => location.reload());
    if (report) {
      button(copy, (element) => navigator.clipboard.writeText(report).then(() => {
        element.textContent = copied;
      }));
    }
    // Within what is there: go-app removes what is added to the body.
    (document.getElementById("main") || document.body).prepend(box);
    window.scrollTo(0, 0);
  };

  return self;
})();

// The program finds it as a property of the window.
window.recoupe = recoupe;
