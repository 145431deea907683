// Package library keeps stories on a hackpadfs file system: IndexedDB in the
// browser, memory in tests, a folder natively.
//
// Each story is one .recoupe file under stories/, whose name follows from its
// articles: saving the same articles again replaces it. Corrections made since
// then lie in a file beside it. A small index beside
// them tells what is in them; what it does not tell, or tells wrongly, is read
// from the files.
//
// What is not compared yet is kept too (imports.go).
//
// A Library does not lock: in the browser, its caller holds a Web Lock around
// whatever writes.
package library

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/hack-pad/hackpadfs"

	"recoupe/internal/codec"
	"recoupe/internal/patch"
	"recoupe/internal/share"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// ErrNoStory is an id under which nothing is kept.
var ErrNoStory = errors.New("library: no such story")

// errLost is what was written and is not there.
var errLost = errors.New("library: what was written is not there")

const (
	folder    = "stories"
	extension = ".recoupe"
	indexFile = "stories/index"
)

// Entry is what the list of kept stories shows of one, as its reader has
// corrected it.
type Entry struct {
	ID       string
	Name     string
	Saved    string // ISO 8601, as the story says
	Outlets  []string
	Articles int
	Facts    int
	Size     int // bytes kept

	Agreed, Differing, Single int // facts by verdict
	Languages                 []string

	Unsure int // of the single ones, those that others perhaps tell
}

// Library is a set of kept stories.
type Library struct{ fs hackpadfs.FS }

// Open returns the library on fs, with its folder made if need be.
func Open(fs hackpadfs.FS) (*Library, error) {
	if err := hackpadfs.MkdirAll(fs, folder, 0o700); err != nil {
		return nil, fmt.Errorf("library: %w", err)
	}
	return &Library{fs}, nil
}

// idOf returns the id a story is kept under: it depends on its articles alone,
// and not on their order.
func idOf(s share.Story) string {
	sums := make([]string, len(s.Comparison.Articles))
	for i, a := range s.Comparison.Articles {
		sum := sha256.Sum256([]byte(a.File + "\x00" + a.Text))
		sums[i] = string(sum[:])
	}
	slices.Sort(sums)
	sum := sha256.Sum256([]byte(strings.Join(sums, "")))
	return hex.EncodeToString(sum[:8])
}

// Put keeps s, packed as the file data, and returns its id. The story is written beside the old
// one and then put in its place, so that a write that fails loses nothing.
func (l *Library) Put(s share.Story, data []byte) (string, error) {
	id := idOf(s)
	if err := l.write(file(id), data); err != nil {
		return "", err
	}
	if err := l.remove(aside(id)); err != nil { // the story holds them now
		return "", err
	}
	entries := slices.DeleteFunc(l.entries(), func(e Entry) bool { return e.ID == id })
	return id, l.writeIndex(append(entries, entry(id, s, len(data))))
}

// Correct keeps the corrections of a story that is kept already, beside it:
// they are a small part of it, and change often. It fails with [ErrNoStory]
// where nothing is kept under the id.
func (l *Library) Correct(id string, s share.Story) error {
	entries := l.entries()
	i := slices.IndexFunc(entries, func(e Entry) bool { return e.ID == id })
	if i < 0 || !valid(id) {
		return ErrNoStory
	}
	if err := l.write(aside(id), codec.Append(nil, s.Patches)); err != nil {
		return err
	}
	entries[i] = entry(id, s, entries[i].Size)
	return l.writeIndex(entries)
}

// Load returns a kept story. It fails with [ErrNoStory] or one of package
// share's errors.
func (l *Library) Load(id string) (share.Story, error) {
	if !valid(id) {
		return share.Story{}, ErrNoStory
	}
	data, err := hackpadfs.ReadFile(l.fs, file(id))
	if errors.Is(err, hackpadfs.ErrNotExist) {
		return share.Story{}, ErrNoStory
	}
	if err != nil {
		return share.Story{}, fmt.Errorf("library: %w", err)
	}
	s, err := share.FromFile(data)
	if err != nil {
		return share.Story{}, err
	}
	if data, err := hackpadfs.ReadFile(l.fs, aside(id)); err == nil {
		var list []patch.Patch
		rest, err := codec.Read(data, &list)
		if errors.Is(err, codec.ErrNewer) {
			return share.Story{}, share.ErrNewer // to go on without them would be to write over them
		}
		if err == nil && len(rest) == 0 && patch.Check(list) == nil {
			s.Patches = list
		}
	}
	return s, nil
}

// List returns what is kept, last saved first.
func (l *Library) List() []Entry {
	entries := l.entries()
	sorting.Func(entries, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(b.Saved, a.Saved), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return entries
}

// Remove forgets a story. Removing one that is not there is no error.
func (l *Library) Remove(id string) error {
	if !valid(id) {
		return nil
	}
	for _, name := range []string{file(id), aside(id), beside(file(id)), beside(aside(id))} {
		if err := l.remove(name); err != nil {
			return err
		}
	}
	return l.writeIndex(slices.DeleteFunc(l.entries(), func(e Entry) bool { return e.ID == id }))
}

// Clear forgets every story and every import.
func (l *Library) Clear() error {
	for _, all := range []string{folder, imports} {
		if err := hackpadfs.RemoveAll(l.fs, all); err != nil && !errors.Is(err, hackpadfs.ErrNotExist) {
			return fmt.Errorf("library: %w", err)
		}
	}
	_, err := Open(l.fs)
	return err
}

func (l *Library) remove(name string) error {
	if err := hackpadfs.Remove(l.fs, name); err != nil && !errors.Is(err, hackpadfs.ErrNotExist) {
		return fmt.Errorf("library: %w", err)
	}
	return nil
}

func (l *Library) write(name string, data []byte) error {
	next := beside(name)
	if err := hackpadfs.WriteFullFile(l.fs, next, data, 0o600); err != nil {
		return fmt.Errorf("library: %w", err)
	}
	if err := l.there(next, len(data)); err != nil {
		return err // what an earlier page left under that name is not to take the file's place
	}
	if err := hackpadfs.Rename(l.fs, next, name); err != nil {
		return fmt.Errorf("library: %w", err)
	}
	return l.there(name, len(data))
}

// there fails where a file has not that many bytes: a browser may give a write up without an error.
func (l *Library) there(name string, size int) error {
	if info, err := hackpadfs.Stat(l.fs, name); err != nil || info.Size() != int64(size) {
		return errLost
	}
	return nil
}

func (l *Library) writeIndex(entries []Entry) error {
	return l.write(indexFile, codec.Append(nil, entries))
}

// entries returns what is kept. The index tells of a story, the folder tells
// whether it is there: a tab that is closed may have written the one and not
// the other. What cannot be read, as a newer version wrote it, has its id alone.
func (l *Library) entries() []Entry {
	ids, err := l.ids()
	if err != nil {
		return nil
	}
	entries := slices.DeleteFunc(l.index(), func(e Entry) bool { return e.Articles == 0 || !slices.Contains(ids, e.ID) })
	for _, id := range ids {
		if slices.ContainsFunc(entries, func(e Entry) bool { return e.ID == id }) {
			continue
		}
		e := Entry{ID: id}
		if info, err := hackpadfs.Stat(l.fs, file(id)); err == nil {
			e.Size = int(info.Size())
		}
		if s, err := l.Load(id); err == nil {
			e = entry(id, s, e.Size)
		}
		entries = append(entries, e)
	}
	return entries
}

// index returns what the index tells, nothing where it is lost or damaged.
func (l *Library) index() []Entry {
	data, err := hackpadfs.ReadFile(l.fs, indexFile)
	if err != nil {
		return nil
	}
	var entries []Entry
	if rest, err := codec.Read(data, &entries); err != nil || len(rest) > 0 {
		return nil
	}
	return entries
}

// ids returns the ids of the stories that are there.
func (l *Library) ids() (ids []string, err error) {
	files, err := hackpadfs.ReadDir(l.fs, folder)
	for _, f := range files {
		if id, ok := strings.CutSuffix(f.Name(), extension); ok && valid(id) {
			ids = append(ids, id)
		}
	}
	return ids, err
}

func entry(id string, s share.Story, size int) Entry {
	fixed := patch.Apply(&s.Comparison, s.Patches)
	e := Entry{ID: id, Name: s.Name, Saved: s.Saved, Articles: len(s.Comparison.Articles), Facts: len(fixed.Facts), Size: size}
	for _, a := range s.Comparison.Articles {
		e.Outlets = append(e.Outlets, a.Outlet.Value)
		if !slices.Contains(e.Languages, a.Language) {
			e.Languages = append(e.Languages, a.Language)
		}
	}
	for _, f := range fixed.Facts {
		switch f.Verdict {
		case story.Agreed:
			e.Agreed++
		case story.Differing:
			e.Differing++
		case story.Single:
			e.Single++
		}
		if f.Unsure() {
			e.Unsure++
		}
	}
	return e
}

func file(id string) string { return path.Join(folder, id+extension) }

// beside is where what is to be a file is written first: a tab that is closed may
// leave it there.
func beside(name string) string { return name + ".next" }

// aside is the file of the corrections made since the story was saved whole.
func aside(id string) string { return path.Join(folder, id+".corrections") }

// valid keeps an id that comes from an address from naming another file.
func valid(id string) bool {
	return len(id) == 16 && strings.Trim(id, "0123456789abcdef") == ""
}
