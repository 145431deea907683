//go:build !js

package e2e

import (
	"context"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/app/site"
)

// built is the site as `build` makes it, once for all tests; or the one in the
// folder that RECOUPE_SITE names.
var built = sync.OnceValues(func() (string, error) {
	if dir := os.Getenv("RECOUPE_SITE"); dir != "" {
		return dir, nil
	}
	dir := filepath.Join(work, "site")
	c := exec.Command("go", "run", "./app", "build", "-out", dir)
	c.Dir = filepath.Join("..", "..")
	out, err := c.CombinedOutput()
	if err != nil {
		return "", &buildError{err, string(out)}
	}
	return dir, nil
})

type buildError struct {
	err  error
	said string
}

func (e *buildError) Error() string { return e.err.Error() + "\n" + e.said }

// work is removed when all tests have run.
var work string

func TestMain(m *testing.M) {
	var err error
	if work, err = os.MkdirTemp("", "recoupe-e2e-"); err != nil {
		panic(err)
	}
	code := m.Run()
	closeBrowser()
	os.RemoveAll(work)
	os.Exit(code)
}

func siteDir(t testing.TB) string {
	t.Helper()
	dir, err := built()
	require.NoError(t, err)
	return dir
}

// host is a web server that can be killed and can come back at the same address.
type host struct {
	t      testing.TB
	base   string
	addr   string
	server *http.Server
	before func(*http.Request) // called before each answer; may be nil
	plain  bool                // it knows nothing of the site: see plainly

	mu   sync.Mutex
	sent map[string]int // how often each path was answered in full
}

// serve starts a host of the site in dir, under base ("/" or "/path/").
func serve(t testing.TB, dir, base string) *host {
	h := &host{t: t, base: base, addr: "localhost:0", sent: map[string]int{}}
	h.start(dir)
	t.Cleanup(h.kill)
	return h
}

// servePlainly starts a host as serve does, that knows nothing of the site.
func servePlainly(t testing.TB, dir, base string) *host {
	h := &host{t: t, base: base, addr: "localhost:0", sent: map[string]int{}, plain: true}
	h.start(dir)
	t.Cleanup(h.kill)
	return h
}

// plainly gives files as the simplest hosts do: none of our headers, no type
// for what is newer than the host, and a connection for each file.
func plainly(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch path.Ext(r.URL.Path) {
		case ".wasm", ".webmanifest", ".woff2":
			w.Header().Set("Content-Type", "application/octet-stream")
		}
		w.Header().Set("Connection", "close")
		files.ServeHTTP(w, r)
	})
}

func (h *host) start(dir string) {
	handler, err := site.Handler(os.DirFS(dir))
	require.NoError(h.t, err)
	if h.plain {
		handler = plainly(dir)
	}
	mux := http.NewServeMux()
	mux.Handle(h.base, http.StripPrefix(strings.TrimSuffix(h.base, "/"), handler))
	l, err := net.Listen("tcp", h.addr)
	require.NoError(h.t, err)
	h.addr = l.Addr().String()
	h.server = &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if h.before != nil {
			h.before(r)
		}
		noting := &noting{ResponseWriter: w, status: http.StatusOK}
		mux.ServeHTTP(noting, r)
		if noting.status == http.StatusOK {
			h.mu.Lock()
			defer h.mu.Unlock()
			h.sent[r.URL.Path]++
		}
	})}
	go h.server.Serve(l)
}

// noting notes the status of an answer.
type noting struct {
	http.ResponseWriter
	status int
}

func (n *noting) WriteHeader(status int) {
	n.status = status
	n.ResponseWriter.WriteHeader(status)
}

// kill ends the host and every connection to it.
func (h *host) kill() {
	h.server.Close()
}

// url is the address of what, relative to the site.
func (h *host) url(what string) string {
	_, port, err := net.SplitHostPort(h.addr)
	require.NoError(h.t, err)
	return "http://localhost:" + port + h.base + what
}

// chromium finds the browser. Where there is none the test is skipped, except
// in CI, where it fails.
func chromium(t testing.TB) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	const missing = "Chromium is not installed (Debian: apt-get install chromium)"
	if os.Getenv("CI") != "" {
		t.Fatal(missing)
	}
	t.Skip(missing)
	return ""
}

// closing is cancelled when all tests have run.
var closing, closeBrowser = context.WithCancel(context.Background())
