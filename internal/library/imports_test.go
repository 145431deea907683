package library

import (
	"fmt"
	"testing"

	"github.com/hack-pad/hackpadfs"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/codec"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const (
	mine   = "0123456789abcdef"
	theirs = "fedcba9876543210"
)

// reading returns an import whose articles have these numbers; 0 is a file that is none.
func reading(saved string, numbers ...int) (Import, []story.Article) {
	im, articles := Import{Saved: saved}, make([]story.Article, len(numbers))
	for i, n := range numbers {
		im.Items = append(im.Items, Item{Number: n, File: string(rune('a' + i)), Stage: 3})
		if n > 0 {
			articles[i].Text = "Le pont ferme."
			im.Bytes += len(codec.Append(nil, articles[i:i+1]))
		} else {
			im.Items[i].Error = story.Because("empty")
		}
	}
	return im, articles
}

// offered are the imports of a library that has no remains.
func offered(l *Library) []Unfinished {
	all, remains := l.Imports()
	if len(remains) > 0 {
		panic(remains)
	}
	return all
}

func TestAnImportIsKeptAsItIs(t *testing.T) {
	l, fs := open(t)
	im, articles := reading("2026-03-12", 1, 0, 2)
	require.NoError(t, l.KeepImport(mine, im, articles))
	got, read, err := l.LoadImport(mine)
	require.NoError(t, err)
	assert.Equal(t, im, got)
	assert.Equal(t, articles, read)

	other, its := reading("2026-03-14", 1)
	require.NoError(t, l.KeepImport(theirs, other, its))
	assert.Equal(t, []Unfinished{{theirs, other}, {mine, im}}, offered(l), "last saved first, and neither is written over")
	assert.Empty(t, l.List(), "it is no story")

	require.NoError(t, l.RemoveImport(theirs))
	require.NoError(t, l.RemoveImport(theirs), "twice is no error")
	assert.Len(t, offered(l), 1)
	_, _, err = l.LoadImport(theirs)
	assert.ErrorIs(t, err, ErrNoStory)
	require.NoError(t, l.Clear())
	assert.Empty(t, offered(l))
	_, err = hackpadfs.Stat(fs, imports)
	assert.ErrorIs(t, err, hackpadfs.ErrNotExist)
	require.NoError(t, l.KeepImport(mine, im, articles), "another tab erased all")
	_, read, err = l.LoadImport(mine)
	require.NoError(t, err)
	assert.Equal(t, articles, read)
}

// A change costs the article that changed and the list.
func TestOnlyWhatChangedIsWritten(t *testing.T) {
	l, fs := open(t)
	im, articles := reading("2026-03-12", 1, 2)
	require.NoError(t, l.KeepImport(mine, im, articles))
	articles[0].Text = "nobody asks for it"
	im.Items[1].Number, articles[1].Text = 3, "Le pont rouvre."
	require.NoError(t, l.KeepImport(mine, im, articles))
	_, read, err := l.LoadImport(mine)
	require.NoError(t, err)
	assert.Equal(t, "Le pont ferme.", read[0].Text)
	assert.Equal(t, "Le pont rouvre.", read[1].Text)
	files, err := hackpadfs.ReadDir(fs, imports+"/"+mine)
	require.NoError(t, err)
	assert.Len(t, files, 3, "what it took the place of is gone")
}

func TestADamagedImport(t *testing.T) {
	l, fs := open(t)
	im, articles := reading("2026-03-12", 1, 2, 3)
	articles[2].Blocks = []story.Block{{Span: text.Span{Start: 5, End: 500}}}
	require.NoError(t, l.KeepImport(mine, im, articles))
	require.NoError(t, hackpadfs.Remove(fs, articleFile(mine, 1)))
	got, read, err := l.LoadImport(mine)
	require.NoError(t, err)
	assert.Equal(t, []int{0, 2, 0}, []int{got.Items[0].Number, got.Items[1].Number, got.Items[2].Number}, "one lost, one that points nowhere")
	assert.Equal(t, articles[1], read[1])
	require.NoError(t, hackpadfs.WriteFullFile(fs, listFile(mine), []byte("damaged"), 0o600))
	_, _, err = l.LoadImport(mine)
	assert.Error(t, err)
	assert.Empty(t, offered(l))
	for _, id := range []string{"", "../stories", "x"} {
		assert.Error(t, l.KeepImport(id, im, articles), id)
		_, _, err := l.LoadImport(id)
		assert.Error(t, err, id)
		assert.NoError(t, l.RemoveImport(id), id)
	}
}

func TestAFailedWriteLeavesTheImportBefore(t *testing.T) {
	l, fs := open(t)
	im, articles := reading("2026-03-12", 1)
	require.NoError(t, l.KeepImport(mine, im, articles))
	more, its := reading("2026-03-13", 1, 2)
	require.ErrorIs(t, (&Library{failing{fs}}).KeepImport(mine, more, its), errFull)
	got, read, err := l.LoadImport(mine)
	require.NoError(t, err)
	assert.Equal(t, im, got)
	assert.Equal(t, articles, read)
}

// A page that is closed may leave articles without their list, or of a newer version.
func TestRemainsAndNewerArticles(t *testing.T) {
	l, fs := open(t)
	im, articles := reading("2026-03-12", 1, 2)
	require.NoError(t, l.KeepImport(mine, im, articles))
	require.NoError(t, l.KeepImport(theirs, im, articles))
	require.NoError(t, hackpadfs.Remove(fs, listFile(theirs)))
	all, remains := l.Imports()
	assert.Len(t, all, 1)
	assert.Equal(t, []string{theirs}, remains)
	require.NoError(t, l.RemoveImport(theirs))
	assert.Len(t, offered(l), 1)

	require.NoError(t, hackpadfs.WriteFullFile(fs, articleFile(mine, 1), append([]byte{1, 100}, make([]byte, 200)...), 0o600)) // one article of a hundred fields
	_, _, err := l.LoadImport(mine)
	assert.ErrorIs(t, err, codec.ErrNewer)
	assert.Len(t, offered(l), 1, "it stays for the version that wrote it")
}

// cutting gives what is written to one file up, without an error.
type cutting struct {
	hackpadfs.FS
	file string
}

func (f cutting) MkdirAll(name string, perm hackpadfs.FileMode) error {
	return hackpadfs.MkdirAll(f.FS, name, perm)
}

func (f cutting) Rename(from, to string) error { return hackpadfs.Rename(f.FS, from, to) }

func (f cutting) OpenFile(name string, flag int, perm hackpadfs.FileMode) (hackpadfs.File, error) {
	if name == f.file {
		name += ".elsewhere"
	}
	return hackpadfs.OpenFile(f.FS, name, flag, perm)
}

func TestAnArticleThatIsNotThereIsNotKept(t *testing.T) {
	l, fs := open(t)
	im, articles := reading("2026-03-12", 1)
	require.NoError(t, l.KeepImport(mine, im, articles))
	more, its := reading("2026-03-13", 1, 2)
	require.ErrorIs(t, (&Library{cutting{fs, articleFile(mine, 2)}}).KeepImport(mine, more, its), errLost)
	require.NoError(t, l.KeepImport(mine, more, its), "it is written again")
	got, _, err := l.LoadImport(mine)
	require.NoError(t, err)
	assert.Equal(t, more, got)
}

// The latest imports are kept, as many as there is room for; the bytes of each are counted as it changes.
func TestImportsAreBounded(t *testing.T) {
	l, _ := open(t)
	for i := range MostImports + 2 {
		im, articles := reading(fmt.Sprintf("2026-03-%02d", 1+i/2), 1, 2)
		require.NoError(t, l.KeepImport(fmt.Sprintf("%016x", i), im, articles))
	}
	assert.Equal(t, []string{"0000000000000001", "0000000000000000"}, Beyond(offered(l)))

	fewer, articles := reading("2026-04-01", 2, 3, 4)
	require.NoError(t, l.KeepImport("0000000000000000", fewer, articles))
	assert.Equal(t, fewer.Bytes, offered(l)[0].Bytes)
	large := func(ids ...string) (all []Unfinished) {
		for _, id := range ids {
			all = append(all, Unfinished{id, Import{Bytes: mostImportBytes/2 + 1}})
		}
		return all
	}
	assert.Equal(t, []string{"b", "c"}, Beyond(large("a", "b", "c")))
}
