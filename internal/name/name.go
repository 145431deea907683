// Package name finds whom and what an article names: people, organisations,
// places, works and events.
//
// Call [Find] for the mentions in one article, and [Unite] for the names of
// several articles, where one person is one name however they spell it:
//
//	a.Mentions = name.Find(&a)
//	names := name.Unite(articles)
//
// There is no model in it. A mention is found by the tables of package lexicon
// (places, organisations, stand-ins, titles, given names), or else by its
// capitals, read with what the article itself shows: a word that stands in small
// letters elsewhere is no name, a surname alone is the person whose full name
// stands elsewhere, an acronym is what stands beside it in brackets.
//
//  1. Words are read with their shapes and the gaps between them (token.go).
//  2. Candidates are found from left to right (read.go): runs of capitals (run.go, run_on.go), also
//     where the name of a body goes on in small letters (body.go). rules.go has the little words of
//     each language.
//  3. Each is classed (classify.go, kind.go, toponym.go, bodykind.go, company.go; lone.go for names of one word), and the
//     rest of the article settles doubts (settle.go).
//  4. Short forms are bound to whom they stand for: surnames, acronyms, short names (link.go,
//     family.go, acronym.go, shortform.go), offices (roles.go).
//  5. The names of several articles are united (unite.go, spelling.go).
//
// announced.go reads phrases that are names by the noun before them;
// french.go, german.go and southern.go have what these languages write otherwise; press.go has what
// newspapers name without explaining it.
package name

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Find returns the mentions in the own words of a, in order; none overlaps
// another. It reads a.Text, a.Language, a.Sentences and a.Times.
//
// A mention's span holds the name without titles and articles ("Smith" of "M.
// Smith"); its Name is the fullest one that the article gives. Time is linear
// in the text.
func Find(a *story.Article) []story.Mention {
	f := newFinder(a)
	for s := range f.sentences {
		f.readSentence(s)
	}
	f.link()
	f.roles()
	return f.mentions()
}

// finder is what is known of one article while its names are sought.
type finder struct {
	a         *story.Article
	lang      string
	rules     *rules
	names     *lexicon.Names
	lexicon   *lexicon.Lexicon
	sentences []sentence
	seen      map[string]sighting // folded word → how it is written in the article
	found     []candidate
	people    people
	acronyms  map[string]string       // folded acronym → what it stands for, as written
	words     []segment.Word          // of the sentence at hand
	pairs     map[pair]bool           // names made of a noun and its adjective
	phrases   map[string][]phrase     // names that a noun announces, by their first word
	seatOf    map[string]bool         // folded words behind a seat: "l'académie de Valmont"
	apart     map[string]story.Gender // surnames of those whose family alone is named in full
	outlet    []string                // the folded words of who publishes the article
	outlets   map[string]bool         // names of outlets, folded, see readOutlets
	time      int                     // the first of the article's times that ends behind the mention at hand
}

// candidate is a mention in the making.
type candidate struct {
	sentence, first, last int // tokens
	kind                  story.NameKind
	name, id              string
	gender                story.Gender
	stand                 bool
	weak                  bool   // shown only if the entity is named elsewhere, or the name is
	called                bool   // a noun beside it says what it is
	role                  string // id of the title beside it, "" if none
}

func newFinder(a *story.Article) *finder {
	f := &finder{a: a, lang: a.Language, acronyms: map[string]string{}, seen: map[string]sighting{}, outlets: map[string]bool{}, pairs: map[pair]bool{}, phrases: map[string][]phrase{}, seatOf: map[string]bool{}}
	f.rules = rulesOf(f.lang)
	f.names = lexicon.NamesFor(f.lang)
	f.lexicon = lexicon.For(f.lang)
	if f.names == nil {
		f.names = lexicon.NamesFor("en")
	}
	f.sentences = make([]sentence, len(a.Sentences))
	for i, s := range a.Sentences {
		f.sentences[i] = f.cut(s.Span)
	}
	f.readOutlet()
	f.count()
	f.readOutlets()
	f.seatsOf()
	f.nounNames()
	f.announced()
	return f
}

// mentions returns what was found, as the stages after this one read it.
func (f *finder) mentions() []story.Mention {
	sorting.StableFunc(f.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.sentence, b.sentence), cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last))
	})
	out := make([]story.Mention, 0, len(f.found))
	end := 0
	for _, c := range f.found {
		span := f.span(c)
		if c.weak || span.Start < end || span.Empty() || f.dated(span, c.kind) {
			continue
		}
		end = span.End
		out = append(out, story.Mention{Span: span, Name: c.name, ID: c.id, Kind: c.kind, Gender: c.gender, Stand: c.stand})
	}
	return out
}

func (f *finder) span(c candidate) text.Span {
	t := f.sentences[c.sentence].tokens
	s := text.Span{Start: t[c.first].Start, End: t[c.last].End}
	if f.lang == "fr" {
		return s
	}
	for _, clitic := range []string{"'s", "’s"} { // "Chick-fil-A's", where the clitic is no word of its own
		if w := s.Of(f.a.Text); len(w) > len(clitic)+1 && strings.HasSuffix(w, clitic) {
			s.End -= len(clitic)
		}
	}
	return s
}

// written returns the words of a candidate as the article has them, with
// single spaces.
func (f *finder) written(c candidate) string {
	whole := f.span(c).Of(f.a.Text)
	if i := strings.IndexAny(whole, `"“‘«(`); i > 0 && c.last > c.first {
		if j := strings.LastIndexAny(whole, `"”’»)`); j > i {
			_, n := utf8.DecodeRuneInString(whole[j:])
			whole = whole[:i] + whole[j+n:] // without the nickname
		}
	}
	return spaced(whole)
}
