//go:build !js

package e2e

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// kit is a window of WebKit, the engine of Safari and of every browser on an iPhone, as Debian has it:
// the small browser that comes with WebKitGTK, told what to do in WebDriver (W3C).
type kit struct {
	t       *testing.T
	driver  string // its address
	small   string // the path of the small browser
	session string // the address of its session
}

// webkit starts WebKit on a screen of its own. It is skipped where there is none.
func webkit(t *testing.T) *kit {
	t.Helper()
	driver, err := exec.LookPath("WebKitWebDriver")
	small, _ := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	screen, noScreen := exec.LookPath("Xvfb")
	if err != nil || noScreen != nil || len(small) == 0 {
		t.Skip("WebKit is not installed (Debian: apt-get install webkit2gtk-driver xvfb)")
	}
	free, err := net.Listen("tcp", "localhost:0")
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(free.Addr().String())
	require.NoError(t, err)
	free.Close()
	k := &kit{t: t, driver: "http://localhost:" + port, small: small[0]}
	home, err := os.MkdirTemp("", "webkit")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(home) }) // the window may still be writing to it
	run(t, exec.Command(driver, "--port="+port), "DISPLAY=:"+display(t, screen), "HOME="+home, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1",
		"WEBKIT_DISABLE_COMPOSITING_MODE=1", "LIBGL_ALWAYS_SOFTWARE=1", "NO_AT_BRIDGE=1", "GTK_A11Y=none")
	require.Eventually(t, func() bool {
		answer, err := http.Get(k.driver + "/status")
		if err == nil {
			answer.Body.Close()
		}
		return err == nil
	}, patience, 50*time.Millisecond, "the driver does not answer")
	k.begin()
	t.Cleanup(k.end)
	return k
}

// run starts a program, with these variables, that ends with the test.
func run(t *testing.T, c *exec.Cmd, variables ...string) {
	t.Helper()
	c.Env = append(os.Environ(), variables...)
	require.NoError(t, c.Start())
	t.Cleanup(func() {
		c.Process.Kill()
		c.Wait()
	})
}

// display starts a screen that nobody sees, and returns its number.
func display(t *testing.T, screen string) string {
	t.Helper()
	says, said, err := os.Pipe()
	require.NoError(t, err)
	c := exec.Command(screen, "-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
	c.ExtraFiles = []*os.File{said}
	run(t, c)
	said.Close()
	lines := bufio.NewScanner(says)
	require.True(t, lines.Scan(), "Xvfb did not say which screen it is")
	return lines.Text()
}

// begin opens a window that has nothing kept.
func (k *kit) begin() {
	k.t.Helper()
	k.session = k.driver + "/session"
	var made struct{ SessionID string }
	k.ask(http.MethodPost, "", map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{
		"webkitgtk:browserOptions": map[string]any{"binary": k.small, "args": []string{"--automation"}},
	}}}, &made)
	k.session += "/" + made.SessionID
	k.ask(http.MethodPost, "/timeouts", map[string]any{"script": patience.Milliseconds(), "pageLoad": patience.Milliseconds()}, nil)
	k.ask(http.MethodPost, "/window/rect", map[string]any{"width": 1440, "height": 900}, nil)
}

func (k *kit) end() { k.ask(http.MethodDelete, "", nil, nil) }

func (k *kit) another() {
	k.t.Helper()
	k.end()
	k.begin()
}

// ask has WebKit do something. It must be done within patience.
func (k *kit) ask(method, what string, params, result any) {
	k.t.Helper()
	body, err := json.Marshal(params)
	require.NoError(k.t, err)
	if params == nil {
		body = nil
	}
	request, err := http.NewRequest(method, k.session+what, bytes.NewReader(body))
	require.NoError(k.t, err)
	answer, err := (&http.Client{Timeout: 2 * patience}).Do(request)
	require.NoError(k.t, err)
	defer answer.Body.Close()
	said, err := io.ReadAll(answer.Body)
	require.NoError(k.t, err)
	if bytes.Contains(said, []byte(`"unknown error"`)) { // of the driver's own: it could not read what the page gave
		k.t.Skipf("WebKit's driver failed: %s %s: %s", method, what, said)
	}
	require.Equal(k.t, http.StatusOK, answer.StatusCode, "%s %s: %s", method, what, said)
	if result != nil {
		require.NoError(k.t, json.Unmarshal(said, &struct{ Value any }{result}))
	}
}

func (k *kit) open(address string) {
	k.t.Helper()
	k.ask(http.MethodPost, "/url", map[string]any{"url": address}, nil)
}

func (k *kit) reload() {
	k.t.Helper()
	k.ask(http.MethodPost, "/refresh", map[string]any{}, nil)
}

func (k *kit) eval(expression string) string {
	k.t.Helper()
	var got struct {
		Value any
		Fault string
	}
	k.ask(http.MethodPost, "/execute/async", map[string]any{"args": []any{}, "script": `const done = arguments[0];
		new Promise((come) => come(` + expression + `)).then((value) => done({ value: value ?? "" }), (fault) => done({ value: "", fault: String(fault) }));`}, &got)
	require.Empty(k.t, got.Fault, expression)
	return fmt.Sprint(got.Value)
}

func (k *kit) press(keys ...string) {
	k.t.Helper()
	var actions []map[string]string
	for _, key := range keys {
		actions = append(actions, map[string]string{"type": "keyDown", "value": key}, map[string]string{"type": "keyUp", "value": key})
	}
	k.ask(http.MethodPost, "/actions", map[string]any{"actions": []any{map[string]any{"type": "key", "id": "keys", "actions": actions}}}, nil)
}

// The whole path in WebKit.
func TestWebKit(t *testing.T) {
	elsewhere{webkit(t), t}.goes()
}
