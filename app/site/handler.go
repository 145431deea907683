//go:build !js

package site

import (
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The words that stand outside the page: in the window's title, in an
// installed application's name, on a search page.
const (
	appName        = "Recoupe"
	appTitle       = "Recoupe · ce que chacun dit, cite, et ne dit pas"
	appDescription = "Compare des articles sur une même actualité : faits, citations et omissions, mot pour mot. Tout se passe dans le navigateur, sans réseau."
	paper          = "#ffffff"
)

// engineKey is the go-app environment key under which the page finds the
// engine's file name within web/, for web/worker.js?engine=.
const engineKey = "RECOUPE_ENGINE"

// relative resolves every address against the page's own, so that one build
// serves at the root of a host and under any path of it.
type relative struct{}

func (relative) Resolve(location string) string {
	switch {
	case strings.HasPrefix(location, "http://"), strings.HasPrefix(location, "https://"), strings.HasPrefix(location, "#"):
		return location
	case location == "/", location == "":
		return "./"
	}
	return strings.TrimLeft(location, "/")
}

// newHandler describes the site to go-app.
func newHandler(stage, engine string) (*app.Handler, error) {
	all, err := names(stage)
	if err != nil {
		return nil, err
	}
	program, err := os.Stat(filepath.Join(stage, "web", "app.wasm"))
	if err != nil {
		return nil, err
	}
	h := &app.Handler{
		Name: appName, ShortName: appName, Title: appTitle, Description: appDescription, Lang: "fr",
		ThemeColor: paper, BackgroundColor: paper, LoadingLabel: "Recoupe {progress} %",
		Icon: app.Icon{
			Default: "/web/icon-192.png", Large: "/web/icon-512.png",
			Maskable: "/web/icon-maskable.png", SVG: "/web/icon.svg",
		},
		Styles:    []string{"/web/" + styles},
		Scripts:   []string{"/web/cells.js defer", "/web/ribbons.js defer"},
		Resources: relative{},
		// A host that packs files tells the packed length, and progress would
		// run past the end.
		WasmContentLength: strconv.FormatInt(program.Size(), 10),

		Version: placeholder,
		Env:     map[string]string{engineKey: engine},
	}
	for _, name := range all {
		if path.Ext(name) == ".woff2" {
			h.Fonts = append(h.Fonts, "/"+name)
		}
	}
	return h, nil
}
