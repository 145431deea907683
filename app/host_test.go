//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Two short articles, invented for these tests.
const (
	bridge = "The bridge opens\n\nThe new bridge over the Lenne opened on Monday. It cost 12 million euros, the mayor said.\n"
	pont   = "Le pont ouvre\n\nLe nouveau pont sur la Lenne a ouvert lundi. Il a coûté 12 millions d’euros, a dit la maire.\n"
)

// do runs the program as a terminal would.
func do(t *testing.T, in string, args ...string) (status int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(args, strings.NewReader(in), &o, &e)
	return status, o.String(), e.String()
}

func file(t *testing.T, name, contents string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(contents), 0o644))
	return path
}

func TestStatus(t *testing.T) {
	good, other := file(t, "bridge.txt", bridge), file(t, "pont.txt", pont)
	empty, missing := file(t, "empty.txt", ""), filepath.Join(t.TempDir(), "nowhere.txt")
	for _, row := range []struct {
		args   string
		status int
	}{
		{"-h", exitOK},
		{"help", exitOK},
		{"compare -h", exitOK},
		{"serve -h", exitOK},
		{"build -h", exitOK},
		{"dance", exitUsage},
		{"compare", exitUsage},
		{"compare -format xml " + good, exitUsage},
		{"compare -nonsense " + good, exitUsage},
		{"serve extra", exitUsage},
		{"build extra", exitUsage},
		{"read", exitUsage},
		{"compare " + good + " " + other, exitOK},
		{"compare " + good + " " + missing, exitSome},
		{"compare " + good + " " + empty, exitSome},
		{"compare " + missing, exitNone},
		{"read " + good, exitOK},
		{"read " + good + " " + missing, exitSome},
		{"read " + missing, exitNone},
		{"serve -dir " + t.TempDir(), exitNone}, // nothing is built there
	} {
		status, _, _ := do(t, "", strings.Fields(row.args)...)
		assert.Equal(t, row.status, status, row.args)
	}
}

func TestHelpNamesEveryCommand(t *testing.T) {
	_, out, _ := do(t, "", "-h")
	for _, c := range commands() {
		assert.Contains(t, out, "\n  "+c.name+" ")
	}
	_, _, errs := do(t, "", "serve", "-dir", t.TempDir())
	assert.Contains(t, errs, "make build", "what to do is said, not only what is wrong")
}

// An unreadable file is named beside the others, which are compared.
func TestCompareListsTheUnread(t *testing.T) {
	status, out, _ := do(t, "", "compare", file(t, "bridge.txt", bridge), file(t, "empty.txt", ""), file(t, "pont.txt", pont))
	assert.Equal(t, exitSome, status)
	var c struct {
		Version  int
		Articles []struct{ File string }
		Unread   []struct{ File, Error string }
	}
	require.NoError(t, json.Unmarshal([]byte(out), &c))
	assert.Equal(t, 1, c.Version)
	assert.Len(t, c.Articles, 2)
	require.Len(t, c.Unread, 1)
	assert.Equal(t, "empty.txt", c.Unread[0].File)
	assert.NotEmpty(t, c.Unread[0].Error)
}

// Every line is answered by one line, in order.
func TestReadLines(t *testing.T) {
	in := strings.Join([]string{
		`{"name": "a", "text": "The bridge opens\n\nThe new bridge opened on Monday."}`,
		`not json`,
		`{"name": "c"}`,
		`{"name": "d", "body": "Le pont a ouvert lundi.", "language": "fr", "published": "2026-03-02"}`,
		`{"name": "e", "html": "<title>The bridge</title><p>The new bridge opened on Monday.</p>"}`,
	}, "\n")
	status, out, _ := do(t, in, "read", "-jsonl")
	assert.Equal(t, exitSome, status)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 5)
	for i, failed := range []bool{false, true, true, false, false} {
		var got map[string]any
		require.NoError(t, json.Unmarshal([]byte(lines[i]), &got), lines[i])
		assert.Equal(t, failed, got["error"] != nil, lines[i])
	}
	assert.Contains(t, lines[3], `"2026-03-02"`)
}
