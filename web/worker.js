// The analysis worker's few lines of JavaScript: load Go's glue, then the
// engine. The page names the engine's file in the address, so that a page only
// ever meets the engine it was built with.
"use strict";
importScripts("../wasm_exec.js");
const file = new URL(self.location.href).searchParams.get("engine") || "engine.wasm";
const address = new URL(file, self.location.href);
const go = new Go();
// One thread has nobody to collect garbage beside it: a collection that is made
// little by little is seldom finished, while the heap grows to several times
// what is alive.
go.env.GODEBUG = "gcstoptheworld=1";
// What a worker's memory has grown to it keeps: it is collected once it holds half
// as much again as is alive, for some hundredths more time. A comparison says how much
// itself (wasm/room.go).
go.env.GOGC = "50";
// While this worker lives it holds the lock that the page names: nothing else
// tells that a browser has ended a worker. Where there are no locks, the page
// counts how long nothing comes.
const held = new URL(self.location.href).searchParams.get("held");
const hold = () => new Promise((taken) => {
  navigator.locks.request(held, () => new Promise(() => taken())).catch(taken);
});
(async () => {
  if (held && navigator.locks) {
    await hold();
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error("engine: " + response.status);
  // What is compiled as it comes, the browser keeps compiled: a later visit begins
  // with the code that this one ended with. It asks for the type that a host should
  // give it.
  const streams = response.headers.get("Content-Type") === "application/wasm";
  const { instance } = streams
    ? await WebAssembly.instantiateStreaming(response, go.importObject)
    : await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
  await go.run(instance);
  throw new Error("engine: ended");
})().catch((fault) => setTimeout(() => { throw fault; }));
