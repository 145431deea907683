package state

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/library"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// shelf stands for the library: it does what the page would have it do after each event.
type shelf map[string]KeepImport

func (s shelf) do(a *App, events ...Event) (effects []Effect) {
	for _, e := range events {
		effects = append(effects, s.bring(a, e.Apply(a))...)
		if due := a.Unkept(); due != nil {
			s.bring(a, []Effect{due})
		}
	}
	return effects
}

func (s shelf) bring(a *App, effects []Effect) []Effect {
	for _, effect := range effects {
		switch e := effect.(type) {
		case KeepImport:
			s[e.ID] = e
			ImportKept{e.ID, true}.Apply(a)
		case DropImport:
			delete(s, e.ID)
		case FetchImport:
			s.do(a, s.restored(e.ID))
		}
	}
	return effects
}

func (s shelf) restored(id string) Restored {
	k, ok := s[id]
	if !ok {
		return Restored{}
	}
	return Restored{id, k.Import, k.Articles}
}

// list is what the library tells of its imports.
func (s shelf) list() (e Listed) {
	for id, k := range s {
		e.Unfinished = append(e.Unfinished, library.Unfinished{ID: id, Import: k.Import})
	}
	return e
}

func bridges() (one, two story.Article) {
	return article("", "Un", "", "", "# Un titre", "Le pont ferme.", "- Menu ici"), article("", "Deux", "", "", "Le pont rouvre.")
}

// What is kept after each change is what a page that is loaded anew finds again.
func TestWhatWasReadIsFoundAgain(t *testing.T) {
	one, two := bridges()
	one.Warnings = []story.Reason{story.Because("cut")}
	read := []Event{Dropped{Files: files("a", "b", "c"), Name: "Le pont"}, HasRead{1, []story.Article{one, two}}, HasRead{2, []story.Article{one}}, CouldNotRead{3, story.Because("binary")}}
	for what, events := range map[string][]Event{
		"as read":     nil,
		"kept twin":   {KeepTwin{2}},
		"taken out":   {RemoveItem{0}},
		"put back":    {RemoveItem{0}, PutBack{}},
		"edited":      {EditItem{Item: 0}, TypeDraft{DraftOutlet, "Le Phare"}, SaveDraft{}},
		"other lines": {LookAt{0}, ReclassItem{First: 2, Last: 2, Own: true}},
		"too large":   {Dropped{Files: []Incoming{{Name: "big", Size: maxFile + 1}}}},
		"one more":    {Pasted{"Le bac est à quai."}, HasRead{4, []story.Article{article("", "", "", "", "Le bac est à quai.")}}},
		"worker gone": {Pasted{"Le bac est à quai."}, WorkerGone{}},
	} {
		s, a := shelf{}, &App{Tab: "0123456789ab", Route: Route{View: ImportView}}
		s.do(a, read...)
		s.do(a, events...)
		require.True(t, a.InLibrary(), what)
		again := &App{Tab: "ffffffffffff", Route: Route{View: ImportView}, Restoring: true}
		require.Len(t, s, 1, what)
		assert.Empty(t, s.do(again, s.restored("0123456789ab0001")), what)
		require.Equal(t, len(a.Import.Items), len(again.Import.Items), what)
		for i, it := range again.Import.Items {
			want := a.Import.Items[i]
			want.Job, want.text = it.Job, nil
			assert.Equal(t, want, it, what)
		}
		assert.Equal(t, "Le pont", again.Import.Name)
		assert.Equal(t, a.Import.pasted, again.Import.pasted)
		assert.Nil(t, again.Unkept(), "%s: the library has it already", what)
		s.do(again, RemoveItem{0})
		assert.Len(t, s, 1, "%s: it goes on under its id", what)
	}
}

// While the library writes, changes gather; typing is none.
func TestChangesAreKeptTogether(t *testing.T) {
	one, two := bridges()
	a := &App{Route: Route{View: ImportView}}
	do(a, Dropped{Files: files("a", "b")})
	first := a.Unkept().(KeepImport)
	do(a, HasRead{1, []story.Article{one}})
	assert.Nil(t, a.Unkept(), "it is being written")
	do(a, HasRead{2, []story.Article{two}}, ImportKept{first.ID, true})
	second := a.Unkept().(KeepImport)
	assert.Equal(t, first.ID, second.ID)
	assert.Equal(t, "Un titre", second.Import.Title)
	assert.Len(t, second.Articles, 2)
	do(a, ImportKept{first.ID, true}, EditItem{}, TypeDraft{DraftOutlet, "L"}, TypeDraft{DraftOutlet, "Le"}, TypePaste{"Un"})
	assert.Nil(t, a.Unkept())
	do(a, SaveDraft{})
	third := a.Unkept().(KeepImport)
	assert.NotEqual(t, second.Import.Items[0].Number, third.Import.Items[0].Number)
	assert.Equal(t, second.Import.Items[1].Number, third.Import.Items[1].Number, "it is not written again")
	do(a, ImportKept{first.ID, false})
	assert.Equal(t, NoNotice, a.Notice)
	assert.False(t, a.InLibrary())
	assert.Nil(t, a.Unkept(), "not tried again before something changes")
}

// A file that was being read is named; a pasted text, which is nowhere else, is read again.
func TestWhatWasBeingRead(t *testing.T) {
	s, a := shelf{}, &App{Route: Route{View: ImportView}}
	s.do(a, Dropped{Files: files("a")}, Pasted{"Le bac est à quai."}, Progressed{Job: 2, Step: stepCleaning}, Dropped{Files: files("b")})
	again := &App{Route: Route{View: ImportView}, Restoring: true}
	effects := s.do(again, s.restored("0001"))
	assert.Equal(t, []Effect{Send{2, "texte collé 1.txt", []byte("Le bac est à quai.")}}, effects)
	assert.Equal(t, "a unread, texte collé 1.txt waiting, b unread", stages(&again.Import))
	assert.Equal(t, "Pas lu : la page a été fermée avant. Déposez ce fichier de nouveau.", strings.ReplaceAll(again.Import.Items[0].Why(phrase.French), "\u00a0", " "))
	lost := s.restored("0001")
	lost.Import.Items[0] = library.Item{File: "x", Stage: uint8(Ready)}
	third := &App{Restoring: true}
	do(third, lost)
	assert.Equal(t, Unread, third.Import.Items[0].Stage, "its article is lost")
	assert.Equal(t, "What was read of this file was not found again. Drop it again.", third.Import.Items[0].Why(phrase.English))
}

// It becomes the story, which is kept in its place; or nothing is left of it.
func TestAnImportGoes(t *testing.T) {
	c := bridge()
	read := []Event{Dropped{Files: files("a", "b")}, HasRead{1, c.Articles[:1]}, HasRead{2, c.Articles[1:2]}}
	s, a := shelf{}, &App{Route: Route{View: ImportView}}
	s.do(a, read...)
	s.do(a, StartComparing{})
	assert.Contains(t, s.do(a, HasCompared{a.Import.Compare.Job, *c}), Keep{Of: "0001"})
	assert.Nil(t, a.Unkept(), "nothing of it is to be kept")

	s, a = shelf{}, &App{Route: Route{View: ImportView}}
	s.do(a, read...)
	s.do(a, RemoveAll{})
	assert.Empty(t, s)
	assert.Equal(t, "2 articles", a.Import.Gone(phrase.English))
	s.do(a, PutBack{})
	assert.Equal(t, "a ready, b ready", stages(&a.Import))
	assert.Len(t, s, 1)
	s.do(a, RemoveItem{0}, RemoveItem{0})
	assert.Empty(t, s)
}

// Whatever is opened in its place, an import that is kept stays to be taken up again.
func TestAnImportIsPutAside(t *testing.T) {
	one, two := bridges()
	recipe := share.Story{Name: "Recette", Needs: []share.Ingredient{{File: "x"}}, Patches: []patch.Patch{{Kind: patch.Note, Text: "court"}}}
	for what, open := range map[string]func(s shelf, a *App){
		"a recipe":          func(s shelf, a *App) { s.do(a, Opened{Story: recipe}) },
		"a story, added to": func(s shelf, a *App) { s.do(a, Opened{Story: share.Story{Comparison: *bridge()}}, AddArticles{}) },
		"files on a story": func(s shelf, a *App) {
			s.do(a, Opened{Story: share.Story{Comparison: *bridge()}})
			a.Route.View = FactsView
			s.do(a, Dropped{Files: files("c")})
		},
		"another import": func(s shelf, a *App) { s["9999"] = KeepImport{}; s.do(a, s.list(), TakeUp{"9999"}) },
		"a link, and home": func(s shelf, a *App) {
			s.do(a, Opened{Story: share.Story{Comparison: *bridge()}})
			a.Import = a.Import.next()
		},
	} {
		s, a := shelf{}, &App{Route: Route{View: ImportView}}
		s.do(a, Dropped{Files: files("a", "b")}, HasRead{1, []story.Article{one}}, HasRead{2, []story.Article{two}})
		open(s, a)
		for _, it := range a.Import.Items {
			assert.NotEqual(t, "a", it.File, what)
		}
		require.Contains(t, s, "0001", what)
		a.Route = Route{View: HomeView}
		s.do(a, s.list())
		u := a.unfinished("0001")
		require.NotNil(t, u, what)
		assert.Equal(t, "Un titre", u.Called(phrase.French), what)
		assert.Equal(t, "2 articles ready", u.Status(phrase.English), what)
		s.do(a, TakeUp{"0001"})
		assert.Equal(t, "a ready, b ready", stages(&a.Import), what)
	}
}

// Where it is not kept it is as it would be without a library: nothing takes its place unasked.
func TestAnImportThatCannotBeKept(t *testing.T) {
	one, _ := bridges()
	a := &App{Route: Route{View: ImportView}}
	do(a, Dropped{Files: files("a")}, HasRead{1, []story.Article{one}})
	id := a.Unkept().(KeepImport).ID
	do(a, ImportKept{ID: id}, Opened{Story: share.Story{Comparison: *bridge()}}, AddArticles{})
	assert.Equal(t, "a ready", stages(&a.Import))
	assert.Equal(t, NoNotice, a.Notice)
	s := shelf{"9999": KeepImport{Import: library.Import{Items: []library.Item{{File: "z", Stage: uint8(Unread), Error: story.Because("empty")}}}, Articles: make([]story.Article, 1)}}
	s.do(a, s.list(), TakeUp{"9999"})
	assert.Equal(t, "z unread, a ready", stages(&a.Import), "it comes behind the one that is taken up")
}

func TestErasingAnImport(t *testing.T) {
	one, _ := bridges()
	s, a := shelf{}, &App{Route: Route{View: ImportView}}
	s.do(a, Dropped{Files: files("a")}, HasRead{1, []story.Article{one}})
	b := &App{}
	s.do(b, s.list(), AskErase{"0001"})
	assert.True(t, b.ErasesImport())
	assert.Equal(t, "Un titre", b.Erasing())
	s.do(b, Erase{})
	assert.Empty(t, s)
	assert.Len(t, a.Unfinished(), 0, "it is what is looked at")
	a.Route = Route{}
	require.Len(t, a.Unfinished(), 1)
	assert.True(t, a.Unfinished()[0].Current)
}

// What comes from the library comes to what the reader does meanwhile, once, and under one id.
func TestAnImportComesLate(t *testing.T) {
	one, two := bridges()
	s, a := shelf{}, &App{Route: Route{View: ImportView}, Tab: "a"}
	s.do(a, Dropped{Files: files("a")}, HasRead{1, []story.Article{one}})
	b := &App{Route: Route{View: ImportView}, Tab: "b", Restoring: true}
	s.do(b, RestoringLong{}, Dropped{Files: files("b")}, HasRead{1, []story.Article{two}}, EditItem{Item: 0}, TypeDraft{DraftOutlet, "Le Phare"})
	require.Contains(t, s, "b0001")
	late := s.restored("a0001")
	s.do(b, late, late, SaveDraft{})
	assert.Equal(t, "a ready, b ready", stages(&b.Import))
	assert.Equal(t, "Le Phare", b.Import.Items[1].Article.Outlet.Value, "the form is of the article that it was opened for")
	assert.Equal(t, []string{"a0001"}, slices.Collect(maps.Keys(s)), "it goes on under one id")

	c := &App{Route: Route{View: ImportView}, Tab: "c"}
	s.do(c, Dropped{Files: files("c")}, HasRead{1, []story.Article{two}}, StartComparing{})
	assert.Equal(t, []Effect{LeaveImport{"a0001"}, Relist{}}, s.do(c, late), "it is no part of what is compared")
	assert.Equal(t, "c ready", stages(&c.Import))
}

// An import that is left while it is compared is compared no more; one that is not offered any
// more has nobody leave theirs; where there is no room for both, that is said.
func TestTakingUpAnother(t *testing.T) {
	one, _ := bridges()
	s, a := shelf{"9999": KeepImport{Import: library.Import{Items: make([]library.Item, maxArticles)}}}, &App{Route: Route{View: ImportView}}
	s.do(a, Dropped{Files: files("a")}, HasRead{1, []story.Article{one}}, StartComparing{}, s.list(), TakeUp{"8888"})
	assert.Equal(t, "a ready", stages(&a.Import))
	job := a.Import.Compare.Job
	effects := s.do(a, TakeUp{"9999"})
	assert.Contains(t, effects, Drop{job})
	assert.Contains(t, effects, FetchImport{"9999"})

	a = &App{Route: Route{View: ImportView}}
	do(a, Dropped{Files: files("a")}, HasRead{1, []story.Article{one}})
	do(a, ImportKept{ID: a.Unkept().(KeepImport).ID}, s.list(), TakeUp{"9999"})
	assert.Equal(t, ManyNotice, a.Notice)
	assert.Equal(t, "a ready", stages(&a.Import))
}

// What is dropped while others are compared is an import of its own.
func TestWhatComesWhileComparing(t *testing.T) {
	c := bridge()
	s, a := shelf{}, &App{Route: Route{View: ImportView}}
	s.do(a, Dropped{Files: files("a", "b")}, HasRead{1, c.Articles[:1]}, HasRead{2, c.Articles[1:2]}, StartComparing{}, Dropped{Files: files("c", "d")}, HasRead{4, c.Articles[:1]})
	s.do(a, HasCompared{a.Import.Compare.Job, *c}, HasRead{5, c.Articles[1:2]})
	assert.Equal(t, "c ready, d ready", stages(&a.Import))
	require.Contains(t, s, "0002")
	assert.Len(t, s["0002"].Articles, 2)
}

// Who erases all erases what is not compared yet with it.
func TestErasingAllErasesTheImport(t *testing.T) {
	one, _ := bridges()
	s, a := shelf{}, &App{Route: Route{View: ImportView}}
	s.do(a, Dropped{Files: files("a", "b")}, HasRead{1, []story.Article{one}}, AskErase{})
	effects := s.do(a, Erase{})
	assert.Contains(t, effects, Forget{})
	assert.Contains(t, effects, Drop{2})
	assert.Empty(t, s)
	assert.Empty(t, a.Unfinished())
	assert.Nil(t, a.Unkept())
}

// What is damaged in a kept import is no harm to what is not.
func TestAnOddImport(t *testing.T) {
	one, _ := bridges()
	for what, items := range map[string][]library.Item{
		"a twin of nothing":      {{Number: 1, File: "x", Stage: uint8(Twin), TwinOf: 7}},
		"a twin of what is not":  {{File: "w", Stage: uint8(Ready)}, {Number: 1, File: "x", Stage: uint8(Twin)}},
		"of more than there are": append(make([]library.Item, maxArticles+9), library.Item{}),
		"an unknown stage":       {{Number: 1, File: "x", Stage: 99}},
	} {
		a := &App{Route: Route{View: ImportView}, Restoring: true}
		articles := make([]story.Article, len(items))
		articles[len(items)-1] = one
		do(a, Restored{"0001", library.Import{Items: items}, articles})
		assert.LessOrEqual(t, len(a.Import.Items), maxArticles, what)
		for _, it := range a.Import.Items {
			assert.NotEqual(t, Twin, it.Stage, what)
			assert.LessOrEqual(t, it.Stage, Bare, what)
		}
	}
}
