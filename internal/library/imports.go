package library

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"

	"github.com/hack-pad/hackpadfs"

	"recoupe/internal/codec"
	"recoupe/internal/patch"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// Import is what a reader has brought together and not compared yet: articles
// as they were read, in order, and the files that are none. It lies in a folder
// of its own under imports/, as a list beside one file for each article, so that
// what is read or corrected next costs one article and not all of them.
type Import struct {
	Saved  string // ISO 8601
	Title  string // what it is called in a list, "" if nothing was read
	Name   string // of the story to come, "" if nobody gave one
	Pasted int    // texts pasted so far
	Items  []Item
	Fixes  []patch.Patch // of the story that its articles come from
	Recipe []byte        // of the recipe that is followed, as a file; nil if none is
	Bytes  int           // of its articles, as they are kept: KeepImport counts them
}

// Item is an article of an import, or a file that is none.
type Item struct {
	Number int // of its article, which no other of the import ever had; 0 where it has none
	File   string
	Size   int   // bytes; 0 if unknown
	Stage  uint8 // how far it has come, as its caller numbers that
	Error  story.Reason
	TwinOf int // index into Items
	Part   int
	Of     int
	Text   []byte // what was pasted, until it has been read
}

// Unfinished is an import that is kept, and the id under which it is.
type Unfinished struct {
	ID string
	Import
}

const imports = "imports"

// KeepImport keeps an import under the id that its caller gives it. The article of
// an item stands in articles at the item's index, and is written only if its number
// is not kept already. A write that fails leaves what was kept before.
func (l *Library) KeepImport(id string, im Import, articles []story.Article) error {
	if !valid(id) || len(articles) != len(im.Items) {
		return ErrNoStory
	}
	if err := hackpadfs.MkdirAll(l.fs, path.Join(imports, id), 0o700); err != nil {
		return fmt.Errorf("library: %w", err)
	}
	before, _ := l.importList(id) // where there is none, all is written
	im.Bytes = before.Bytes
	for i, it := range im.Items {
		if it.Number == 0 || before.has(it.Number) {
			continue
		}
		name, data := articleFile(id, it.Number), codec.Append(nil, articles[i:i+1])
		if err := hackpadfs.WriteFullFile(l.fs, name, data, 0o600); err != nil {
			return fmt.Errorf("library: %w", err)
		}
		if err := l.there(name, len(data)); err != nil {
			return err
		}
		im.Bytes += len(data)
	}
	gone := slices.DeleteFunc(before.Items, func(it Item) bool { return it.Number == 0 || im.has(it.Number) })
	for _, it := range gone {
		if info, err := hackpadfs.Stat(l.fs, articleFile(id, it.Number)); err == nil {
			im.Bytes -= int(info.Size())
		}
	}
	if err := l.write(listFile(id), codec.Append(nil, im)); err != nil {
		return err
	}
	for _, it := range gone {
		_ = l.remove(articleFile(id, it.Number)) // what is not in the list is no harm
	}
	return nil
}

// LoadImport returns a kept import, with the article of each item at its index. An
// item whose article is lost or damaged has the number 0. It fails with [ErrNoStory]
// where nothing is kept under the id, and with [codec.ErrNewer] where a newer version
// wrote any of it: an older one would lose that.
func (l *Library) LoadImport(id string) (Import, []story.Article, error) {
	im, err := l.importList(id)
	if err != nil {
		return Import{}, nil, err
	}
	articles := make([]story.Article, len(im.Items))
	for i := range im.Items {
		it := &im.Items[i]
		if it.Number == 0 {
			continue
		}
		data, err := hackpadfs.ReadFile(l.fs, articleFile(id, it.Number))
		var one []story.Article
		if err == nil {
			_, err = codec.Read(data, &one)
		}
		if errors.Is(err, codec.ErrNewer) {
			return Import{}, nil, err
		}
		if err != nil || len(one) != 1 || (&story.Comparison{Articles: one}).Check() != nil {
			it.Number = 0
			continue
		}
		articles[i] = one[0]
	}
	return im, articles, nil
}

// Imports returns the lists of what is kept, last saved first; what cannot be read
// is not in it. What is left of imports that have no list, as a page was closed while it
// wrote or removed one, are remains, by their ids: nobody but who removes them will.
func (l *Library) Imports() (all []Unfinished, remains []string) {
	folders, err := hackpadfs.ReadDir(l.fs, imports)
	if err != nil {
		return nil, nil
	}
	for _, f := range folders {
		switch im, err := l.importList(f.Name()); {
		case err == nil:
			all = append(all, Unfinished{f.Name(), im})
		case errors.Is(err, ErrNoStory) && valid(f.Name()):
			remains = append(remains, f.Name())
		}
	}
	sorting.StableFunc(all, func(a, b Unfinished) int { return cmp.Or(cmp.Compare(b.Saved, a.Saved), cmp.Compare(b.ID, a.ID)) })
	return all, remains
}

// How many imports are kept, and how many bytes of articles in them all.
const (
	MostImports     = 20
	mostImportBytes = 200 << 20
)

// Beyond returns the ids of those of the imports that [Library.Imports] lists for which there
// is no room beside the later ones.
func Beyond(all []Unfinished) (ids []string) {
	bytes := 0
	for i, u := range all {
		if bytes += u.Bytes; i >= MostImports || i > 0 && bytes > mostImportBytes {
			ids = append(ids, u.ID)
		}
	}
	return ids
}

// RemoveImport forgets an import. Removing one that is not there is no error.
func (l *Library) RemoveImport(id string) error {
	if !valid(id) {
		return nil
	}
	// Without its list it is no import any more, whatever comes after.
	if err := l.remove(listFile(id)); err != nil {
		return err
	}
	if err := hackpadfs.RemoveAll(l.fs, path.Join(imports, id)); err != nil && !errors.Is(err, hackpadfs.ErrNotExist) {
		return fmt.Errorf("library: %w", err)
	}
	return nil
}

// importList reads the list of an import.
func (l *Library) importList(id string) (im Import, err error) {
	if !valid(id) {
		return im, ErrNoStory
	}
	data, err := hackpadfs.ReadFile(l.fs, listFile(id))
	if errors.Is(err, hackpadfs.ErrNotExist) {
		return im, ErrNoStory
	}
	if err != nil {
		return im, fmt.Errorf("library: %w", err)
	}
	if _, err := codec.Read(data, &im); err != nil {
		return Import{}, err
	}
	return im, patch.Check(im.Fixes)
}

func (im *Import) has(number int) bool {
	return slices.ContainsFunc(im.Items, func(it Item) bool { return it.Number == number })
}

func listFile(id string) string { return path.Join(imports, id, "list") }

func articleFile(id string, number int) string {
	return path.Join(imports, id, strconv.Itoa(number))
}
