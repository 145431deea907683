//go:build !js

package site

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// ErrNotBuilt is returned where there is no site to serve.
var ErrNotBuilt = errors.New("no site has been built")

// contentTypes are told plainly, as what a machine knows of endings varies.
var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".json": "application/json", ".webmanifest": "application/manifest+json", ".wasm": "application/wasm",
	".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8",
}

// held is one file in memory, in each form it can be sent in.
type held struct {
	contentType string
	tag         string            // hash of the contents
	forms       map[string][]byte // by content encoding; "" is the file as it is
}

// server answers from memory: a site built again while it runs is never mixed
// with the one that is open.
type server map[string]held

// Handler serves the site in dir as a static host should: with types, a tag
// made from the contents, packed forms, and headers that keep everything in.
func Handler(dir fs.FS) (http.Handler, error) {
	s := server{}
	err := fs.WalkDir(dir, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(dir, name)
		if err != nil {
			return err
		}
		ext := path.Ext(name)
		encoding := map[string]string{gzExt: "gzip", brExt: "br"}[ext]
		if encoding != "" {
			name = strings.TrimSuffix(name, ext)
		}
		h, there := s[name]
		if !there {
			h = held{contentType: contentTypes[path.Ext(name)], forms: map[string][]byte{}}
			if h.contentType == "" {
				h.contentType = "application/octet-stream"
			}
		}
		h.forms[encoding] = data
		if encoding == "" {
			h.tag = fmt.Sprintf("%x", sha256.Sum256(data))[:32]
		}
		s[name] = h
		return nil
	})
	if _, there := s["index.html"]; err == nil && !there {
		err = ErrNotBuilt
	}
	if errors.Is(err, fs.ErrNotExist) {
		err = ErrNotBuilt
	}
	return s, err
}

func (s server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", contentPolicy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		http.Error(w, "this site only gives files", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" {
		name = "index.html"
	}
	file, there := s[name]
	if !there || file.tag == "" {
		http.Error(w, "there is no such page", http.StatusNotFound)
		return
	}
	h.Set("Content-Type", file.contentType)
	h.Set("Vary", "Accept-Encoding")
	// Always asked again, and mostly answered by "not modified".
	h.Set("Cache-Control", "no-cache")
	encoding := choose(file, r.Header.Get("Accept-Encoding"))
	tag := `"` + strings.TrimSuffix(file.tag+"-"+encoding, "-") + `"`
	h.Set("ETag", tag)
	if matches(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
	h.Set("Content-Length", strconv.Itoa(len(file.forms[encoding])))
	if r.Method == http.MethodGet {
		// A reader that goes away is no failure of the server.
		_, _ = w.Write(file.forms[encoding])
	}
}

// choose picks the smallest form that the browser takes.
func choose(file held, accept string) string {
	best := ""
	for offer := range strings.SplitSeq(accept, ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(offer), ";")
		if q := strings.TrimSpace(weight); q == "q=0" || q == "q=0.0" {
			continue
		}
		if form, there := file.forms[name]; there && name != "" && len(form) < len(file.forms[best]) {
			best = name
		}
	}
	return best
}

func matches(header, tag string) bool {
	for one := range strings.SplitSeq(header, ",") {
		if strings.TrimPrefix(strings.TrimSpace(one), "W/") == tag {
			return true
		}
	}
	return false
}
