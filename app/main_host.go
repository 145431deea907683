//go:build !js

// Command app is Recoupe's host program: it serves and builds the site, and
// reads and compares files from a terminal. Built for js/wasm, the same
// package is the page.
package main

import (
	"fmt"
	"io"
	"os"
)

// Exit statuses. docs/json.md promises them.
const (
	exitOK    = 0
	exitNone  = 1 // no file could be read, or the command failed
	exitUsage = 2
	exitSome  = 3 // some files could not be read; the others were
)

// command is one thing the program does.
type command struct {
	name, args, short string
	run               func(args []string, in io.Reader, out, errs io.Writer) int
}

func commands() []command {
	return []command{
		{"serve", "[-addr HOST:PORT] [-dir dist]", "serve the built site and print its address; this is what no command does", runServe},
		{"build", "[-out dist]", "build the site: the page, the engine and all they need without a network", runBuild},
		{"read", "[-jsonl] FILE...", "read files and print one article a line, as JSON", runRead},
		{"compare", "[-format json] [-clean=false] FILE...", "compare articles and print the comparison", runCompare},
	}
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	if len(args) == 0 {
		return runServe(nil, in, out, errs)
	}
	if args[0] == "-h" || args[0] == "-help" || args[0] == "--help" || args[0] == "help" {
		usage(out)
		return exitOK
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(args[1:], in, out, errs)
		}
	}
	fmt.Fprintf(errs, "recoupe: no command %q\n\n", args[0])
	usage(errs)
	return exitUsage
}

func usage(w io.Writer) {
	fmt.Fprint(w, `Recoupe compares articles on one story: what each says, quotes, and leaves out.
It runs in a browser, on this machine alone; this program serves it, and does
the same work on files from a terminal.

Usage, in the folder of the sources:

  go run ./app [COMMAND] [ARGUMENTS]

Commands:

`)
	for _, c := range commands() {
		fmt.Fprintf(w, "  %s %s\n      %s\n", c.name, c.args, c.short)
	}
	fmt.Fprint(w, `
To start:

  make run                                  build the site, serve it, print its address
  go run ./app compare a.html b.html        compare two saved pages here

COMMAND -h tells more of a command. Exit status: 0 everything went well, 1 nothing
could be read or the command failed, 2 wrong usage, 3 some files could not be read.
`)
}
