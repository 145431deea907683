//go:build !js

package e2e

import (
	"fmt"
	"slices"
	"testing"
)

// BenchmarkScreens measures the page with fifty outlets and six hundred facts
// open in it: what it takes from something done to the page having been painted
// anew, and the longest time the page could not answer. Nothing is asserted: a
// busy machine is slower. The loop of machine-ms, always the same, tells how
// busy it is.
//
//	go test -run '^$' -bench Screens -benchtime 1x ./app/e2e
func BenchmarkScreens(b *testing.B) {
	h := serve(b, siteDir(b), "/")
	v := visit(b, h)
	v.open(h.url(""))
	v.until(running)
	v.drop(newsroomFile(b, 50, 600))
	v.until(matrix)
	eval[bool](v, gauge)
	for _, m := range []struct{ name, run string }{
		{"scroll", `await roll(240, 90);`},
		{"jump", `for (let i = 0; i < 8; i++) await timed(() => scrollTo(0, document.documentElement.scrollHeight * ((i * 37) % 100) / 100)); scrollTo(0, 0); await painted(); await painted();`},
		{"filter", `for (let i = 0; i < 12; i++) await timed(() => document.querySelectorAll(".chips .chip")[i % 4].click());`},
		{"search", `for (const text of ["passerelle", "300 millions"]) { await type("find-fact", text); await type("find-fact", ""); }`},
		{"evidence", `for (let i = 0; i < 8; i++) {
			const cells = [...document.querySelectorAll("#matrix [data-fact] td")];
			await timed(() => cells[(i * 61) % Math.min(cells.length, 300)].click());
			await step(() => document.querySelector(".panel header button:last-child").click());
		}`},
		{"arrows", `document.querySelector('#matrix [tabindex="0"]').focus(); for (let i = 0; i < 12; i++) await timed(() => key(i % 2 ? "ArrowDown" : "ArrowRight"));`},
		{"quotes", `await view("quotes");`},
		{"omissions", `await view("omissions");`},
		{"side", `await view("side"); await roll(200, 40);`},
		{"articles", `await view("articles"); await roll(200, 40);`},
		{"words", `await view("words"); await roll(200, 40);`},
		{"facts", `await view("facts");`},
	} {
		b.Run(m.name, func(b *testing.B) {
			var took []float64
			var all measured
			for range b.N {
				got := eval[measured](v, "measure(async () => {"+m.run+"})")
				took = append(took, got.Took...)
				all.Busy, all.Long = max(all.Busy, got.Busy), all.Long+got.Long
				all.Nodes, all.Shift, all.Machine = max(all.Nodes, got.Nodes), max(all.Shift, got.Shift), got.Machine
			}
			slices.Sort(took)
			b.ReportMetric(0, "ns/op")
			if len(took) > 0 {
				b.ReportMetric(took[len(took)/2], "median-ms")
				b.ReportMetric(took[len(took)-1], "worst-ms")
			}
			b.ReportMetric(all.Busy, "busy-ms")
			b.ReportMetric(float64(all.Long)/float64(b.N), "long-tasks/op")
			b.ReportMetric(float64(all.Nodes), "nodes")
			b.ReportMetric(all.Shift, "shift")
			b.ReportMetric(all.Machine, "machine-ms")
			if v.failed(); testing.Verbose() {
				fmt.Printf("  %s: %.0f\n", m.name, took)
			}
		})
	}
}

// measured is what gauge tells of one run.
type measured struct {
	Took    []float64 // milliseconds of each thing timed
	Busy    float64   // the longest task, in milliseconds; 0 below fifty
	Long    int       // tasks of fifty milliseconds and more
	Nodes   int       // elements of the page at most
	Shift   float64   // cumulative layout shift
	Machine float64   // milliseconds of a loop that is always the same
}

// failed stops where the page broke.
func (v *visitor) failed() {
	v.t.Helper()
	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.faults) > 0 {
		v.t.Fatal(v.faults[0])
	}
}

// gauge puts the measuring functions into the page.
const gauge = `(() => {
	let took, nodes, tasks, shift;
	new PerformanceObserver((list) => { for (const e of list.getEntries()) tasks?.push(e.duration); }).observe({ type: "longtask" });
	new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) shift += e.value; }).observe({ type: "layout-shift" });
	const count = () => { nodes = Math.max(nodes, document.querySelectorAll("body *").length); };
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const after = () => new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); });
	window.painted = async () => { await frame(); await after(); count(); };
	// step does something and waits until the page has changed and is painted.
	window.step = async (act) => {
		let seen;
		const changed = new Promise((done) => { seen = done; });
		const watcher = new MutationObserver(seen);
		watcher.observe(document.querySelector("main").parentNode.parentNode, { subtree: true, childList: true, attributes: true, characterData: true });
		const began = performance.now();
		act();
		await Promise.race([changed, new Promise((done) => setTimeout(done, 500))]);
		watcher.disconnect();
		await painted();
		return performance.now() - began;
	};
	window.timed = async (act) => { const ms = await step(act); took.push(ms); await painted(); };
	window.key = (name) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
	window.roll = async (by, times) => {
		for (let i = 0; i < times; i++) {
			const began = performance.now();
			scrollBy(0, by);
			await painted();
			took.push(performance.now() - began);
		}
		await painted();
		scrollTo(0, 0);
		await painted();
	};
	window.type = async (id, text) => {
		const field = document.getElementById(id);
		const put = (words) => timed(() => { field.value = words; field.dispatchEvent(new InputEvent("input", { bubbles: true })); });
		if (!text) { await put(""); return; }
		for (let i = 1; i <= text.length; i++) await put(text.slice(0, i));
	};
	window.view = (name) => timed(() => document.querySelector('nav a[href="#' + name + '"]').click());
	window.measure = async (run) => {
		took = []; nodes = 0; tasks = []; shift = 0;
		const began = performance.now();
		let x = 1;
		for (let i = 0; i < 20_000_000; i++) x = (x * 48271 + i) % 2147483647;
		const machine = performance.now() - began + (x === 0 ? 1 : 0);
		await new Promise((done) => setTimeout(done, 300));
		tasks = []; shift = 0;
		await run();
		await new Promise((done) => setTimeout(done, 300));
		return { Took: took, Busy: Math.max(0, ...tasks), Long: tasks.length, Nodes: nodes, Shift: shift, Machine: machine };
	};
	return true;
})()`
