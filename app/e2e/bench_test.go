//go:build !js

package e2e

import (
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// BenchmarkScreens measures the page with fifty outlets and six hundred facts
// open in it: what it takes from something done to the page having been painted
// anew, the longest time the page could not answer by the clock (busy-ms), and
// the longest task by the processor's time it took (task-cpu-ms), which a busy
// machine hardly changes. The loop of machine-ms, always the same, tells how
// busy it is. Nothing is asserted.
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
	record := v.recorder()
	for _, m := range []struct{ name, run string }{
		{"scroll", `await roll(240, 90);`},
		{"jump", `for (let i = 0; i < 8; i++) await timed(() => rolled().scrollTo(0, rolled().scrollHeight * ((i * 37) % 100) / 100)); rolled().scrollTo(0, 0); await painted(); await painted();`},
		{"filter", `for (let i = 0; i < 12; i++) await timed(() => document.querySelectorAll(".chips .chip")[i % 4].click());`},
		{"search", `for (const text of ["passerelle", "300 millions"]) { await type("find-fact", text); await type("find-fact", ""); }`},
		{"evidence", `for (let i = 0; i < 8; i++) {
			const cells = [...document.querySelectorAll("#matrix [data-fact] td")];
			await timed(() => cells[(i * 61) % Math.min(cells.length, 300)].click());
			await step(() => document.querySelector(".panel header button:last-child").click());
		}`},
		{"correct", `await step(() => document.querySelector("#matrix [data-fact] td").click());
			for (let i = 0; i < 8; i++) await timed(() => document.querySelectorAll(".ev .acts button[aria-pressed]")[i % 4].click());
			document.querySelector(".panel header button:last-child").click(); await painted(); await painted();`},
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
			var cpu []float64
			for range b.N {
				machine := eval[float64](v, "machine()")
				finish := record()
				got := eval[measured](v, "measure(async () => {"+m.run+"})")
				took = append(took, got.Took...)
				all.Busy, all.Long = max(all.Busy, got.Busy), all.Long+got.Long
				cpu = slices.Concat(cpu, finish())
				all.Nodes, all.Shift, all.Machine = max(all.Nodes, got.Nodes), max(all.Shift, got.Shift), machine
			}
			slices.Sort(took)
			b.ReportMetric(0, "ns/op")
			if len(took) > 0 {
				b.ReportMetric(took[len(took)/2], "median-ms")
				b.ReportMetric(took[len(took)-1], "worst-ms")
			}
			b.ReportMetric(all.Busy, "busy-ms")
			over := 0
			for _, ms := range cpu {
				if ms > 50 {
					over++
				}
			}
			b.ReportMetric(slices.Max(append(cpu, 0)), "task-cpu-ms")
			b.ReportMetric(float64(over)/float64(b.N), "tasks-over-50-cpu")
			b.ReportMetric(float64(all.Long)/float64(b.N), "long-tasks/op")
			b.ReportMetric(float64(all.Nodes), "nodes")
			b.ReportMetric(all.Shift, "shift")
			b.ReportMetric(all.Machine, "machine-ms")
			if v.failed(); testing.Verbose() {
				slices.Sort(cpu)
				fmt.Printf("  %s: %.0f; tasks %.0f\n", m.name, took, cpu[max(0, len(cpu)-5):])
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

// recorder prepares to record the tasks of the page's main thread. It returns a
// function that begins to, which returns one that ends it and tells how many
// milliseconds of processor time each task took.
func (v *visitor) recorder() func() func() []float64 {
	var mu sync.Mutex
	var events []traced
	done := make(chan struct{}, 1)
	require.NoError(v.t, chromedp.Listen(v.ctx, func(event any) {
		switch e := event.(type) {
		case *tracing.EventDataCollected:
			mu.Lock()
			defer mu.Unlock()
			for _, raw := range e.Value {
				var t traced
				if json.Unmarshal(raw, &t) == nil {
					events = append(events, t)
				}
			}
		case *tracing.EventTracingComplete:
			done <- struct{}{}
		}
	}))
	return func() func() []float64 {
		_, err := chromedp.Call(v.ctx, tracing.Start, tracing.StartParams{TraceConfig: &tracing.TraceConfig{IncludedCategories: []string{"toplevel"}}})
		require.NoError(v.t, err)
		return func() []float64 {
			_, err := chromedp.Call(v.ctx, tracing.End, cdp.Empty{})
			require.NoError(v.t, err)
			<-done
			mu.Lock()
			defer mu.Unlock()
			took := mainTasks(events)
			events = nil
			return took
		}
	}
}

// traced is an event of the browser's trace.
type traced struct {
	Name     string
	Pid, Tid int
	Tdur     float64 // microseconds of the thread's own time
	Args     struct{ Name string }
}

// mainTasks are the milliseconds of the tasks on main threads of pages.
func mainTasks(events []traced) (took []float64) {
	main := map[[2]int]bool{}
	for _, e := range events {
		if e.Name == "thread_name" && e.Args.Name == "CrRendererMain" {
			main[[2]int{e.Pid, e.Tid}] = true
		}
	}
	for _, e := range events {
		if e.Name == "ThreadControllerImpl::RunTask" && main[[2]int{e.Pid, e.Tid}] {
			took = append(took, e.Tdur/1000)
		}
	}
	return took
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
		const still = await Promise.race([changed, new Promise((done) => setTimeout(done, 400, "still"))]);
		watcher.disconnect();
		await painted();
		return still === "still" ? undefined : performance.now() - began;
	};
	window.timed = async (act) => { const ms = await step(act); if (ms) took.push(ms); await painted(); };
	window.key = (name) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
	// many columns scroll in a box of their own
	window.rolled = () => document.querySelector(".wide") || document.scrollingElement;
	window.roll = async (by, times) => {
		for (let i = 0; i < times; i++) {
			const began = performance.now();
			rolled().scrollBy(0, by);
			await painted();
			took.push(performance.now() - began);
		}
		await painted();
		rolled().scrollTo(0, 0);
		await painted();
	};
	window.type = async (id, text) => {
		const field = document.getElementById(id);
		const put = (words) => timed(() => { field.value = words; field.dispatchEvent(new InputEvent("input", { bubbles: true })); });
		if (!text) { await put(""); return; }
		for (let i = 1; i <= text.length; i++) await put(text.slice(0, i));
	};
	window.view = (name) => timed(() => document.querySelector('nav a[href="#' + name + '"]').click());
	window.machine = async () => {
		const began = performance.now();
		let x = 1;
		for (let i = 0; i < 20_000_000; i++) x = (x * 48271 + i) % 2147483647;
		const took = performance.now() - began + (x === 0 ? 1 : 0);
		await new Promise((done) => setTimeout(done, 1500)); // a reader rests too, and the page collects then
		return took;
	};
	window.measure = async (run) => {
		took = []; nodes = 0; tasks = []; shift = 0;
		await run();
		await new Promise((done) => setTimeout(done, 300));
		return { Took: took, Busy: Math.max(0, ...tasks), Long: tasks.length, Nodes: nodes, Shift: shift };
	};
	return true;
})()`
