package state

import (
	"errors"
	"strconv"
	"strings"
	"unicode"

	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Limits on what is taken in.
const (
	maxFile     = 20 << 20  // bytes of one file
	maxDropped  = 200 << 20 // bytes of the files taken at once: fifty saved pages with their pictures in them
	maxText     = 24 << 20  // bytes of the texts read, of which a comparison takes an eighth; the page holds ten times as much for them
	maxArticles = 50
)

// Takes reports which files of these sizes are read where they come at once: the first
// [maxArticles], but those above [maxFile], and those that are above [maxDropped] together
// with what was taken before them. The page holds what is read until the worker has it.
func Takes(sizes []int) []bool {
	out := make([]bool, len(sizes))
	left := maxDropped
	for i, n := range sizes[:min(len(sizes), maxArticles)] {
		if out[i] = n <= maxFile && n <= left; out[i] {
			left -= n
		}
	}
	return out
}

// Incoming is a file as the browser hands it over.
type Incoming struct {
	Name string
	Size int
	Data []byte // nil where it is not read: see Takes
	File int    // the browser's number of a file that is read when its turn comes, 0 where Data is all of it

	pasted bool
}

// NothingDropped says that what was dropped or chosen holds no file to read: an
// empty folder, for one.
type NothingDropped struct{}

// Apply says so.
func (NothingDropped) Apply(a *App) []Effect {
	a.Notice = NothingNotice
	return nil
}

// Dropped are files dropped, chosen or pasted. Name is what to call their
// story, "" to leave that to the reader.
type Dropped struct {
	Files []Incoming
	Name  string
}

// ours reports whether the files are stories of ours, to be opened.
func (e Dropped) ours() bool {
	return len(e.Files) == 0 || e.Files[0].Ours()
}

// Ours reports whether a file is a story of ours.
func (f Incoming) Ours() bool {
	return share.IsFile(f.Data) || strings.HasSuffix(strings.ToLower(f.Name), ".recoupe")
}

// Apply adds them to the import and has the worker read them. A .recoupe file
// is opened instead.
func (e Dropped) Apply(a *App) []Effect {
	a.Drag = Drag{}
	a.Overlay = NoOverlay
	var effects []Effect
	if a.Route.View.NeedsStory() && !e.ours() {
		effects = a.takeBack() // files dropped on a story are meant for it
	}
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
		f.Name = inALine(f.Name)
		if f.Ours() {
			s, err := share.FromFile(f.Data)
			if errors.Is(err, share.ErrSealed) {
				return a.sealed(Refusal{Kind: RefuseSealed, data: f.Data})
			}
			if err != nil {
				return Refused{Err: err, File: true}.Apply(a)
			}
			return Opened{Story: s, Keep: true}.Apply(a)
		}
		if len(im.Items) >= maxArticles {
			a.Notice = ManyNotice
			break
		}
		im.jobs++
		it := Item{Job: im.jobs, File: f.Name, Size: f.Size, Held: true}
		switch {
		case f.Size > maxFile:
			it.Stage = Unread
			it.Error = story.Because("size", strconv.Itoa((f.Size+500_000)/1_000_000), strconv.Itoa(maxFile>>20))
		case !takes[i]:
			it.Stage, it.Error = Unread, story.Because("sizeAll", strconv.Itoa(maxDropped>>20))
		case f.File != 0:
			effects = append(effects, SendFile{it.Job, f.Name, f.File})
		default:
			effects = append(effects, Send{it.Job, f.Name, f.Data})
			if f.pasted {
				it.text = f.Data
			}
		}
		im.Items = append(im.Items, it)
	}
	if len(im.Items) == 0 {
		return nil
	}
	im.changed()
	im.settle()
	if a.Route.View != ImportView {
		effects = append(effects, Go{Route{View: ImportView}})
	}
	return effects
}

// inALine returns the name of a file without what would break the line that it is shown in, or
// turn the way it is read: a file may be called so that "gpj.exe" reads as a picture.
func inALine(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		case text.IsInvisible(r):
			return -1
		}
		return r
	}, name)
}
