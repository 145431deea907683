//go:build !js

package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"recoupe/app/site/untangle"
)

// small are the rooms of the engine, with those in them, that are compiled without inlining. They read an
// article, or what was found in it, once and by many small functions: inlined, these are a tenth of the
// download, hardly faster, and take a browser longer to compile (docs/benchmarks.md).
var small = []string{"quote", "name", "clean", "ingest", "claim", "timex", "quantity", "segment", "codec", "lexicon", "lang",
	"compare/statement", "compare/unheard", "compare/clause"}

// compile builds one program for the browser. The flags leave out what differs
// from machine to machine, so that the same sources give the same bytes. The names of functions
// (2 % of the download) are left out once straighten has read them.
func compile(ctx context.Context, root, pkg, out string) error {
	args := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags", "-w"}
	for _, room := range small {
		args = append(args, "-gcflags=recoupe/internal/"+room+"/...=-l")
	}
	c := exec.CommandContext(ctx, "go", append(args, "-o", out, pkg)...)
	c.Dir = root
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWASM=")
	var said bytes.Buffer
	c.Stdout, c.Stderr = &said, &said
	if err := c.Run(); err != nil {
		return fmt.Errorf("compile %s for the browser: %w\n%s", pkg, err, strings.TrimSpace(said.String()))
	}
	return straighten(out)
}

// straighten rewrites the jumps of a program that has been compiled, which makes it a fifth to a
// quarter faster, and a sixth smaller (docs/benchmarks.md).
func straighten(program string) error {
	wasm, err := os.ReadFile(program)
	if err != nil {
		return err
	}
	if wasm, err = untangle.Program(wasm); err != nil {
		return err
	}
	return os.WriteFile(program, wasm, 0o644)
}

// compileEngine builds the engine and names it by its contents. A page that is
// already open then keeps asking for the engine it was built with, whatever
// has been published since. It returns the name within web/.
func compileEngine(ctx context.Context, root, web string) (string, error) {
	made := filepath.Join(web, "engine.wasm")
	if err := compile(ctx, root, "./wasm", made); err != nil {
		return "", err
	}
	data, err := os.ReadFile(made)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(data)
	name := fmt.Sprintf("engine.%x.wasm", sum[:6])
	return name, os.Rename(made, filepath.Join(web, name))
}

// takeLoader takes wasm_exec.js from the Go that compiled the programs: the
// two have to match, and go-app carries a copy of its own.
func takeLoader(ctx context.Context, root, stage string) error {
	goRoot, err := goRoot(ctx, root)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(goRoot, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(stage, "wasm_exec.js"), data, 0o644)
}
