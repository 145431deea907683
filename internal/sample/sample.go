// Package sample holds the project's own example story: an electric ferry
// drifts for three quarters of an hour, and five outlets tell it. Everything
// in it is invented — the ferry, the river, the people and the outlets — and
// each article says so at its foot.
//
// The story is there twice, as a French-speaking and as an English-speaking
// reader would meet it; each time one of the five outlets writes in the other
// language. [Files] gives the five files as they would be dropped on the page:
//
//	for _, f := range sample.Files("fr") {
//		articles, err := engine.Read(engine.File{Name: f.Name, Data: f.Data}, progress)
//		…
//	}
//
// What is planted in them, and the gold annotation that says what a careful
// reader finds, are told in the folder's README.
package sample

import (
	"embed"
	"path"
)

// The gold annotations beside the articles are for tests: they are not embedded.
//
//go:embed fr/*.txt fr/*.html fr/*.eml fr/*.md en/*.txt en/*.html en/*.eml en/*.md
var files embed.FS

// File is one file of the story, as a reader would have saved it.
type File struct {
	Name string // base name, "1-agence-littorale.txt"
	Data []byte // the caller's own copy
}

// Languages are the languages the story is there in, as [Files] takes them.
var Languages = []string{"fr", "en"}

// Files returns the five files of the story, in order of their names. lang is
// a BCP 47 tag; whatever does not begin with "fr" gives the English twin.
func Files(lang string) []File {
	dir := twin(lang)
	entries, err := files.ReadDir(dir)
	if err != nil {
		panic("sample: " + err.Error()) // embedded, so it is there
	}
	out := make([]File, 0, len(entries))
	for _, e := range entries {
		data, err := files.ReadFile(path.Join(dir, e.Name()))
		if err != nil {
			panic("sample: " + err.Error())
		}
		out = append(out, File{Name: e.Name(), Data: data})
	}
	return out
}

// Title is what the story is called in the list of saved stories. It says
// that the story is invented.
func Title(lang string) string {
	if twin(lang) == "fr" {
		return "Le bac électrique de l’Aubrelle (récit inventé)"
	}
	return "The electric ferry on the Aubrelle (an invented story)"
}

// twin is the folder that serves a language.
func twin(lang string) string {
	if len(lang) >= 2 && lang[0]|0x20 == 'f' && lang[1]|0x20 == 'r' && (len(lang) == 2 || lang[2] == '-') {
		return "fr"
	}
	return "en"
}
