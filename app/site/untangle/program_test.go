//go:build !js

package untangle

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// compiled returns a program as Go compiles it for the browser.
func compiled(t *testing.T) []byte {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles a program")
	}
	out := filepath.Join(t.TempDir(), "program.wasm")
	c := exec.Command("go", "build", "-trimpath", "-ldflags", "-w", "-o", out, "./testdata/program")
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWASM=")
	said, err := c.CombinedOutput()
	require.NoError(t, err, string(said))
	wasm, err := os.ReadFile(out)
	require.NoError(t, err)
	return wasm
}

// looped is the loop around a table by way of which a function jumps.
var looped = regexp.MustCompile(`(?s:\x03\x40(\x02\x40)+\x20\x00\x0e)`)

// bodies returns the functions of a program, and how many bytes are in its other sections but that of the names.
func bodies(t *testing.T, wasm []byte) (out [][]byte, others int) {
	t.Helper()
	const header = 8
	r := &reader{b: wasm, at: header}
	for r.at < len(wasm) && r.err == nil {
		id, section := r.byte(), &reader{b: r.bytes(r.uint())}
		if id == ownSection && isNames(section.b) {
			continue
		}
		if id != codeSection {
			others += len(section.b)
			continue
		}
		for n := section.uint(); n > 0; n-- {
			out = append(out, section.bytes(section.uint()))
		}
		require.NoError(t, section.err)
	}
	require.NoError(t, r.err)
	return out, others
}

// section returns the first section of a kind that is so, nil if there is none.
func section(wasm []byte, kind byte, is func([]byte) bool) []byte {
	r := &reader{b: wasm, at: 8}
	for r.at < len(wasm) && r.err == nil {
		if id, s := r.byte(), r.bytes(r.uint()); id == kind && is(s) {
			return s
		}
	}
	return nil
}

// Should a later Go compile functions to another shape, they would all stay as they are, and nothing
// but this would tell.
func TestMostFunctionsOfGoAreRewritten(t *testing.T) {
	wasm := compiled(t)
	got, err := Program(wasm)
	require.NoError(t, err)
	before, others := bodies(t, wasm)
	after, same := bodies(t, got)
	assert.Equal(t, others, same)
	require.Len(t, after, len(before))
	jump, anew := 0, 0
	for i, body := range before {
		if looped.Match(body) {
			jump++
		}
		if !bytes.Equal(body, after[i]) {
			anew++
		}
	}
	var known names
	known.read(section(wasm, ownSection, isNames))
	assert.Greater(t, len(known.panics), 10, "functions that panic are known by their names")
	assert.Len(t, known.chosen, len(chosen), "so are those that choose one of two numbers")
	assert.NotEqual(t, none, known.deferred)
	assert.Nil(t, section(got, ownSection, isNames), "names are read, and left out")
	t.Logf("%d of %d functions that jump, of %d, %d to %d bytes", anew, jump, len(before), len(wasm), len(got))
	assert.Greater(t, jump, len(before)/2)
	assert.Greater(t, anew, jump*9/10)
	assert.Less(t, len(got), len(wasm))
}

func TestProgramOfGoDoesTheSame(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node to run it with")
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	loader := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js")
	does := func(wasm []byte) string {
		path := filepath.Join(t.TempDir(), "program.wasm")
		require.NoError(t, os.WriteFile(path, wasm, 0o600))
		said, err := exec.Command(node, "--stack-size=8192", loader, path).CombinedOutput()
		exit := new(exec.ExitError)
		require.ErrorAs(t, err, &exit, string(said))
		assert.Equal(t, 3, exit.ExitCode(), string(said))
		return string(said)
	}
	wasm := compiled(t)
	got, err := Program(wasm)
	require.NoError(t, err)
	assert.Equal(t, does(wasm), does(got))
}
