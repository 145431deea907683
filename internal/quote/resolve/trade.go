package resolve

import (
	"strings"

	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// byTrade returns whom a French or English phrase means that says what somebody does and whose article
// takes them for known, though nobody was called so before: the one person who spoke last and of whom alone
// the paragraph and the one before it tell: "« Mon banquier a ri », se rappelle Paul Roy. (…) Le paludier
// estime …". -1 for nobody.
func (r *Resolver) byTrade(w Who, last int) int {
	l := &r.Blocks[w.Block].Line
	if last < 0 || !r.last.person || w.Block-r.last.block > 1 || w.To-w.From < 2 || w.To-w.From > line.LongestNoun || r.cast.People[last].HasRole {
		return -1
	}
	head := w.From + 1
	if r.Lang == "en" {
		head = w.To - 1
	}
	if !(r.Lang == "fr" && l.Is(w.From, "le", "la", "l'") || r.Lang == "en" && l.Is(w.From, "the")) || l.CapIn(line.Span{From: w.From + 1, To: w.To}) || !doing(r.Lang, l.Low(head)) || l.BodyIn(line.Span{From: w.From, To: head + 1}, story.GenderUnknown) {
		return -1
	}
	g, of := r.cast.PhraseGender(l, w.From, role.Role{}), r.cast.People[last].Gender
	at := l.Toks[w.From].Start
	if g != story.GenderUnknown && of != story.GenderUnknown && g != of || r.writtenBefore(l.Low(head), at) {
		return -1
	}
	from := r.Blocks[max(0, w.Block-1)].Start
	named := false
	for i := r.cast.UpTo(at); i >= 0 && (r.cast.Seen[i].At >= from || !named); i-- {
		if s := r.cast.Seen[i]; !s.Quoted && s.Person != last {
			return -1
		}
		named = true
	}
	return last
}

// writtenBefore reports whether a word in lower case, or more of them, stands before a place of the article.
func (r *Resolver) writtenBefore(low string, at int) bool {
	if r.words == nil {
		r.words = map[string]int{}
		for bi := range r.Blocks {
			for _, t := range r.Blocks[bi].Tokens {
				if first, known := r.words[t.Low]; t.Kind == token.Word && (!known || t.Start < first) {
					r.words[t.Low] = t.Start
				}
			}
		}
	}
	for _, w := range [...]string{low, low + "s"} {
		if first, known := r.words[w]; known && first < at {
			return true
		}
	}
	return false
}

// doing reports whether a word in lower case says by its ending what somebody does: "violoniste",
// "éleveuse", "novelist".
func doing(lang, low string) bool {
	if rl, ok := role.Of(lang, low); ok {
		return cast.Art(rl)
	}
	if trifles.Has(low) {
		return false
	}
	for _, e := range endings[lang] {
		if strings.HasSuffix(low, e) && len(low) > len(e)+2 {
			return true
		}
	}
	return false
}

var endings = map[string][]string{
	"fr": {"iste", "ier", "ière", "eur", "euse", "trice", "ien", "ienne", "logue", "graphe"},
	"en": {"ist", "ian", "grapher", "maker", "keeper", "logist", "writer", "singer"},
}

// trifles are French words with such an ending for things.
var trifles = grammar.Words("dossier papier courrier calendrier chantier quartier secteur moteur premier dernier ordinateur barrière matière manière frontière rivière carrière lumière")
