// Command gen compiles the lexicon's tables. Run it in the folder of package
// lexicon, or with go generate, after every change of data/*.tsv, of the keys
// or of the stemmers.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"recoupe/internal/lexicon/compile"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	dir := "."
	if _, err := os.Stat("data"); err != nil {
		dir = filepath.Join("internal", "lexicon") // from the top of the project
	}
	files, err := compile.All(filepath.Join(dir, "data"))
	if err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, "compiled", name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
