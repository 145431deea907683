//go:build !js

package e2e

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fox is a tab of Firefox.
type fox struct {
	t      *testing.T
	wire   *wire
	tab    string
	faults []string
}

// quiet keeps Firefox to the pages that it is asked for.
const quiet = `user_pref("intl.accept_languages", "en");
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("extensions.update.enabled", false);
user_pref("extensions.getAddons.cache.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "http://127.0.0.1:9");
user_pref("browser.safebrowsing.update.enabled", false);
`

// firefox starts Firefox with a profile of its own, and opens a tab. It is
// skipped where there is none.
func firefox(t *testing.T) *fox {
	t.Helper()
	path := ""
	for _, name := range []string{"firefox-esr", "firefox"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("Firefox is not installed (Debian: apt-get install firefox-esr)")
	}
	profile := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(profile, "user.js"), []byte(quiet), 0o644))
	c := exec.Command(path, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0")
	c.Env = append(os.Environ(), "HOME="+profile, "MOZ_CRASHREPORTER_DISABLE=1")
	said, err := c.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, c.Start())
	t.Cleanup(func() {
		c.Process.Kill()
		c.Wait()
	})
	address := ""
	lines := bufio.NewScanner(said)
	for address == "" && lines.Scan() {
		_, address, _ = strings.Cut(lines.Text(), "WebDriver BiDi listening on ")
	}
	require.NotEmpty(t, address, "Firefox did not say where it listens")
	go func() {
		for lines.Scan() {
		}
	}()
	w, err := dial(address + "/session")
	require.NoError(t, err)
	f := &fox{t: t, wire: w}
	w.events = func(method string, params json.RawMessage) {
		var e struct{ Level, Text string }
		if json.Unmarshal(params, &e) == nil && e.Level == "error" {
			f.faults = append(f.faults, e.Text)
		}
	}
	f.ask("session.new", map[string]any{"capabilities": map[string]any{}}, nil)
	f.ask("session.subscribe", map[string]any{"events": []string{"log.entryAdded"}}, nil)
	f.tab = f.newTab("default")
	t.Cleanup(func() {
		for _, fault := range f.faults {
			t.Error("in the page:", fault)
		}
	})
	return f
}

// ask has Firefox do something. It must be done within patience.
func (f *fox) ask(method string, params, result any) {
	f.t.Helper()
	f.wire.conn.SetDeadline(time.Now().Add(patience))
	require.NoError(f.t, f.wire.ask(method, params, result))
}

// newTab opens a tab whose storage is that of a user context.
func (f *fox) newTab(user string) string {
	f.t.Helper()
	var made struct{ Context string }
	f.ask("browsingContext.create", map[string]any{"type": "tab", "userContext": user}, &made)
	f.ask("browsingContext.setViewport", map[string]any{"context": made.Context, "viewport": map[string]int{"width": 1440, "height": 900}}, nil)
	return made.Context
}

func (f *fox) open(address string) {
	f.t.Helper()
	f.ask("browsingContext.navigate", map[string]any{"context": f.tab, "url": address, "wait": "interactive"}, nil)
}

func (f *fox) reload() {
	f.t.Helper()
	f.ask("browsingContext.reload", map[string]any{"context": f.tab, "wait": "interactive"}, nil)
}

// eval gives the string that a JavaScript expression comes to, awaited.
func (f *fox) eval(expression string) string {
	f.t.Helper()
	var got struct {
		Type             string
		Result           struct{ Value any }
		ExceptionDetails struct{ Text string }
	}
	f.ask("script.evaluate", map[string]any{"expression": expression, "target": map[string]any{"context": f.tab}, "awaitPromise": true}, &got)
	require.Equal(f.t, "success", got.Type, "%s: %s", expression, got.ExceptionDetails.Text)
	return fmt.Sprint(got.Result.Value)
}

// press presses keys one after another, as a reader does.
func (f *fox) press(keys ...string) {
	f.t.Helper()
	var actions []map[string]string
	for _, k := range keys {
		actions = append(actions, map[string]string{"type": "keyDown", "value": k}, map[string]string{"type": "keyUp", "value": k})
	}
	f.ask("input.performActions", map[string]any{"context": f.tab, "actions": []any{map[string]any{"type": "key", "id": "keys", "actions": actions}}}, nil)
}

// another goes on in a tab whose storage is empty.
func (f *fox) another() {
	var user struct{ UserContext string }
	f.ask("browser.createUserContext", map[string]any{}, &user)
	f.tab = f.newTab(user.UserContext)
}

// The whole path in Firefox, and the report on paper.
func TestFirefox(t *testing.T) {
	f := firefox(t)
	e := elsewhere{f, t}
	e.goes()
	e.eval(`(location.hash = "#report", 1)`)
	e.until(`document.querySelector(".rep h1")`)
	var printed struct{ Data string }
	f.ask("browsingContext.print", map[string]any{"context": f.tab}, &printed)
	assert.Greater(t, len(printed.Data), 20_000, "a report on paper")
}
