//go:build !js

package site

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
)

// types are the kinds of file the installed application offers to open. The
// ingest package decides what it can read of them.
var types = map[string][]string{
	"text/plain":                              {".txt", ".text"},
	"text/html":                               {".html", ".htm"},
	"application/xhtml+xml":                   {".xhtml"},
	"text/markdown":                           {".md", ".markdown"},
	"message/rfc822":                          {".eml", ".mht", ".mhtml"},
	"application/mbox":                        {".mbox"},
	"application/pdf":                         {".pdf"},
	"application/rtf":                         {".rtf"},
	"application/zip":                         {".zip"},
	"application/epub+zip":                    {".epub"},
	"application/x-recoupe":                   {".recoupe"},
	"application/x-web-archive":               {".warc", ".wacz", ".webarchive"},
	"application/vnd.oasis.opendocument.text": {".odt"},
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": {".docx"},
}

// fixManifest replaces the generated manifest: go-app fixes the scope to the
// host's root, and offers no way to say which files the application opens.
// Addresses are relative to the manifest, so they hold under any path.
func fixManifest([]byte) ([]byte, error) {
	type icon struct {
		Src     string `json:"src"`
		Type    string `json:"type"`
		Sizes   string `json:"sizes"`
		Purpose string `json:"purpose,omitempty"`
	}
	manifest := struct {
		Name            string         `json:"name"`
		ShortName       string         `json:"short_name"`
		Description     string         `json:"description"`
		Lang            string         `json:"lang"`
		Dir             string         `json:"dir"`
		StartURL        string         `json:"start_url"`
		Scope           string         `json:"scope"`
		Display         string         `json:"display"`
		ThemeColor      string         `json:"theme_color"`
		BackgroundColor string         `json:"background_color"`
		Icons           []icon         `json:"icons"`
		LaunchHandler   map[string]any `json:"launch_handler"`
		FileHandlers    []any          `json:"file_handlers"`
		ShareTarget     map[string]any `json:"share_target"`
	}{
		// No id: it would be resolved against the host and not against the
		// manifest, so that two copies on one host shared it. Left out, it is
		// the start address, which is what is meant.
		Name: appName, ShortName: appName, Description: appDescription, Lang: "fr", Dir: "auto",
		StartURL: "./", Scope: "./", Display: "standalone", ThemeColor: paper, BackgroundColor: paper,
		Icons: []icon{
			{"web/icon.svg", "image/svg+xml", "any", ""},
			{"web/icon-192.png", "image/png", "192x192", ""},
			{"web/icon-512.png", "image/png", "512x512", ""},
			{"web/icon-maskable.png", "image/png", "512x512", "maskable"},
		},
		// Opening more files adds to the window that is there.
		LaunchHandler: map[string]any{"client_mode": []string{"focus-existing", "auto"}},
		FileHandlers:  []any{map[string]any{"action": "./", "accept": types, "launch_type": "single-client"}},
		// Answered by the service worker: what is shared never leaves the device.
		ShareTarget: map[string]any{
			"action": "./share", "method": "POST", "enctype": "multipart/form-data",
			"params": map[string]any{
				"title": "title", "text": "text", "url": "url",
				"files": []any{map[string]any{"name": "files", "accept": accepted()}},
			},
		},
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(manifest)
	return b.Bytes(), err
}

// accepted lists the types and the endings of types, in a fixed order.
func accepted() []string {
	all := slices.Sorted(maps.Keys(types))
	for _, t := range slices.Clone(all) {
		all = append(all, types[t]...)
	}
	return all
}
