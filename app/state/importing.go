package state

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"recoupe/app/show/passage"
	"recoupe/app/show/word"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// Limits on what is taken in.
const (
	MaxFile     = 20 << 20  // bytes of one file
	MaxDropped  = 200 << 20 // bytes of the files taken at once: fifty saved pages with their pictures in them
	MaxArticles = 50
)

// Takes reports which files of these sizes are read where they come at once: the first
// [MaxArticles], but those above [MaxFile], and those that are above [MaxDropped] together
// with what was taken before them. The page holds what is read until the worker has it.
func Takes(sizes []int) []bool {
	out := make([]bool, len(sizes))
	left := MaxDropped
	for i, n := range sizes[:min(len(sizes), MaxArticles)] {
		if out[i] = n <= MaxFile && n <= left; out[i] {
			left -= n
		}
	}
	return out
}

// Import is what is being read, and the comparison being made.
type Import struct {
	Items   []Item
	Compare Comparing
	Fault   *Fault
	Editing int // index into Items, while the edit dialog is open
	Looking int // index into Items, while the preview is open
	Draft   Draft
	Name    string        // of the story to come, "" if nobody gave one
	Fixes   []patch.Patch // of the story that the articles come from
	Recipe  share.Story   // the recipe that is followed, if one is
	pasted  int
	jobs    int // last job number given out
}

// Stage is how far a file has come.
type Stage uint8

const (
	Waiting Stage = iota
	Reading
	Cleaning
	Ready
	Twin   // the same words as another, left out unless the reader keeps it
	Unread // could not be read
	Bare   // read, and none of its words were kept: left out unless the reader keeps some
)

// Item is one article of the import, or a file that is no article yet.
type Item struct {
	Job     int
	File    string
	Size    int // bytes; 0 if unknown
	Stage   Stage
	Article story.Article
	Error   story.Reason // of Unread
	Kept    int          // words of the article's own
	Removed int          // words taken out
	TwinOf  int          // index into Items
	Part    int          // which of the file's articles, from 1
	Of      int          // articles of the file; 0 where that is not known
	Held    bool         // other files are being read still: it keeps its room, so that none below moves
	words   string       // the article's own, folded, to tell twins
}

// Comparing is a comparison being made.
type Comparing struct {
	Job   int // 0 when none is
	Of    int // articles
	Done  int // articles analysed
	Align bool
}

// Fault is a job that the worker lost.
type Fault struct {
	File   string
	Report string // names functions, holds no article text
}

// Incoming is a file as the browser hands it over.
type Incoming struct {
	Name string
	Size int
	Data []byte // nil where it is not read: see Takes
}

// NothingDropped says that what was dropped or chosen holds no file to read: an
// empty folder, for one.
type NothingDropped struct{}

// Apply says so.
func (NothingDropped) Apply(a *App) []Effect {
	a.Notice = NothingNotice
	return nil
}

// Number returns how many items are at a stage.
func (im *Import) Number(s Stage) int {
	n := 0
	for i := range im.Items {
		if im.Items[i].Stage == s {
			n++
		}
	}
	return n
}

// Running returns how many files are being read.
func (im *Import) Running() int {
	return im.Number(Waiting) + im.Number(Reading) + im.Number(Cleaning)
}

// settle gives the items the room that they want, once nothing is being read.
func (im *Import) settle() {
	if im.Running() > 0 {
		return
	}
	for i := range im.Items {
		im.Items[i].Held = false
	}
}

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

// Share is the part of an item's words that was kept, in hundredths.
func (it *Item) Share() int {
	all := it.Kept + it.Removed
	if all == 0 {
		return 0
	}
	return it.Kept * 100 / all
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

// compared are the warnings that a comparison gives: the next one gives its own.
var compared = []string{"copy", "otherStory", "otherEvent"}

// count counts the words kept and removed.
func (it *Item) count() {
	it.Kept, it.Removed, it.words = 0, 0, own(&it.Article)
	for _, b := range it.Article.Blocks {
		n := len(strings.Fields(b.Of(it.Article.Text)))
		if b.Kind.Own() {
			it.Kept += n
		} else {
			it.Removed += n
		}
	}
}

// own returns the article's own words, to tell twins.
func own(a *story.Article) string {
	var b strings.Builder
	for _, bl := range a.Blocks {
		if bl.Kind.Own() {
			b.WriteString(word.Fold(bl.Of(a.Text)))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// ready makes the item of a read article, a twin if its words are there already.
// One without words has no column, but where a recipe says which words are its own.
func (im *Import) ready(it Item, a story.Article) Item {
	it.Article, it.Stage = a, Ready
	it.count()
	if it.Kept == 0 && !im.Recipe.IsRecipe() {
		it.Stage = Bare
		return it
	}
	for i := range im.Items {
		if im.Items[i].Stage == Ready && im.Items[i].words == it.words {
			it.Stage, it.TwinOf = Twin, i
			break
		}
	}
	return it
}

// Dropped are files dropped, chosen or pasted. Name is what to call their
// story, "" to leave that to the reader.
type Dropped struct {
	Files []Incoming
	Name  string
}

// ours reports whether the files are stories of ours, to be opened.
func (e Dropped) ours() bool {
	return len(e.Files) == 0 || isOurs(e.Files[0])
}

func isOurs(f Incoming) bool {
	return share.IsFile(f.Data) || strings.HasSuffix(strings.ToLower(f.Name), ".recoupe")
}

// Apply adds them to the import and has the worker read them. A .recoupe file
// is opened instead.
func (e Dropped) Apply(a *App) []Effect {
	a.Drag = Drag{}
	a.Overlay = NoOverlay
	if a.Route.View.NeedsStory() && !e.ours() {
		a.takeBack() // files dropped on a story are meant for it
	}
	var effects []Effect
	im := &a.Import
	if e.Name != "" {
		im.Name = e.Name
	}
	sizes := make([]int, len(e.Files))
	for i, f := range e.Files {
		sizes[i] = f.Size
	}
	takes := Takes(sizes)
	for i, f := range e.Files {
		if isOurs(f) {
			s, err := share.FromFile(f.Data)
			if errors.Is(err, share.ErrSealed) {
				return a.sealed(Refusal{Kind: RefuseSealed, data: f.Data})
			}
			if err != nil {
				return Refused{Err: err, File: true}.Apply(a)
			}
			return Opened{Story: s, Keep: true}.Apply(a)
		}
		if len(im.Items) >= MaxArticles {
			a.Notice = ManyNotice
			break
		}
		im.jobs++
		it := Item{Job: im.jobs, File: f.Name, Size: f.Size, Held: true}
		switch {
		case f.Size > MaxFile:
			it.Stage = Unread
			it.Error = story.Because("size", strconv.Itoa((f.Size+500_000)/1_000_000), strconv.Itoa(MaxFile>>20))
		case !takes[i]:
			it.Stage, it.Error = Unread, story.Because("sizeAll", strconv.Itoa(MaxDropped>>20))
		default:
			effects = append(effects, Send{it.Job, f.Name, f.Data})
		}
		im.Items = append(im.Items, it)
	}
	if len(im.Items) == 0 {
		return nil
	}
	im.settle()
	if a.Route.View != ImportView {
		effects = append(effects, Go{Route{View: ImportView}})
	}
	return effects
}

// Why words the error of an unread item.
func (it *Item) Why(l phrase.Lang) string {
	return passage.Sentence(phrase.Reason(l, it.Error))
}

func (im *Import) find(job int) int {
	return slices.IndexFunc(im.Items, func(it Item) bool { return it.Job == job && it.Stage <= Cleaning })
}

// Steps the worker tells of, as package engine numbers them.
const (
	stepReading = iota
	stepCleaning
	stepAnalysing
	stepAligning
)

// Progressed is progress the worker tells of.
type Progressed struct {
	Job, Step, Done, Total int
}

// Apply shows it.
func (e Progressed) Apply(a *App) []Effect {
	im := &a.Import
	if e.Job == im.Compare.Job && e.Job != 0 {
		if e.Step == stepAnalysing {
			im.Compare.Done = e.Done
		}
		im.Compare.Align = e.Step == stepAligning
		return nil
	}
	if i := im.find(e.Job); i >= 0 {
		im.Items[i].Stage = Reading
		if e.Step == stepCleaning {
			im.Items[i].Stage = Cleaning
		}
	}
	return nil
}

// HasRead are the articles a file holds.
type HasRead struct {
	Job      int
	Articles []story.Article
}

// Apply puts them in place of the file.
func (e HasRead) Apply(a *App) []Effect {
	im := &a.Import
	i := im.find(e.Job)
	if i < 0 {
		return nil // removed meanwhile
	}
	file := im.Items[i]
	if len(e.Articles) == 0 {
		im.Items[i].Stage, im.Items[i].Error = Unread, story.Because("empty")
		im.settle()
		return nil
	}
	file.Part, file.Of = 1, len(e.Articles)
	im.Items[i] = im.ready(file, e.Articles[0])
	for k, article := range e.Articles[1:] {
		if len(im.Items) >= MaxArticles {
			a.Notice = ManyNotice
			break
		}
		im.Items = slices.Insert(im.Items, i+k+1, Item{})
		for j := range im.Items { // those after the place moved on by one
			if im.Items[j].TwinOf > i+k {
				im.Items[j].TwinOf++
			}
		}
		file.Part = k + 2
		im.Items[i+k+1] = im.ready(file, article)
	}
	a.Said = im.Status(a.Lang)
	im.settle()
	return nil
}

// CouldNotRead says why a file could not be read.
type CouldNotRead struct {
	Job   int
	Error story.Reason
}

// Apply shows it beside the file.
func (e CouldNotRead) Apply(a *App) []Effect {
	if i := a.Import.find(e.Job); i >= 0 {
		a.Import.Items[i].Stage, a.Import.Items[i].Error = Unread, e.Error
		a.Import.settle()
		a.Said = a.Import.Items[i].File + phrase.Colon.In(a.Lang) + a.Import.Items[i].Why(a.Lang)
	}
	return nil
}
