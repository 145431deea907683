//go:build !js

package site

import (
	_ "embed"
	"encoding/json"
	"path"
	"strings"
)

var (
	//go:embed service-worker.js
	serviceWorkerJS []byte
	//go:embed boot.js
	bootJS []byte
	//go:embed loader.css
	loaderCSS []byte
)

// serviceWorker fills in the version and the files to keep: every file of the
// site except itself. The page is kept under its address, not its file name.
func serviceWorker(version string, names []string) []byte {
	keep := []string{"./"}
	for _, name := range names {
		switch {
		case name == mark, name == "index.html", path.Ext(name) == gzExt, path.Ext(name) == brExt:
		default:
			keep = append(keep, name)
		}
	}
	list, err := json.MarshalIndent(keep, "", "  ")
	if err != nil {
		panic(err) // strings always encode
	}
	s := strings.Replace(string(serviceWorkerJS), "{{.Version}}", version, 1)
	return []byte(strings.Replace(s, "{{.ResourcesToCache}}", string(list), 1))
}
