//go:build !js

package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Builds that a rule holds in.
const (
	host    = "host"
	browser = "js"
	both    = "host js"
)

// reach says whether a rule is about the imports a package writes down, or
// about everything that comes with them.
type reach bool

const (
	direct  reach = false
	through reach = true
)

// The stages, in the order an article passes through them. A stage may import
// one of an earlier row, never one of its own row or a later one.
var stages = [][]string{
	{"ingest", "segment"},
	{"clean"},
	{"quantity"},
	{"quote", "timex", "name"}, // a date is read with the numbers in it
	{"claim"},
	{"align", "diff"},
	{"utterance", "reuse"},
	{"compare"},
	{"engine"},
}

// The rooms of a stage that is divided, in the order they build on each other; as with stages, a
// room may import one of an earlier row. The stage itself comes last and calls them.
var within = map[string][][]string{
	"clean": {
		{"line"},
		{"naming"},
		{"byline"},
		{"stamp"}, // a date may stand beside who signs
		{"furniture", "dispatch"},
		{"picture", "sheet"},
		{"page", "beside", "title", "meta"},
	},
	"quote": {
		{"grammar", "token"},
		{"cue", "mark", "role"},
		{"line"},
		{"block", "subject"},
		{"content"},
		{"speaker"},
		{"reported", "cast"},
		{"resolve"},
	},
	"compare": {
		{"figure", "said", "link"},
		{"clause"},
		{"table", "date"},
		{"statement", "attribute", "omission", "unheard", "event", "retold", "coreference", "factuality"},
		{"difference"},
	},
	"compare/difference": {
		{"contrast"},
		{"amount", "when", "naming", "certainty", "attribution", "wording"}, // a kind knows nothing of another
	},
}

// rule forbids the packages from to import the packages not. A name ending in
// "/..." stands for everything below it too.
type rule struct {
	from, not []string
	except    []string // of from
	in        string
	reach     reach
	why       string
}

var rules = append([]rule{
	{list("internal/..."), list("github.com/maxence-charriere/go-app/..."), nil, both, through,
		"the engine runs in a worker and in a terminal, where there is no page"},
	{list("internal/..."), list("syscall/js"), nil, both, direct,
		"what touches no JavaScript can be tested on the host; app/browser hands the library its IndexedDB"},
	{list("internal/..."), list("net/http", "html/template", "text/template"), list("internal/gold", "internal/fit", "internal/invented"), browser, through,
		"net/http weighs 8 MB in a browser and templates 4.5 MB, and nothing here speaks to a network"},
	{list("internal/...", "app/...", "wasm"), list("internal/gold", "internal/fit", "internal/invented", "internal/quote/block/blocktest", "app/show/model/modeltest"), list("internal/fit"), both, direct,
		"annotated and invented stories are for tests: no program carries them"},
	{list("internal/..."), list("app/...", "wasm"), nil, both, direct,
		"programs use the engine, never the other way"},
	{list("internal/text"), list("internal/..."), nil, both, direct,
		"a span knows nothing of what it points at"},
	{list("internal/sorting"), list("internal/..."), nil, both, direct,
		"sorting knows nothing of what it sorts"},
	{list("internal/markup"), list("internal/..."), nil, both, direct,
		"a page's tree is read before anything is known of articles"},
	{list("internal/story"), list("internal/..."), list("internal/text"), both, direct,
		"the values that flow through are plain: they know no stage, no language, no wording"},
	{list("internal/text", "internal/story", "internal/segment", "internal/lang"), list("regexp"), nil, both, through,
		"they are on every path: an expression compiled at start delays the page, and matching is slow in a browser"},
	{list("internal/phrase"), list("internal/..."), list("internal/story", "internal/text"), both, direct,
		"wording follows the findings and adds none"},
	{list("internal/patch"), list("internal/..."), list("internal/sorting", "internal/story", "internal/text"), both, direct,
		"a correction is made on the page, which has no engine"},
	{list("app", "app/page", "app/view", "app/state", "app/show/...", "app/browser"), engine(), nil, browser, through,
		"the page stays small and never computes an analysis: the worker does"},
	{list("app/state"), list("syscall/js", "github.com/maxence-charriere/go-app/...", "app/..."), list("app/show/..."), both, direct,
		"what the pages know is plain Go, tested without a page"},
	{list("app/show/..."), list("syscall/js", "github.com/maxence-charriere/go-app/...", "app/state", "app/view", "app/page", "app/browser", "app/site"), nil, both, direct,
		"what is shown of a comparison follows from the comparison, not from what a reader did on the page"},
	{list("app/view"), list("app/browser", "app/page", "internal/library", "internal/protocol", "syscall/js"), nil, both, direct,
		"a view takes finished values and gives back events"},
	{list("app/page", "app"), list("syscall/js"), nil, browser, direct,
		"JavaScript is touched in one place, app/browser"},
	{list("app", "app/page", "app/view", "app/state", "app/browser"), list("app/site"), nil, browser, direct,
		"building and serving are the host's"},
	{list("wasm"), list("app/...", "github.com/maxence-charriere/go-app/..."), nil, browser, through,
		"the engine's program carries no page: two megabytes less to start a worker with"},
}, slices.Concat(flow("internal/", stages), rooms(), flow("app/show/", show))...)

// The rooms of what the views show, in the order they build on each other.
var show = [][]string{
	{"passage", "word"},
	{"model", "outlets"},
	{"facts", "side", "headline", "wording", "shared", "reading", "quotes"},
	{"heard", "omissions", "evidence", "attributes", "passport"},
}

func list(names ...string) []string { return names }

// engine lists what only the worker and the host commands may use.
func engine() []string {
	names := list("internal/lang/...", "internal/lexicon/...")
	for _, row := range stages {
		for _, s := range row {
			names = append(names, "internal/"+s+"/...")
		}
	}
	// Cutting a text into words is no analysis.
	return slices.DeleteFunc(names, func(n string) bool { return n == "internal/segment/..." })
}

// flow makes the rules that keep the rows in order, each name in a row being that of a folder
// with what is below it.
func flow(folder string, rows [][]string) (rules []rule) {
	for i, row := range rows {
		for _, s := range row {
			var not []string
			for _, later := range rows[i:] {
				for _, l := range later {
					if l != s {
						not = append(not, folder+l+"/...")
					}
				}
			}
			rules = append(rules, rule{list(folder + s + "/..."), not, nil, both, through,
				"an article flows one way; a stage that looks ahead cannot be understood, or tested, by itself"})
		}
	}
	return rules
}

// rooms makes the rules that keep the rooms of each stage in order.
func rooms() (rules []rule) {
	for _, stage := range slices.Sorted(maps.Keys(within)) {
		rules = append(rules, flow("internal/"+stage+"/", within[stage])...)
	}
	return rules
}

// pkg is what go list tells of a package.
type pkg struct {
	ImportPath    string
	Imports, Deps []string
}

const module = "recoupe/"

func TestImportRules(t *testing.T) {
	for _, build := range []string{host, browser} {
		packages := load(t, build)
		for _, r := range rules {
			if !strings.Contains(r.in, build) {
				continue
			}
			for _, p := range packages {
				name := strings.TrimPrefix(p.ImportPath, module)
				if p.ImportPath == "recoupe" || !covered(name, r.from) || covered(name, r.except) {
					continue
				}
				for _, broken := range r.breaks(p) {
					t.Errorf("%s (%s build) must not import %s%s:\n\t%s", name, build, broken, via(packages, p, broken), r.why)
				}
			}
		}
	}
}

// breaks lists what p imports although the rule forbids it. What an exception
// names is allowed to be imported as well as to import.
func (r rule) breaks(p pkg) (found []string) {
	imports := p.Imports
	if r.reach == through {
		imports = p.Deps
	}
	for _, i := range imports {
		name := strings.TrimPrefix(i, module)
		if name != strings.TrimPrefix(p.ImportPath, module) && covered(name, r.not) && !covered(name, r.except) {
			found = append(found, name)
		}
	}
	return found
}

func covered(name string, patterns []string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool {
		if below, ok := strings.CutSuffix(p, "/..."); ok {
			return name == below || strings.HasPrefix(name, below+"/")
		}
		return name == p
	})
}

// via names the import of p through which the forbidden one comes.
func via(packages []pkg, p pkg, forbidden string) string {
	for _, q := range packages {
		if slices.Contains(p.Imports, q.ImportPath) && (slices.Contains(q.Deps, forbidden) || slices.Contains(q.Deps, module+forbidden)) {
			return ", which comes through " + strings.TrimPrefix(q.ImportPath, module)
		}
	}
	return ""
}

func load(t *testing.T, build string) (packages []pkg) {
	t.Helper()
	c := exec.Command("go", "list", "-json=ImportPath,Imports,Deps", "recoupe/...")
	c.Env = os.Environ()
	if build == browser {
		c.Env = append(c.Env, "GOOS=js", "GOARCH=wasm")
	}
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.Output()
	require.NoError(t, err, errs.String())
	d := json.NewDecoder(bytes.NewReader(out))
	for {
		var p pkg
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return packages
		}
		require.NoError(t, err)
		packages = append(packages, p)
	}
}

// TestRulesBite breaks each kind of rule on purpose: a rule that cannot fail
// holds nothing.
func TestRulesBite(t *testing.T) {
	for _, row := range []struct {
		p    pkg
		want string
	}{
		{pkg{"recoupe/internal/clean", nil, list("github.com/maxence-charriere/go-app/v10/pkg/app")}, "there is no page"},
		{pkg{"recoupe/internal/quote", nil, list("recoupe/internal/compare")}, "flows one way"},
		{pkg{"recoupe/internal/quote", nil, list("recoupe/internal/timex")}, "flows one way"},          // neighbours neither
		{pkg{"recoupe/internal/quote/mark", nil, list("recoupe/internal/quote/cue")}, "flows one way"}, // nor the rooms of a stage
		{pkg{"recoupe/internal/quote/mark", nil, list("recoupe/internal/claim")}, "flows one way"},
		{pkg{"recoupe/internal/clean/line", nil, list("recoupe/internal/clean/furniture")}, "flows one way"}, // each stage's
		{pkg{"recoupe/app/page", nil, list("recoupe/internal/engine")}, "the worker does"},
		{pkg{"recoupe/app/view", list("recoupe/app/browser"), nil}, "finished values"},
		{pkg{"recoupe/app/show/side", list("recoupe/app/state"), nil}, "follows from the comparison"},
		{pkg{"recoupe/app/show/word", nil, list("recoupe/app/show/side")}, "flows one way"},
		{pkg{"recoupe/app/show/side", nil, list("recoupe/internal/compare/link")}, "the worker does"},
		{pkg{"recoupe/internal/story", list("recoupe/internal/lang"), nil}, "plain"},
	} {
		var got []string
		for _, r := range rules {
			if covered(strings.TrimPrefix(row.p.ImportPath, module), r.from) && len(r.breaks(row.p)) > 0 {
				got = append(got, r.why)
			}
		}
		require.Contains(t, fmt.Sprint(got), row.want, row.p.ImportPath)
	}
}
