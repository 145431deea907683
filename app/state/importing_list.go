package state

import (
	"strconv"
	"strings"

	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Status says in one line how far the import is.
func (im *Import) Status(l phrase.Lang) string {
	var parts []string
	add := func(n int, c phrase.Counted) {
		if n > 0 {
			parts = append(parts, c.Fill(l, n))
		}
	}
	add(im.Number(Ready), phrase.ImportReady)
	add(im.Running(), phrase.ImportRunning)
	add(im.Number(Twin), phrase.ImportTwins)
	add(im.Number(Bare), phrase.ImportBare)
	add(im.Number(Unread), phrase.ImportFailed)
	return strings.Join(parts, " · ")
}

// Heading is the item's headline, or its first words; guess tells which.
func (it *Item) Heading() (title string, guess bool) {
	a := &it.Article
	if a.Title.Value != "" {
		return passage.Unbroken(a.Title.Value), false
	}
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			return passage.Short(b.Of(a.Text), 60), true
		}
	}
	return it.File, true
}

// Warning is something to know of an item: the code of its reason, and its words.
type Warning struct{ Code, Text string }

// Warnings says what a reader should know of the item before comparing.
func (it *Item) Warnings(l phrase.Lang) []Warning {
	var out []Warning
	for _, r := range it.Article.Warnings {
		if r.Code == "noTitle" && it.Article.Title.Value != "" {
			continue // the reader wrote one
		}
		if r.Code == "split" && it.Of > 1 {
			continue // its label says so
		}
		if r.Code == "noText" && it.Kept > 0 { // too little for an article, and it is compared all the same
			out = append(out, Warning{r.Code, phrase.ImportShort.Fill(l, it.Kept)})
			continue
		}
		out = append(out, Warning{r.Code, passage.Sentence(phrase.Reason(l, r))})
	}
	return out
}

// Deduced returns the words that the item's date was worked out from, "" where
// the file gives it in full.
func (it *Item) Deduced() string {
	f := &it.Article.Published
	if len(f.Value) < 4 || f.Origin != story.OriginVisible || f.Span.Empty() {
		return ""
	}
	words := passage.OneLine(f.Span.Of(it.Article.Text))
	if strings.Contains(words, f.Value[:4]) {
		return ""
	}
	return words
}

// Why words the error of an unread item.
func (it *Item) Why(l phrase.Lang) string {
	return passage.Sentence(phrase.Reason(l, it.Error))
}

// Counted says how many words were kept and removed.
func (it *Item) Counted(l phrase.Lang) string {
	return phrase.ImportKept.Fill(l, it.Kept) + " · " + phrase.ImportDropped.Fill(l, it.Removed)
}

// which says which of a file's articles the item is, "" where the file holds
// one.
func (it *Item) which(l phrase.Lang) string {
	if it.Of < 2 {
		return ""
	}
	return phrase.ImportPart.Fill(l, phrase.Number(l, it.Part), phrase.Number(l, it.Of))
}

// Label is the item's file, and which of its articles it is.
func (it *Item) Label(l phrase.Lang) string {
	if part := it.which(l); part != "" {
		return it.File + " · " + part
	}
	return it.File
}

// Badge is what stands before an item of the import: its letter in the story
// that it comes from, or its number among those that can be compared.
func (im *Import) Badge(i int) string {
	if b := im.Items[i].Article.Badge; b > 0 {
		return outlets.Letter(b - 1)
	}
	n := 0
	for k := range im.Items[:i+1] {
		if im.Items[k].Stage == Ready {
			n++
		}
	}
	return strconv.Itoa(n)
}
