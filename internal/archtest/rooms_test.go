//go:build !js

package archtest

import (
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The list of rooms in docs/architecture.md is the only one there is; it names
// every package, and none that is not there.
func TestTheListOfRoomsIsComplete(t *testing.T) {
	doc, err := os.ReadFile("../../docs/architecture.md")
	require.NoError(t, err)
	rooms := map[string]bool{"recoupe/web": true} // no Go in it
	for line := range strings.Lines(string(doc)) {
		cells := strings.Split(line, "|")
		if len(cells) < 3 || !strings.HasPrefix(strings.TrimSpace(cells[1]), "`") {
			continue
		}
		folder := ""
		for name := range strings.SplitSeq(cells[1], ",") { // "`internal/quote`, `quantity`"
			name = strings.Trim(strings.TrimSpace(name), "`")
			if folder != "" && !strings.Contains(name, "/") {
				name = path.Join(folder, name)
			}
			folder = path.Dir(name)
			rooms[module+name] = true
		}
	}
	there := map[string]bool{"recoupe/web": true}
	for _, build := range []string{host, browser} {
		for _, p := range load(t, build) {
			there[p.ImportPath] = true
		}
	}
	for p := range there {
		// A package within a room, such as a table's generator, is the room's own affair.
		within := slices.ContainsFunc([]string{path.Dir(p), path.Dir(path.Dir(p))}, func(parent string) bool {
			return rooms[parent] && parent != "recoupe/app"
		})
		assert.True(t, rooms[p] || within, "%s is missing in docs/architecture.md", p)
	}
	for room := range rooms {
		assert.True(t, there[room], "%s is in docs/architecture.md, and there is no such package", room)
	}
}
