package state

import (
	"crypto/sha256"
	"slices"
	"strconv"

	"recoupe/app/show/passage"
	"recoupe/internal/patch"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

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
	ID      string        // in the library, "" before it is kept
	Rev     int           // another number for every change of what is kept of it
	Kept    bool          // the library has it
	handed  int           // the Rev of what the library was handed last
	numbers int           // last number given to an article
	of      *Story        // whose articles it began with, nil if none was
	gone    []taken       // the items that the reader took out, the last ones last
	pasted  int
	jobs    int // last job number given out
}

// Stage is how far a file has come. The library keeps it: a value never changes its number.
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
	Error   story.Reason      // of Unread
	Kept    int               // words of the article's own
	Removed int               // words taken out
	TwinOf  int               // index into Items
	Part    int               // which of the file's articles, from 1
	Of      int               // articles of the file; 0 where that is not known
	Held    bool              // other files are being read still: it keeps its room, so that none below moves
	Number  int               // of the article as it is now, among all of the import; 0 before it is kept
	text    []byte            // what was pasted
	words   [sha256.Size]byte // of the article's own, see own
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

// Share is the part of an item's words that was kept, in hundredths.
func (it *Item) Share() int {
	all := it.Kept + it.Removed
	if all == 0 {
		return 0
	}
	return it.Kept * 100 / all
}

// count counts the words kept and removed.
func (it *Item) count() {
	it.words = own(&it.Article)
	it.Kept, it.Removed = passage.Words(&it.Article)
}

// own returns a hash of the article's own words, folded, to tell twins: the words
// themselves would be as much as the article again.
func own(a *story.Article) (sum [sha256.Size]byte) {
	h := sha256.New()
	for _, bl := range a.Blocks {
		if bl.Kind.Own() {
			h.Write([]byte(text.FoldLine(bl.Of(a.Text)) + "\n"))
		}
	}
	h.Sum(sum[:0])
	return sum
}

// ready makes the item of a read article, a twin if its words are there already.
// One without words has no column, but where a recipe says which words are its own.
func (im *Import) ready(it Item, a story.Article) Item {
	if im.text()+len(a.Text) > maxText {
		im.changed()
		it.Stage, it.text, it.Error = Unread, nil, story.Because("textAll", strconv.Itoa(maxText>>20))
		return it
	}
	it.Article, it.Stage, it.text = a, Ready, nil
	im.numbers++
	it.Number = im.numbers
	im.changed()
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

// text returns how many bytes of text the articles have.
func (im *Import) text() (n int) {
	for i := range im.Items {
		n += len(im.Items[i].Article.Text)
	}
	return n
}

func (im *Import) find(job int) int {
	return slices.IndexFunc(im.Items, func(it Item) bool { return it.Job == job && it.Stage <= Cleaning })
}
