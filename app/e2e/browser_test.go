//go:build !js

package e2e

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// patience is how long a test waits for what should come. It is generous, as
// it only matters where a test fails.
const patience = 90 * time.Second

// browsersOwn are hosts that Chromium asks for purposes of its own, whatever is
// open in it. What a page asks of them is seen by its visitor.
var browsersOwn = []string{
	"accounts.google.com", "clients2.google.com", "update.googleapis.com", "optimizationguide-pa.googleapis.com",
	"safebrowsing.googleapis.com", "android.clients.google.com", "mtalk.google.com", "redirector.gvt1.com", "www.google.com",
}

// outside records what the browser asks of anything but this machine. It is
// the browser's proxy, which loopback addresses do not pass through, so that
// requests of workers and of the service worker are seen as well.
type outside struct {
	mu    sync.Mutex
	asked []string
}

func (o *outside) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if name, _, _ := strings.Cut(r.Host, ":"); !slices.Contains(browsersOwn, name) {
		o.asked = append(o.asked, r.Method+" "+r.Host)
	}
	http.Error(w, "no way out", http.StatusForbidden)
}

func (o *outside) list() []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.Clone(o.asked)
}

var out outside

// browser is the one Chromium of all tests; every visitor has a profile of its
// own in it.
var browser = sync.OnceValues(func() (context.Context, error) {
	proxy := httptest.NewServer(&out)
	context.AfterFunc(closing, proxy.Close)
	path := chromiumPath
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.ProxyServer(proxy.URL),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-domain-reliability", true),
		chromedp.Flag("no-pings", true),
		chromedp.Flag("disable-features", "Translate,OptimizationHints,OptimizationGuideModelDownloading,MediaRouter,AutofillServerCommunication"),
		chromedp.Flag("gaia-url", "http://localhost:9"), // the browser's own sign-in, asked for at start
		chromedp.WindowSize(1440, 900),
		chromedp.Flag("lang", "fr"),
		chromedp.CombinedOutput(io.Discard),
	)
	allocator, _ := chromedp.NewExecAllocator(closing, options...)
	ctx, _ := chromedp.NewContext(allocator)
	return ctx, chromedp.Do(ctx)
})

var chromiumPath string

// visitor is one reader with a browser profile of their own.
type visitor struct {
	t      testing.TB
	ctx    context.Context
	origin string
	mu     sync.Mutex
	faults []string
}

// visit opens a fresh profile. When the test ends, it fails if the page ever
// wrote an error, broke the policy, or asked for anything outside its origin.
func visit(t testing.TB, h *host) *visitor {
	t.Helper()
	chromiumPath = chromium(t)
	b, err := browser()
	require.NoError(t, err)
	ctx, cancel := chromedp.NewContext(b, chromedp.WithNewBrowserContext())
	v := &visitor{t: t, ctx: ctx, origin: "http://localhost:" + portOf(h.addr)}
	require.NoError(t, chromedp.Do(ctx))
	require.NoError(t, chromedp.Listen(ctx, v.heard))
	before := len(out.list())
	t.Cleanup(func() {
		if t.Failed() {
			v.picture("failed")
		}
		cancel()
		v.mu.Lock()
		defer v.mu.Unlock()
		for _, f := range v.faults {
			t.Error("in the page:", f)
		}
		for _, o := range out.list()[before:] {
			t.Error("asked of another host:", o)
		}
	})
	return v
}

func portOf(addr string) string {
	_, port, _ := net.SplitHostPort(addr)
	return port
}

// heard notes what must not happen. It runs in the loop that reads the
// browser's messages.
func (v *visitor) heard(event any) {
	fault := ""
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeAssert {
			var words []string
			for _, a := range e.Args {
				words = append(words, strings.Trim(string(a.Value), `"`)+a.Description)
			}
			fault = "console: " + strings.Join(words, " ")
		}
	case *runtime.EventExceptionThrown:
		fault = "exception: " + e.ExceptionDetails.Text
		if x := e.ExceptionDetails.Exception; x != nil {
			fault += " " + x.Description
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Source == log.EntrySourceSecurity {
			fault = fmt.Sprintf("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		u := e.Request.URL
		if !strings.HasPrefix(u, v.origin+"/") && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:"+v.origin) {
			fault = "request to " + u
		}
	}
	if fault != "" {
		v.mu.Lock()
		defer v.mu.Unlock()
		v.faults = append(v.faults, fault)
	}
}

// forgive takes back the faults noted so far that hold the words given: what
// the browser itself writes when a server is gone, for one.
func (v *visitor) forgive(words string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.faults = slices.DeleteFunc(v.faults, func(f string) bool { return strings.Contains(f, words) })
}

func (v *visitor) open(url string) {
	v.t.Helper()
	require.NoError(v.t, v.within(chromedp.Navigate(url)))
}

func (v *visitor) reload() {
	v.t.Helper()
	require.NoError(v.t, v.within(chromedp.Reload()))
}

func (v *visitor) within(steps ...chromedp.Action[chromedp.Void]) error {
	ctx, cancel := context.WithTimeout(v.ctx, patience)
	defer cancel()
	return chromedp.Do(ctx, steps...)
}

// eval gives the value of a JavaScript expression, awaited.
func eval[T any](v *visitor, expression string) T {
	v.t.Helper()
	ctx, cancel := context.WithTimeout(v.ctx, patience)
	defer cancel()
	got, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(v.t, err, expression)
	return got
}

// until waits for an expression to hold. It is looked at again whenever the
// document changes, and now and then for what changes beside it; it gives up
// after patience.
func (v *visitor) until(condition string) {
	v.t.Helper()
	held := eval[bool](v, holding(condition))
	if !held {
		v.t.Fatalf("waited in vain for %s\nthe page says:\n%s", condition, eval[string](v, `document.body.innerText.slice(0, 2000)`))
	}
}

// holding is a promise of whether a condition comes to hold.
func holding(condition string) string {
	return fmt.Sprintf(`new Promise((done) => {
		const holds = () => { try { return Boolean(%s); } catch { return false; } };
		if (holds()) { done(true); return; }
		const end = (value) => { watcher.disconnect(); clearInterval(again); clearTimeout(limit); done(value); };
		const look = () => { if (holds()) end(true); };
		const watcher = new MutationObserver(look);
		watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		const again = setInterval(look, 250);
		const limit = setTimeout(() => end(holds()), %d);
	})`, condition, (patience - 10*time.Second).Milliseconds())
}

// untilReloaded is until, over a page that loads itself anew meanwhile.
func (v *visitor) untilReloaded(condition string) {
	v.t.Helper()
	ctx, cancel := context.WithTimeout(v.ctx, patience)
	defer cancel()
	for {
		held, err := chromedp.Run(ctx, chromedp.Evaluate[bool](holding(condition), chromedp.EvalAwaitPromise))
		if held && err == nil {
			return
		}
		require.NoError(v.t, ctx.Err(), condition)
	}
}

// drop drops files on the middle of the page, as from a file manager.
func (v *visitor) drop(files ...string) {
	v.t.Helper()
	v.dropAt(700, 400, files...)
}

// dropAt drops files at a point of the window.
func (v *visitor) dropAt(x, y float64, files ...string) {
	v.t.Helper()
	for i, f := range files {
		abs, err := filepath.Abs(f)
		require.NoError(v.t, err)
		files[i] = abs
	}
	for _, kind := range []input.DispatchDragEventType{
		input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop,
	} {
		_, err := chromedp.Call(v.ctx, input.DispatchDragEvent, input.DispatchDragEventParams{
			Type: kind, X: x, Y: y,
			Data: &input.DragData{Items: []*input.DragDataItem{}, Files: files, DragOperationsMask: 1},
		})
		require.NoError(v.t, err)
	}
}

// picture saves what the visitor sees, where RECOUPE_PICTURES names a folder.
func (v *visitor) picture(name string) {
	dir := os.Getenv("RECOUPE_PICTURES")
	if dir == "" {
		return
	}
	ctx, cancel := context.WithTimeout(v.ctx, patience)
	defer cancel()
	data, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, strings.ReplaceAll(v.t.Name(), "/", "-")+"-"+name+".png"), data, 0o644)
	}
	if err != nil {
		v.t.Log("picture:", err)
	}
}
