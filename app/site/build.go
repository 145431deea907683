//go:build !js

package site

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/internal/lexicon"
)

// Options says what to build and where.
type Options struct {
	Root     string // the module's folder; holds app, wasm and web
	Out      string // where the site goes; replaced as a whole once everything is made
	Compress bool   // write .gz and .br beside each file that gains from it
	Logf     func(format string, args ...any)
}

// Result is what was built.
type Result struct {
	Version string // hash of the contents: same sources, same version
	Files   []File
}

// File is one file of the site, with its size in bytes as it is and packed.
// Gzip and Brotli are 0 where no packed form was written.
type File struct {
	Path              string
	Raw, Gzip, Brotli int
}

// errNotASite is returned where Out holds something that Build did not make.
var errNotASite = errors.New("the folder holds something other than a built site")

// mark is the file by which a built site is known.
const mark = "app-worker.js"

// placeholder stands for the version until the contents are known.
const placeholder = "version-of-this-site"

// Build compiles both programs and writes the site. The routes of the page
// have to be registered with go-app before.
func Build(ctx context.Context, o Options) (Result, error) {
	if o.Logf == nil {
		o.Logf = func(string, ...any) {}
	}
	if err := replaceable(o.Out); err != nil {
		return Result{}, err
	}
	if err := os.MkdirAll(filepath.Dir(o.Out), 0o755); err != nil {
		return Result{}, err
	}
	// Made beside the target, then moved: nobody ever sees half a site.
	stage, err := os.MkdirTemp(filepath.Dir(o.Out), ".site-*")
	if err != nil {
		return Result{}, err
	}
	defer os.RemoveAll(stage)
	if err := os.Chmod(stage, 0o755); err != nil {
		return Result{}, err
	}
	r, err := fill(ctx, stage, o)
	if err != nil {
		return Result{}, err
	}
	if err := os.RemoveAll(o.Out); err != nil {
		return Result{}, err
	}
	return r, os.Rename(stage, o.Out)
}

// replaceable refuses to remove what Build did not write.
func replaceable(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(dir, mark)); err != nil {
		return fmt.Errorf("%s: %w", dir, errNotASite)
	}
	return nil
}

func fill(ctx context.Context, stage string, o Options) (Result, error) {
	if err := copyWeb(filepath.Join(o.Root, "web"), filepath.Join(stage, "web")); err != nil {
		return Result{}, err
	}
	if err := bundle(filepath.Join(stage, "web")); err != nil {
		return Result{}, err
	}
	if err := writeIcons(filepath.Join(stage, "web")); err != nil {
		return Result{}, err
	}
	if err := writeTables(filepath.Join(stage, "web", "lexicon")); err != nil {
		return Result{}, err
	}
	o.Logf("compiling the page and the engine (a minute or two the first time)")
	if err := compile(ctx, o.Root, "./app", filepath.Join(stage, "web", "app.wasm")); err != nil {
		return Result{}, err
	}
	engine, err := compileEngine(ctx, o.Root, filepath.Join(stage, "web"))
	if err != nil {
		return Result{}, err
	}
	handler, err := newHandler(stage, engine)
	if err != nil {
		return Result{}, err
	}
	if err := app.GenerateStaticWebsite(stage, handler); err != nil {
		return Result{}, fmt.Errorf("generate the site: %w", err)
	}
	if err := correct(ctx, stage, o.Root); err != nil {
		return Result{}, err
	}
	version, err := stamp(stage)
	if err != nil {
		return Result{}, err
	}
	if o.Compress {
		o.Logf("packing")
		if err := compress(stage); err != nil {
			return Result{}, err
		}
	}
	files, err := list(stage)
	return Result{Version: version, Files: files}, err
}

// correct replaces or rewrites each generated file that does not do as it is.
func correct(ctx context.Context, stage, root string) error {
	if err := takeLoader(ctx, root, stage); err != nil {
		return err
	}
	for _, step := range []struct {
		file string
		fix  func([]byte) ([]byte, error)
	}{
		{"index.html", fixPage},
		{"app.js", fixScript},
		{"app.css", func([]byte) ([]byte, error) { return loaderCSS, nil }},
		{"boot.js", func([]byte) ([]byte, error) { return bootJS, nil }},
		{"manifest.webmanifest", fixManifest},
		{noticesFile, func([]byte) ([]byte, error) { return notices(ctx, root) }},
	} {
		name := filepath.Join(stage, step.file)
		data, err := os.ReadFile(name)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if data, err = step.fix(data); err != nil {
			return fmt.Errorf("%s: %w", step.file, err)
		}
		if err := os.WriteFile(name, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// stamp gives the site its version, a hash of every file in it, and writes the
// service worker that keeps exactly these files.
func stamp(stage string) (string, error) {
	names, err := names(stage)
	if err != nil {
		return "", err
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == mark })
	sum := sha256.New()
	for _, name := range append(slices.Clone(names), "") {
		data := serviceWorkerJS
		if name != "" {
			if data, err = os.ReadFile(filepath.Join(stage, filepath.FromSlash(name))); err != nil {
				return "", err
			}
		}
		fmt.Fprintf(sum, "%s %d %x\n", name, len(data), sha256.Sum256(data))
	}
	version := fmt.Sprintf("%x", sum.Sum(nil)[:8])
	script := filepath.Join(stage, "app.js")
	data, err := os.ReadFile(script)
	if err != nil {
		return "", err
	}
	data = []byte(strings.ReplaceAll(string(data), placeholder, version))
	if err := os.WriteFile(script, data, 0o644); err != nil {
		return "", err
	}
	return version, os.WriteFile(filepath.Join(stage, mark), serviceWorker(version, names), 0o644)
}

// names lists the files below dir, slash-separated and sorted.
func names(dir string) (names []string, err error) {
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, name)
		}
		return err
	})
	slices.Sort(names)
	return names, err
}

func list(dir string) ([]File, error) {
	all, err := names(dir)
	if err != nil {
		return nil, err
	}
	sizes := map[string]int{}
	for _, name := range all {
		info, err := os.Stat(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		sizes[name] = int(info.Size())
	}
	var files []File
	for _, name := range all {
		if ext := path.Ext(name); ext != gzExt && ext != brExt {
			files = append(files, File{Path: name, Raw: sizes[name], Gzip: sizes[name+gzExt], Brotli: sizes[name+brExt]})
		}
	}
	return files, nil
}

// styles is the one style sheet of the site, within web/. It lies beside those
// it is made of, so that what they address is where they say.
const styles = "css/recoupe.css"

// bundle makes one style sheet of those in web/css, in the order of their
// names: a browser asks for a handful of files at a time, and shows nothing
// before it has all of these.
func bundle(web string) error {
	all, err := filepath.Glob(filepath.Join(web, filepath.FromSlash(path.Dir(styles)), "*.css"))
	if err != nil {
		return err
	}
	slices.Sort(all)
	var sheet []byte
	for _, name := range all {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		sheet = append(append(sheet, data...), '\n')
		if err := os.Remove(name); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(web, filepath.FromSlash(styles)), sheet, 0o644)
}

// writeTables writes the tables of the languages that the engine loads when it
// meets them.
func writeTables(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, lang := range lexicon.Apart {
		concepts, names := lexicon.Tables(lang)
		for ending, table := range map[string]string{".txt": concepts, ".names.txt": names} {
			if table == "" {
				return fmt.Errorf("no table of %s", lang)
			}
			if err := os.WriteFile(filepath.Join(dir, lang+ending), []byte(table), 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

// copyWeb copies what is served as it is. Programs built by hand into web/ are
// left behind: the site holds those compiled with it.
func copyWeb(from, to string) error {
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	all, err := names(from)
	if err != nil {
		return err
	}
	for _, name := range all {
		if path.Ext(name) == ".wasm" || strings.HasPrefix(path.Base(name), ".") {
			continue
		}
		target := filepath.Join(to, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		data, err := os.ReadFile(filepath.Join(from, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		if err := os.WriteFile(target, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
