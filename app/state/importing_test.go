package state

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func files(names ...string) []Incoming {
	out := make([]Incoming, len(names))
	for i, n := range names {
		out[i] = Incoming{Name: n, Size: 3, Data: []byte("abc")}
	}
	return out
}

// stages writes the items as the import shows them.
func stages(im *Import) string {
	names := [...]string{"waiting", "reading", "cleaning", "ready", "twin", "unread"}
	var out []string
	for _, it := range im.Items {
		out = append(out, it.File+" "+names[it.Stage])
	}
	return strings.Join(out, ", ")
}

func do(a *App, events ...Event) (effects []Effect) {
	for _, e := range events {
		effects = append(effects, e.Apply(a)...)
	}
	return effects
}

func TestReadingFiles(t *testing.T) {
	one := article("", "Un", "", "", "# Un titre", "Le pont ferme.", "- Menu ici")
	two := article("", "Deux", "", "", "Le pont rouvre.")
	for _, row := range []struct {
		events []Event
		want   string
	}{
		{[]Event{Dropped{Files: files("a", "b")}}, "a waiting, b waiting"},
		{[]Event{Dropped{Files: files("a")}, Progressed{Job: 1, Step: stepReading}}, "a reading"},
		{[]Event{Dropped{Files: files("a")}, Progressed{Job: 1, Step: stepCleaning}}, "a cleaning"},
		{[]Event{Dropped{Files: files("a")}, HasRead{1, []story.Article{one}}}, "a ready"},
		{[]Event{Dropped{Files: files("a")}, HasRead{1, []story.Article{one, two}}}, "a ready, a ready"}, // a file may hold several
		{[]Event{Dropped{Files: files("a")}, HasRead{1, nil}}, "a unread"},
		{[]Event{Dropped{Files: files("a", "b")}, HasRead{1, []story.Article{one}}, HasRead{2, []story.Article{one}}}, "a ready, b twin"},
		{[]Event{Dropped{Files: files("a", "b")}, HasRead{1, []story.Article{one}}, HasRead{2, []story.Article{one}}, KeepTwin{1}}, "a ready, b ready"},
		{[]Event{Dropped{Files: files("a", "b")}, HasRead{1, []story.Article{one}}, HasRead{2, []story.Article{one}}, RemoveItem{0}}, "b ready"}, // no longer anyone's twin
		{[]Event{Dropped{Files: files("a", "b")}, HasRead{1, []story.Article{one}}, HasRead{2, []story.Article{two}}, RemoveItem{0}, RemoveItem{0}, PutBack{}, PutBack{}, PutBack{}}, "a ready, b ready"},
		{[]Event{Dropped{Files: files("a", "b")}, HasRead{1, []story.Article{one}}, HasRead{2, []story.Article{one}}, RemoveItem{0}, PutBack{}}, "a twin, b ready"},
		{[]Event{Dropped{Files: files("a")}, RemoveItem{0}, PutBack{}}, ""}, // nothing was read of it
		{[]Event{Dropped{Files: files("a")}, CouldNotRead{1, story.Because("binary")}}, "a unread"},
		{[]Event{Dropped{Files: files("a")}, WorkerFailed{Job: 1}}, "a unread"},
		{[]Event{Dropped{Files: files("a", "b")}, HasRead{1, []story.Article{one}}, WorkerGone{}}, "a ready, b unread"},
		{[]Event{Dropped{Files: files("a")}, RemoveItem{0}, HasRead{1, []story.Article{one}}}, ""}, // it comes too late
		{[]Event{Dropped{Files: files("a")}, RemoveItem{7}, KeepTwin{-1}, EditItem{Item: 9}}, "a waiting"},
		{[]Event{Dropped{Files: []Incoming{{Name: "big", Size: maxFile + 1}}}}, "big unread"},
	} {
		a := &App{}
		do(a, row.events...)
		assert.Equal(t, row.want, stages(&a.Import), "%v", row.events)
	}
}

// Two hundred files of twenty megabytes are not all read: what does not fit is said beside it,
// and what is small enough still is read.
func TestFilesThatAreTooMuchAtOnce(t *testing.T) {
	var sizes []int
	for range 200 {
		sizes = append(sizes, maxFile)
	}
	sizes[20] = 1
	taken := Takes(sizes)
	bytes := 0
	for i, ok := range taken {
		if ok {
			bytes += sizes[i]
		}
	}
	assert.Len(t, taken, 200)
	assert.LessOrEqual(t, bytes, maxDropped)
	assert.Equal(t, []bool{true, false, true}, Takes([]int{maxFile, maxFile + 1, 5}))

	a := &App{}
	in := make([]Incoming, 30)
	for i := range in {
		in[i] = Incoming{Name: strconv.Itoa(i), Size: maxFile, Data: []byte("x")}
	}
	in[29].Size = 1
	sent := 0
	for _, effect := range (Dropped{Files: in}).Apply(a) {
		if _, ok := effect.(Send); ok {
			sent++
		}
	}
	assert.Equal(t, maxDropped/maxFile, sent)
	assert.Len(t, a.Import.Items, 30)
	assert.Equal(t, Unread, a.Import.Items[29].Stage)
	assert.Equal(t, "Avec les fichiers qui précèdent, plus de 200 Mo : déposez-le à part.", strings.ReplaceAll(a.Import.Items[29].Why(phrase.French), "200 Mo", "200 Mo"))
	do(a, HasRead{1, []story.Article{{}}}, RemoveItem{29})
}

func TestWhatReadingAsksFor(t *testing.T) {
	a := &App{}
	assert.Equal(t, []Effect{Send{1, "a", []byte("abc")}, Go{Route{View: ImportView}}}, Dropped{Files: files("a")}.Apply(a))
	assert.Equal(t, []Effect{Drop{1}}, RemoveItem{0}.Apply(a), "reading stops")
	a.Route.View = ImportView
	assert.Empty(t, Dropped{Files: []Incoming{{Name: "big", Size: 30 << 20}}}.Apply(a), "its bytes are not sent")
	assert.Equal(t, "31 Mo, la limite est de 20 Mo. Enregistrez la page sans ses images, ou collez son texte.", strings.ReplaceAll(a.Import.Items[0].Why(phrase.French), "\u00a0", " "))
	a = &App{}
	do(a, Dropped{Files: make([]Incoming, 60)})
	assert.Len(t, a.Import.Items, maxArticles)
	assert.Equal(t, ManyNotice, a.Notice)
	assert.Empty(t, Dropped{}.Apply(&App{}))
}

func TestWhatIsCounted(t *testing.T) {
	a := &App{}
	do(a, Dropped{Files: files("a")}, HasRead{1, []story.Article{article("", "", "", "", "Le pont ferme.", "- Menu ici")}})
	it := &a.Import.Items[0]
	assert.Equal(t, 3, it.Kept)
	assert.Equal(t, 2, it.Removed)
	assert.Equal(t, 60, it.Share())
	assert.Equal(t, "3 mots gardés · 2 retirés", strings.ReplaceAll(it.Counted(phrase.French), "\u00a0", " "))
	assert.Equal(t, "0 mot gardé · 1 retiré", strings.ReplaceAll((&Item{Removed: 1}).Counted(phrase.French), "\u00a0", " "))
	assert.Equal(t, "0 words kept · 1 removed", (&Item{Removed: 1}).Counted(phrase.English))
	title, guess := it.Heading()
	assert.Equal(t, "Le pont ferme.", title)
	assert.True(t, guess)
	assert.Equal(t, "1 article prêt", a.Import.Status(phrase.French))
}

func TestComparing(t *testing.T) {
	a := &App{Route: Route{View: ImportView}}
	c := bridge()
	do(a, Dropped{Files: files("a", "b", "c"), Name: "Le pont"}, HasRead{1, c.Articles[:1]}, HasRead{2, c.Articles[1:2]}, CouldNotRead{3, story.Because("binary")})
	effects := StartComparing{}.Apply(a)
	require.Len(t, effects, 1)
	match := effects[0].(Match)
	assert.Len(t, match.Articles, 2, "what could not be read is not compared")
	assert.Empty(t, StartComparing{}.Apply(a), "one at a time")
	do(a, Progressed{match.Job, stepAnalysing, 1, 2})
	assert.Equal(t, 1, a.Import.Compare.Done)
	do(a, Progressed{match.Job, stepAligning, 0, 2})
	assert.True(t, a.Import.Compare.Align)
	assert.Empty(t, HasCompared{Job: match.Job + 7}.Apply(a), "another's answer")
	assert.Equal(t, []Effect{Keep{}, Go{Route{View: FactsView}}}, HasCompared{match.Job, *c}.Apply(a))
	assert.Equal(t, "4 articles, 3 sur le même événement : 2 concordants, 1 dit autrement, 1 dit par un seul", strings.ReplaceAll(a.Said, "\u00a0", " "))
	assert.Equal(t, "Le pont", a.Story.Name)
	assert.Equal(t, []story.Unread{{File: "c", Error: story.Because("binary")}}, a.Story.Unread)
	assert.Empty(t, a.Import.Items)

	a.Story.Articles[0].Warnings = []story.Reason{story.Because("noTitle"), story.Because("otherEvent"), story.Because("longInAll")}
	do(a, AddArticles{})
	assert.Len(t, a.Import.Items, 4, "the articles go back to the import")
	assert.Equal(t, "Le pont", a.Import.Name)
	assert.Equal(t, []story.Reason{story.Because("noTitle")}, a.Import.Items[0].Article.Warnings, "the next comparison gives its own")
}

func TestFilesDroppedOnAStoryAreMeantForIt(t *testing.T) {
	a := opened()
	a.Story.Name = "Le pont"
	do(a, Dropped{Files: files("e")})
	assert.Equal(t, "a1.txt ready, a2.txt ready, a3.txt ready, a4.txt ready, e waiting", stages(&a.Import))
	assert.Equal(t, "Le pont", a.Import.Name)
	a = opened()
	assert.Empty(t, Pasted{"Un texte."}.Apply(a), "text pasted there by chance is not")
	a.Route = Route{}
	do(a, Dropped{Files: files("e")})
	assert.Equal(t, "e waiting", stages(&a.Import), "at home they begin another")
}

func TestStoppingAndFaults(t *testing.T) {
	ready := func() *App {
		a := &App{Route: Route{View: ImportView}}
		do(a, Dropped{Files: files("a", "b", "c")})
		for i := range 3 {
			do(a, HasRead{i + 1, bridge().Articles[i : i+1]})
		}
		do(a, StartComparing{})
		return a
	}
	a := ready()
	job := a.Import.Compare.Job
	assert.Equal(t, []Effect{Drop{job}}, StopComparing{}.Apply(a))
	assert.Len(t, a.Import.Items, 3, "nothing is lost")
	a = ready()
	do(a, WorkerFailed{Job: a.Import.Compare.Job, File: "b", Report: "align.Rows"})
	assert.Equal(t, &Fault{"b", "align.Rows"}, a.Import.Fault)
	assert.Equal(t, []Effect{CopyText{Text: "align.Rows"}}, CopyReport{}.Apply(a))
	effects := WithoutIt{}.Apply(a)
	require.Len(t, effects, 1)
	assert.Len(t, effects[0].(Match).Articles, 2)
}

func TestOneArticleCanBeRead(t *testing.T) {
	a := &App{Route: Route{View: ImportView}}
	do(a, Dropped{Files: files("a")}, HasRead{1, bridge().Articles[:1]}, StartComparing{})
	one := bridge()
	one.Articles, one.Facts = one.Articles[:1], nil
	assert.Contains(t, HasCompared{a.Import.Compare.Job, *one}.Apply(a), Go{Route{View: ArticleView, Item: "a1"}})
}

func TestEditing(t *testing.T) {
	a := &App{}
	do(a, Dropped{Files: files("a")}, HasRead{1, bridge().Articles[1:2]})
	effects := EditItem{}.Apply(a)
	assert.Equal(t, EditOverlay, a.Overlay)
	assert.Contains(t, effects, SetInput{DraftOutlet.ID(), ""})
	do(a, TypeDraft{DraftOutlet, "Le Phare"}, TypeDraft{DraftPublished, "hier"}, SaveDraft{})
	assert.True(t, a.Import.Draft.Wrong)
	assert.Equal(t, EditOverlay, a.Overlay, "the form stays until the date is one")
	do(a, TypeDraft{DraftPublished, "2024-05"}, TypeDraft{DraftLanguage, "en"}, SaveDraft{})
	assert.Equal(t, NoOverlay, a.Overlay)
	got := a.Import.Items[0].Article
	assert.Equal(t, story.Field{Value: "Le Phare", Origin: story.OriginPerson}, got.Outlet)
	assert.Equal(t, story.Field{Value: "2024-05", Origin: story.OriginPerson}, got.Published)
	assert.Equal(t, "en", got.Language)
	assert.Equal(t, story.OriginNone, got.Author.Origin, "what was not touched stays")
}

func TestDates(t *testing.T) {
	for _, s := range []string{"", "2018", "2018-04", "2018-04-17", "2018-04-17T09:26", "2018-04-17T09:26:00+02:00"} {
		assert.True(t, isDate(s), s)
	}
	for _, s := range []string{"18", "hier", "2018-4-7", "17/04/2018", "2018-13", "2018-04-32", "2018-04-17T9h", "2018-04-17 09:26"} {
		assert.False(t, isDate(s), s)
	}
}

func TestFilesOfOurs(t *testing.T) {
	a := &App{}
	data := share.File(share.Story{Name: "Le pont", Comparison: *bridge()})
	effects := Dropped{Files: []Incoming{{Name: "x.recoupe", Size: len(data), Data: data}}}.Apply(a)
	assert.Equal(t, "Le pont", a.Story.Name)
	assert.Equal(t, []Effect{Keep{}, Replace{Route{View: FactsView}}}, effects)
	do(a, Dropped{Files: []Incoming{{Name: "x.recoupe", Size: 3, Data: []byte("abc")}}})
	assert.Equal(t, RefuseFile, a.Refuse.Kind)
}

func TestPasting(t *testing.T) {
	a := &App{Lang: phrase.French}
	do(a, TypePaste{"Un titre\nUn texte."}, ReadPaste{}, Pasted{"Un autre texte."}, Pasted{""})
	assert.Equal(t, "texte collé 1.txt waiting, texte collé 2.txt waiting", stages(&a.Import))
	link := "https://exemple.test/recoupe/#" + share.Link(share.Story{Comparison: *bridge()})
	do(a, Pasted{link})
	require.NotNil(t, a.Story, "a pasted link is opened")
	do(a, Pasted{link[:len(link)-20]})
	assert.Equal(t, RefuseCut, a.Refuse.Kind)
}

func ExampleImport_Status() {
	a := &App{}
	do(a, Dropped{Files: files("a", "b", "c")}, HasRead{1, bridge().Articles[:1]}, CouldNotRead{2, story.Because("binary")})
	fmt.Println(a.Import.Status(phrase.English))
	// Output: 1 article ready · 1 in progress · 1 unreadable
}

func TestLookingAtWhatWasRead(t *testing.T) {
	a := &App{}
	do(a, Dropped{Files: files("a")}, HasRead{1, []story.Article{
		article("", "Un", "", "", "# Un titre", "Le pont ferme.", "- Menu ici", "- À lire aussi", "Il rouvrira."), article("", "Deux", "", "", "Le pont rouvre.")}})
	assert.Nil(t, LookAt{5}.Apply(a))
	assert.Equal(t, []Effect{Focus{DialogTitleID}}, LookAt{0}.Apply(a))
	p := a.Preview()
	require.NotNil(t, p)
	assert.Equal(t, "article 1 sur 2 du fichier", p.Part)
	require.Len(t, p.Parts, 4)
	assert.Equal(t, "Le pont ferme.", p.Parts[1].Text)
	assert.Equal(t, []int{2, 3}, p.Parts[2].Noise.Blocks)
	assert.Equal(t, "7 mots gardés · 5 retirés", p.Count)
	was := a.Import.Items[0].Article.Blocks
	do(a, ReclassItem{First: 3, Last: 3, Own: true}, ReclassItem{First: 1, Last: 1})
	p = a.Preview()
	assert.Equal(t, story.Body, a.Import.Items[0].Article.Blocks[3].Kind)
	assert.Equal(t, story.Because("reader.noise"), a.Import.Items[0].Article.Blocks[1].Reason)
	assert.Equal(t, story.Navigation, was[3].Kind, "what was read is not written over")
	assert.Equal(t, p.Count, a.Said)
	assert.Equal(t, "Retiré par vous.", p.Parts[1].Noise.Lines[0].Why)
	do(a, LookAt{1}, RemoveItem{1})
	assert.Nil(t, a.Preview(), "nothing to look at any more")
	assert.Nil(t, ReclassItem{}.Apply(a))
	assert.Equal(t, "a · article 1 sur 2 du fichier", a.Import.Items[0].Label(phrase.French), "the file held two")
}

// What holds nothing but noise has no column until the reader restores a line.
func TestNothingKept(t *testing.T) {
	a := &App{}
	do(a, Dropped{Files: files("a", "b", "c")}, HasRead{1, []story.Article{article("", "", "", "", "- Menu", "- Se connecter")}},
		HasRead{2, []story.Article{article("", "", "", "", "- Accueil")}}, HasRead{3, []story.Article{article("", "", "", "", "Le pont ferme.")}})
	assert.Equal(t, "1 article prêt · 2 sans texte d’article", strings.ReplaceAll(a.Import.Status(phrase.French), "\u00a0", " "), "nor are two of them twins")
	match := StartComparing{}.Apply(a)[0].(Match)
	assert.Len(t, match.Articles, 1)
	StopComparing{}.Apply(a)
	do(a, LookAt{0}, ReclassItem{First: 0, Last: 0, Own: true})
	assert.Equal(t, 2, a.Import.Number(Ready))
}

// A few words are no missing text: they are compared.
func TestAShortText(t *testing.T) {
	it := Item{Article: article("", "Un", "", "", "Le pont ferme lundi."), Kept: 4}
	it.Article.Warnings = []story.Reason{story.Because("noText")}
	assert.Contains(t, it.Warnings(phrase.French)[0].Text, "4 mots gardés")
	it.Kept = 0
	assert.Contains(t, it.Warnings(phrase.French)[0].Text, "Aucun texte d’article")
}

func TestALongPreviewIsCut(t *testing.T) {
	a := &App{}
	do(a, Dropped{Files: files("a")}, HasRead{1, []story.Article{article("", "", "", "", slices.Repeat([]string{"Le pont ferme."}, previewParts+1)...)}}, LookAt{0})
	assert.True(t, a.Preview().Cut)
}

// A link is found in the message it came in.
func TestALinkInAMessage(t *testing.T) {
	link := share.Link(share.Story{Name: "Le pont", Comparison: *bridge()})
	address := "https://example.org/recoupe/#" + link
	for _, row := range []struct {
		pasted string
		found  bool
	}{
		{link, true},
		{address, true},
		{" " + address + "\n", true},
		{address + " " + address, true},
		{"Regarde ceci :\n" + address + "\nBonne soirée", true},
		{address[:90] + "\n" + address[90:160] + "\r\n" + address[160:] + " à demain", true}, // broken into lines by mail
		{"Le pont #r1. est fermé", false},
		{strings.Repeat("Le pont est fermé. ", 40) + address, false}, // an article that names one
		{"Le pont\nest fermé", false},
		{"#", false},
	} {
		got := linkIn(row.pasted)
		assert.Equal(t, row.found, got != "", row.pasted)
		if row.found {
			s, err := share.FromLink(got)
			require.NoError(t, err, row.pasted)
			assert.Equal(t, "Le pont", s.Name)
		}
	}
}

// While files are read no row takes more room than another; then all get what
// they want, together.
func TestRowsKeepTheirRoomWhileFilesAreRead(t *testing.T) {
	a := &App{}
	Dropped{Files: []Incoming{{Name: "one.txt", Data: []byte("a")}, {Name: "two.txt", Data: []byte("b")}}}.Apply(a)
	held := func() (out []bool) {
		for _, it := range a.Import.Items {
			out = append(out, it.Held)
		}
		return out
	}
	HasRead{1, []story.Article{article("a1", "", "", "e1", "Le pont ferme.")}}.Apply(a)
	assert.Equal(t, []bool{true, true}, held())
	CouldNotRead{2, story.Because("empty")}.Apply(a)
	assert.Equal(t, []bool{false, false}, held())
	Dropped{Files: []Incoming{{Name: "three.txt", Data: []byte("c")}}}.Apply(a)
	assert.Equal(t, []bool{false, false, true}, held(), "those that were read before stay as they are")
	RemoveItem{2}.Apply(a)
	assert.Equal(t, []bool{false, false}, held())
}

// What the reader takes out is said, and comes back where it stood, with what they wrote of it.
func TestWhatWasTakenOutComesBack(t *testing.T) {
	a := &App{Route: Route{View: ImportView}}
	do(a, Dropped{Files: files("a", "b")},
		HasRead{1, []story.Article{article("", "Un", "", "", "# Un titre", "Le pont ferme.")}}, HasRead{2, []story.Article{article("", "Deux", "", "", "Le pont rouvre.")}})
	a.Import.Items[0].Article.Outlet.Value = "Le Fanal"
	do(a, RemoveItem{0})
	assert.Equal(t, "Retiré : Un titre", strings.ReplaceAll(a.Said, "\u00a0", " "))
	assert.Nil(t, a.Key("Ctrl+z", true), "a field undoes its own typing")
	assert.Equal(t, []Effect{Focus{"look-1"}}, a.Key("Ctrl+z", false).Apply(a))
	assert.Equal(t, "Le Fanal", a.Import.Items[0].Article.Outlet.Value)
	assert.Empty(t, a.Import.Gone(phrase.French))
	do(a, SetLang{phrase.English})
	assert.Empty(t, a.Said, "nothing is left in the other language")
}

// A file in an archive that could not be read stands by itself, behind what was read of the archive.
func TestFilesInAFileThatCouldNotBeRead(t *testing.T) {
	bomb := story.Unread{File: "b/bombe.docx", Error: story.Because("bomb", "20")}
	rar := story.Unread{File: "b/x.rar", Error: story.Because("type", "RAR")}
	one := []story.Article{article("", "Un", "", "", "Le pont ferme.")}
	for _, row := range []struct {
		events []Event
		want   string
	}{
		{[]Event{HasRead{2, one}, NotAllRead{2, []story.Unread{bomb, rar}}}, "a waiting, b ready, b/bombe.docx unread, b/x.rar unread, c waiting"},
		{[]Event{NotAllRead{2, []story.Unread{bomb, rar}}}, "a waiting, b/bombe.docx unread, b/x.rar unread, c waiting"},
		{[]Event{RemoveItem{1}, NotAllRead{2, []story.Unread{bomb}}}, "a waiting, c waiting"},
		{[]Event{NotAllRead{2, slices.Repeat([]story.Unread{bomb}, 2*maxArticles)}}, "a waiting, b/bombe.docx unread" + strings.Repeat(", b/bombe.docx unread", maxArticles-3) + ", c waiting"},
	} {
		a := &App{}
		do(a, Dropped{Files: files("a", "b", "c")})
		do(a, row.events...)
		assert.Equal(t, row.want, stages(&a.Import))
	}
}

// The browser's files are named to it, and not handed on.
func TestFilesOfTheBrowser(t *testing.T) {
	a := &App{Route: Route{View: ImportView}}
	assert.Equal(t, []Effect{SendFile{1, "a", 7}, Send{2, "b", []byte("x")}}, Dropped{Files: []Incoming{{Name: "a", Size: 5, File: 7}, {Name: "b", Size: 1, Data: []byte("x")}}}.Apply(a))
}

// Beyond what a page can hold nothing is taken, and said so beside the file.
func TestAllTextsTogether(t *testing.T) {
	long := []story.Article{{Text: strings.Repeat("x", maxText/4), Blocks: []story.Block{{Span: text.Span{End: 9}, Kind: story.Body}}}}
	a := &App{}
	do(a, Dropped{Files: files("a", "b")}, HasRead{1, slices.Repeat(long, 5)})
	assert.Equal(t, "a ready, a twin, a twin, a twin, a unread, b waiting", stages(&a.Import))
	assert.Equal(t, story.Because("textAll", "24"), a.Import.Items[4].Error)
	do(a, RemoveItem{1}, HasRead{2, long})
	assert.Equal(t, "a ready, a twin, a twin, a unread, b twin", stages(&a.Import))
}

func TestAFileOfMoreThanIsTaken(t *testing.T) {
	a := &App{}
	one := []story.Article{article("", "Un", "", "", "Le pont ferme.")}
	do(a, Dropped{Files: files("a", "b")}, HasRead{1, one}, HasRead{2, one}, HoldsMore{2, 200})
	assert.Equal(t, "b · article 1 sur 200 du fichier", strings.ReplaceAll(a.Import.Items[1].Label(phrase.French), "\u00a0", " "))
	assert.Equal(t, "a", a.Import.Items[0].Label(phrase.French))
	assert.Equal(t, ManyNotice, a.Notice)
}

func TestNamesOfFilesStandInALine(t *testing.T) {
	a := &App{}
	do(a, Dropped{Files: files("a\nb.txt", "photo\u202egpj.txt", "l’été.txt")})
	assert.Equal(t, "a b.txt waiting, photogpj.txt waiting, l’été.txt waiting", stages(&a.Import))
}
