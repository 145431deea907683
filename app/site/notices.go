//go:build !js

package site

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// noticesFile names the licences of everything that the site is made of.
const noticesFile = "notices.txt"

// library is a module compiled into one of the programs.
type library struct{ Path, Version, Dir string }

// notices gathers the licences of the libraries, of Go itself and of the fonts:
// whoever hands the programs on has to hand these on too.
func notices(ctx context.Context, root string) ([]byte, error) {
	used := map[string]library{}
	for _, program := range []string{"./app", "./wasm"} {
		c := exec.CommandContext(ctx, "go", "list", "-deps", "-json=Module", program)
		c.Dir = root
		c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
		out, err := c.Output()
		if err != nil {
			return nil, fmt.Errorf("list the libraries of %s: %w", program, err)
		}
		for d := json.NewDecoder(bytes.NewReader(out)); ; {
			var p struct {
				Module *struct {
					library
					Main bool
				}
			}
			if err := d.Decode(&p); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				return nil, err
			}
			if p.Module != nil && !p.Module.Main {
				used[p.Module.Path] = p.Module.library
			}
		}
	}
	goRoot, err := goRoot(ctx, root)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("Recoupe, and the works it is made with, each under its own terms.\n")
	add := func(title, file string) error {
		text, err := os.ReadFile(file)
		fmt.Fprintf(&b, "\n%s\n%s\n\n%s\n", strings.Repeat("=", 72), title, bytes.TrimSpace(text))
		return err
	}
	if err := add("Recoupe", filepath.Join(root, "LICENSE")); err != nil {
		return nil, err
	}
	if err := add("The Go programming language", filepath.Join(goRoot, "LICENSE")); err != nil {
		return nil, err
	}
	for _, path := range slices.Sorted(maps.Keys(used)) {
		file, err := licence(used[path].Dir)
		if err == nil {
			err = add(path+" "+used[path].Version, file)
		}
		if err != nil {
			return nil, err
		}
	}
	return b.Bytes(), add("Source Sans 3, Source Serif 4", filepath.Join(root, "web", "fonts", "OFL.txt"))
}

// licence finds the file in which a library says its terms.
func licence(dir string) (string, error) {
	for _, name := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			return filepath.Join(dir, name), nil
		}
	}
	return "", fmt.Errorf("no licence in %s", dir)
}

// goRoot is where the Go that compiles the programs is.
func goRoot(ctx context.Context, root string) (string, error) {
	c := exec.CommandContext(ctx, "go", "env", "GOROOT")
	c.Dir = root
	out, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("find Go's own files: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}
