package library

import (
	"errors"
	"slices"
	"testing"

	"github.com/hack-pad/hackpadfs"
	"github.com/hack-pad/hackpadfs/mem"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/codec"
	"recoupe/internal/patch"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

func open(t *testing.T) (*Library, hackpadfs.FS) {
	fs, err := mem.NewFS()
	require.NoError(t, err)
	l, err := Open(fs)
	require.NoError(t, err)
	return l, fs
}

func named(name, saved string, texts ...string) share.Story {
	s := share.Story{Name: name, Saved: saved}
	for _, t := range texts {
		s.Comparison.Articles = append(s.Comparison.Articles, story.Article{File: t[:1], Text: t, Outlet: story.Field{Value: "Gazette " + t[:1]}})
	}
	return s
}

func save(l *Library, s share.Story) (string, error) { return l.Put(s, share.File(s)) }

func TestKeepsAndForgets(t *testing.T) {
	l, _ := open(t)
	assert.Empty(t, l.List())
	bridge, ferry := named("Le pont", "2026-03-12", "un", "deux"), named("Le bac", "2026-03-14", "trois")
	a, err := save(l, bridge)
	require.NoError(t, err)
	b, err := save(l, ferry)
	require.NoError(t, err)
	assert.Equal(t, []string{"Le bac", "Le pont"}, names(l))
	assert.Equal(t, []string{"Gazette u", "Gazette d"}, l.List()[1].Outlets)

	got, err := l.Load(a)
	require.NoError(t, err)
	assert.Equal(t, bridge, got)

	bridge.Name = "Le pont, suite"
	again, err := save(l, bridge)
	require.NoError(t, err)
	assert.Equal(t, a, again, "the same articles are the same story")
	assert.Len(t, l.List(), 2)

	require.NoError(t, l.Remove(b))
	assert.Equal(t, []string{"Le pont, suite"}, names(l))
	_, err = l.Load(b)
	assert.ErrorIs(t, err, ErrNoStory)
	require.NoError(t, l.Remove(b), "twice is no error")
	require.NoError(t, l.Clear())
	assert.Empty(t, l.List())
}

func TestCorrectionsAreKeptBesideTheStory(t *testing.T) {
	l, fs := open(t)
	s := named("Le pont", "2026-03-12", "un", "deux")
	s.Comparison.Facts = []story.Fact{{ID: "f1", Cells: make([]*story.Cell, 2)}, {ID: "f2", Cells: make([]*story.Cell, 2)}}
	assert.ErrorIs(t, l.Correct(idOf(s), s), ErrNoStory)
	id, err := save(l, s)
	require.NoError(t, err)
	s.Patches = []patch.Patch{{Kind: patch.Dismiss, At: patch.OfFact(&s.Comparison, 0)}}
	s.Saved = "2026-03-13"
	require.NoError(t, l.Correct(id, s))
	got, err := l.Load(id)
	require.NoError(t, err)
	assert.Equal(t, s.Patches, got.Patches)
	assert.Equal(t, 1, l.List()[0].Facts, "the list tells of the story as it is corrected")
	require.NoError(t, hackpadfs.WriteFullFile(fs, indexFile, []byte("lost"), 0o600))
	assert.Equal(t, 1, l.List()[0].Facts)

	require.NoError(t, hackpadfs.WriteFullFile(fs, aside(id), []byte("damaged"), 0o600))
	got, err = l.Load(id)
	require.NoError(t, err, "the story itself is whole")
	assert.Empty(t, got.Patches)

	_, err = save(l, s)
	require.NoError(t, err)
	_, err = hackpadfs.ReadFile(fs, aside(id))
	assert.ErrorIs(t, err, hackpadfs.ErrNotExist, "saved whole, they are in it")
	got, err = l.Load(id)
	require.NoError(t, err)
	assert.Equal(t, s.Patches, got.Patches)
	require.NoError(t, l.Correct(id, s))
	require.NoError(t, l.Remove(id))
	_, err = hackpadfs.ReadFile(fs, aside(id))
	assert.ErrorIs(t, err, hackpadfs.ErrNotExist)
}

func TestDamagedCorrectionsAreLeftOut(t *testing.T) {
	l, fs := open(t)
	s := named("Le pont", "2026-03-12", "un", "deux")
	id, err := save(l, s)
	require.NoError(t, err)
	whole := codec.Append(nil, []patch.Patch{{Kind: patch.Note, Text: "court"}})
	for what, data := range map[string][]byte{
		"cut":            whole[:len(whole)-1],
		"something more": append(slices.Clone(whole), 0),
		"none of ours":   codec.Append(nil, []patch.Patch{{Kind: 200}}),
	} {
		require.NoError(t, hackpadfs.WriteFullFile(fs, aside(id), data, 0o600))
		got, err := l.Load(id)
		require.NoError(t, err, what)
		assert.Empty(t, got.Patches, what)
	}
}

// What a newer version wrote beside a story is not for an older one to lose.
func TestNewerCorrectionsStay(t *testing.T) {
	l, fs := open(t)
	s := named("Le pont", "2026-03-12", "un", "deux")
	id, err := save(l, s)
	require.NoError(t, err)
	newer := append([]byte{1, 100}, make([]byte, 200)...) // one correction of a hundred fields
	require.NoError(t, hackpadfs.WriteFullFile(fs, aside(id), newer, 0o600))
	_, err = l.Load(id)
	assert.ErrorIs(t, err, share.ErrNewer)
	assert.Len(t, l.List(), 1)
}

func TestTheListTellsLanguagesOnce(t *testing.T) {
	l, _ := open(t)
	s := named("Le pont", "2026-03-12", "un", "deux", "trois")
	for i, language := range []string{"fr", "en", "fr"} {
		s.Comparison.Articles[i].Language = language
	}
	_, err := save(l, s)
	require.NoError(t, err)
	assert.Equal(t, []string{"fr", "en"}, l.List()[0].Languages)
}

func TestIDFollowsTheArticlesAlone(t *testing.T) {
	id := idOf(named("x", "2026", "un", "deux"))
	assert.Equal(t, id, idOf(named("y", "", "deux", "un")))
	assert.NotEqual(t, id, idOf(named("x", "2026", "un")))
	assert.True(t, valid(id))
}

func TestALostIndexIsMadeAgain(t *testing.T) {
	l, fs := open(t)
	_, err := save(l, named("Le pont", "2026-03-12", "un"))
	require.NoError(t, err)
	want := l.List()
	for _, damage := range []string{"", "\xff\xff", "no index"} {
		require.NoError(t, hackpadfs.WriteFullFile(fs, indexFile, []byte(damage), 0o600))
		assert.Equal(t, want, l.List(), "%q", damage)
	}
	require.NoError(t, hackpadfs.Remove(fs, indexFile))
	assert.Equal(t, want, l.List())
}

// A tab may be closed between the story and the index, and another version of
// the program may have written either.
func TestTheListTellsOfWhatIsThere(t *testing.T) {
	l, fs := open(t)
	bridge, ferry := named("Le pont", "2026-03-12", "un"), named("Le bac", "2026-03-14", "deux")
	_, err := save(l, bridge)
	require.NoError(t, err)
	before, err := hackpadfs.ReadFile(fs, indexFile)
	require.NoError(t, err)
	b, err := save(l, ferry)
	require.NoError(t, err)
	after, err := hackpadfs.ReadFile(fs, indexFile)
	require.NoError(t, err)

	require.NoError(t, hackpadfs.WriteFullFile(fs, indexFile, before, 0o600))
	assert.Equal(t, []string{"Le bac", "Le pont"}, names(l), "saved, and the index was not")
	require.NoError(t, l.Correct(b, ferry))

	require.NoError(t, hackpadfs.Remove(fs, file(b)))
	require.NoError(t, hackpadfs.WriteFullFile(fs, indexFile, after, 0o600))
	assert.Equal(t, []string{"Le pont"}, names(l), "removed, and the index was not told")

	newer := append([]byte("recoupe\x1a9"), share.File(ferry)[9:]...)
	require.NoError(t, hackpadfs.WriteFullFile(fs, file(b), newer, 0o600))
	require.NoError(t, hackpadfs.WriteFullFile(fs, indexFile, []byte("newer too"), 0o600))
	_, err = save(l, bridge) // writes the index
	require.NoError(t, err)
	require.Len(t, l.List(), 2, "what cannot be read is there all the same")
	assert.Equal(t, Entry{ID: b, Size: len(newer)}, l.List()[1])
	require.NoError(t, hackpadfs.WriteFullFile(fs, file(b), share.File(ferry), 0o600))
	assert.Equal(t, []string{"Le bac", "Le pont"}, names(l), "and is read by a program that can")
}

func TestADamagedStoryIsTold(t *testing.T) {
	l, fs := open(t)
	id, err := save(l, named("Le pont", "", "un"))
	require.NoError(t, err)
	require.NoError(t, hackpadfs.WriteFullFile(fs, file(id), []byte("recoupe\x1a1 no"), 0o600))
	_, err = l.Load(id)
	assert.ErrorIs(t, err, share.ErrDamaged)
}

func TestNoIDLeavesTheFolder(t *testing.T) {
	l, fs := open(t)
	require.NoError(t, hackpadfs.WriteFullFile(fs, "secret.recoupe", nil, 0o600))
	for _, id := range []string{"../secret", "", "secret", "0123456789ABCDEF", "0123456789abcde/"} {
		_, err := l.Load(id)
		assert.ErrorIs(t, err, ErrNoStory, id)
		require.NoError(t, l.Remove(id))
	}
	_, err := hackpadfs.Stat(fs, "secret.recoupe")
	assert.NoError(t, err)
}

// failing refuses every rename, as a full disk does.
type failing struct{ hackpadfs.FS }

var errFull = errors.New("full")

func (failing) Rename(string, string) error { return errFull }

func (f failing) MkdirAll(name string, perm hackpadfs.FileMode) error {
	return hackpadfs.MkdirAll(f.FS, name, perm)
}

func (f failing) OpenFile(name string, flag int, perm hackpadfs.FileMode) (hackpadfs.File, error) {
	return hackpadfs.OpenFile(f.FS, name, flag, perm)
}

func TestAFailedSaveLosesNothing(t *testing.T) {
	l, fs := open(t)
	old := named("Le pont", "", "un")
	id, err := save(l, old)
	require.NoError(t, err)
	_, err = save(&Library{failing{fs}}, named("Le pont neuf", "", "un"))
	require.ErrorIs(t, err, errFull)
	got, err := l.Load(id)
	require.NoError(t, err)
	assert.Equal(t, old, got)

	require.NoError(t, l.Remove(id))
	left, err := hackpadfs.ReadDir(fs, folder)
	require.NoError(t, err)
	require.Len(t, left, 1, "nor does it leave anything once the story is removed")
	assert.Equal(t, "index", left[0].Name())
}

// Where a browser gives a write up without an error, what an earlier page left there does not take
// the place of the story.
func TestAWriteGivenUpLosesNothing(t *testing.T) {
	l, fs := open(t)
	old := named("Le pont", "", "un")
	id, err := save(l, old)
	require.NoError(t, err)
	require.NoError(t, hackpadfs.WriteFullFile(fs, beside(file(id)), []byte("half of it"), 0o600))
	_, err = save(&Library{cutting{fs, beside(file(id))}}, named("Le pont neuf", "", "un"))
	require.ErrorIs(t, err, errLost)
	got, err := l.Load(id)
	require.NoError(t, err)
	assert.Equal(t, old, got)
}

func names(l *Library) []string {
	var out []string
	for _, e := range l.List() {
		out = append(out, e.Name)
	}
	return out
}
