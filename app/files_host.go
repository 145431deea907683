//go:build !js

package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"recoupe/internal/clean"
	"recoupe/internal/engine"
	"recoupe/internal/ingest"
	"recoupe/internal/phrase"
	"recoupe/internal/report"
	"recoupe/internal/story"
)

func silent(engine.Progress) {}

// readFiles reads what it can of the files named and lists the rest.
func readFiles(names []string, cleaned bool) (articles []story.Article, unread []story.Unread) {
	for _, name := range names {
		base := filepath.Base(name)
		data, err := os.ReadFile(name)
		if err != nil {
			unread = append(unread, story.Unread{File: base, Error: story.Because("open", cause(err))})
			continue
		}
		if cleaned {
			articles = append(articles, clean.Article(ingest.Body(base, string(data)), story.Article{}))
			continue
		}
		got, err := engine.Read(engine.File{Name: base, Data: data}, silent)
		var left engine.NotRead
		if errors.As(err, &left) {
			unread = append(unread, left...)
		}
		articles = append(articles, got...)
	}
	return articles, unread
}

// cause returns what the system says of a file that could not be opened, without
// the name, which stands beside it.
func cause(err error) string {
	var at *os.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return err.Error()
}

func exitFor(read, unread int) int {
	switch {
	case unread == 0:
		return exitOK
	case read == 0:
		return exitNone
	}
	return exitSome
}

func runCompare(args []string, _ io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	flags.SetOutput(errs)
	format := flags.String("format", "json", "what to print: `json`")
	cleaning := flags.Bool("clean", true, "take menus, comments and the like out first; -clean=false takes files as clean already")
	if err := flags.Parse(args); err != nil {
		return parseStatus(err)
	}
	if flags.NArg() == 0 || *format != "json" {
		fmt.Fprintln(errs, "recoupe compare: name the files to compare; the format is json")
		return exitUsage
	}
	articles, unread := readFiles(flags.Args(), !*cleaning)
	c := engine.Compare(articles, silent)
	c.Unread = unread
	if err := report.JSON(out, &c); err != nil {
		fmt.Fprintln(errs, "recoupe compare:", err)
		return exitNone
	}
	return exitFor(len(articles), len(unread))
}

func runRead(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("read", flag.ContinueOnError)
	flags.SetOutput(errs)
	lines := flags.Bool("jsonl", false, "read one JSON object a line from standard input: name, and one of text, html or body")
	if err := flags.Parse(args); err != nil {
		return parseStatus(err)
	}
	w := bufio.NewWriter(out)
	defer w.Flush()
	if *lines {
		return readLines(in, w, errs)
	}
	if flags.NArg() == 0 {
		fmt.Fprintln(errs, "recoupe read: name the files to read, or give -jsonl")
		return exitUsage
	}
	articles, unread := readFiles(flags.Args(), false)
	for i := range articles {
		engine.Annotate(&articles[i])
		if err := report.ArticleJSON(w, &articles[i]); err != nil {
			fmt.Fprintln(errs, "recoupe read:", err)
			return exitNone
		}
	}
	for _, u := range unread {
		lineError(w, u.File, u.Error)
	}
	return exitFor(len(articles), len(unread))
}

func parseStatus(err error) int {
	if errors.Is(err, flag.ErrHelp) {
		return exitOK
	}
	return exitUsage
}

// line is one object of read -jsonl.
type line struct {
	Name, Language, Published, Outlet string
	Text, HTML, Body                  *string
}

func readLines(in io.Reader, w *bufio.Writer, errs io.Writer) int {
	lines := bufio.NewReader(in)
	read, unread := 0, 0
	for {
		raw, err := lines.ReadBytes('\n')
		if len(raw) > 1 {
			var l line
			if jerr := json.Unmarshal(raw, &l); jerr != nil {
				lineError(w, l.Name, story.Because("json", jerr.Error()))
				unread++
			} else if a, why := readLine(l); why != nil {
				lineError(w, l.Name, *why)
				unread++
			} else if werr := report.ArticleJSON(w, a); werr != nil {
				fmt.Fprintln(errs, "recoupe read:", werr)
				return exitNone
			} else {
				read++
			}
		}
		if err == io.EOF {
			return exitFor(read, unread)
		}
		if err != nil {
			fmt.Fprintln(errs, "recoupe read:", err)
			return exitNone
		}
	}
}

func readLine(l line) (*story.Article, *story.Reason) {
	var d ingest.Document
	var err error
	switch {
	case l.Body != nil:
		d = ingest.Body(l.Name, *l.Body)
	case l.HTML != nil:
		d, err = ingest.HTML(l.Name, *l.HTML)
	case l.Text != nil:
		d = ingest.Plain(l.Name, *l.Text)
	default:
		why := story.Because("empty")
		return nil, &why
	}
	if err != nil {
		why := engine.Why(err)
		return nil, &why
	}
	given := func(s string) story.Field {
		if s == "" {
			return story.Field{}
		}
		return story.Field{Value: s, Origin: story.OriginData}
	}
	a := clean.Article(d, story.Article{Language: l.Language, Published: given(l.Published), Outlet: given(l.Outlet)})
	engine.Annotate(&a)
	return &a, nil
}

func lineError(w io.Writer, name string, why story.Reason) {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	// A failure to write shows at the flush.
	_ = e.Encode(map[string]string{"name": name, "error": phrase.Reason(phrase.English, why)})
}
