package resolve

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// epithetOf returns whom a French epithet stands for that takes up the one who has just spoken:
// "« … », a lancé Ana Roy. « … », a ajouté l’écologiste", "…, selon la cheffe de file des verts". It
// must fit the gender of last, who spoke last in the same block, and nobody else whom it fits may have
// been named since. -1 where it stands for nobody so.
func (r *Resolver) epithetOf(w Who, last int) int {
	const longest = 7 // tokens
	l := &r.Blocks[w.Block].Line
	if p := r.magistrate(w); p >= 0 {
		return p
	}
	if p := r.aged(w); p >= 0 {
		return p
	}
	if r.Lang != "fr" || last < 0 || !r.last.person || r.last.block != w.Block || w.To-w.From < 2 || w.To-w.From > longest || !l.Is(w.From, "le", "la", "l'") {
		return -1
	}
	head := l.Low(w.From + 1)
	if l.Toks[w.From+1].Cap || !epithets.Has(head) && !strings.HasSuffix(head, "iste") && !strings.HasSuffix(head, "naire") || l.BodyIn(w.Span, story.GenderUnknown) {
		return -1
	}
	g, at := r.cast.PhraseGender(l, w.From, role.Role{}), l.Toks[w.From].Start
	p := r.cast.People[last]
	if g != story.GenderUnknown && p.Gender != story.GenderUnknown && g != p.Gender || r.namedBetween(r.last.end, at, g) {
		return -1
	}
	return last
}

// aged returns whom French tells an age of and points back at, who was named last in the block: "Paul Roy
// a écrit au maire. Cet électricien de 38 ans demande …"; -1 for nobody.
func (r *Resolver) aged(w Who) int {
	l := &r.Blocks[w.Block].Line
	if r.Lang != "fr" || w.To-w.From < 5 || !l.Is(w.From, "ce", "cet", "cette") || !l.Is(w.To-3, "de") || !l.Is(w.To-1, "ans") {
		return -1
	}
	g := r.cast.PhraseGender(l, w.From, role.Role{})
	for i := r.cast.UpTo(l.Toks[w.From].Start); i >= 0 && r.cast.Seen[i].At >= l.Toks[0].Start; i-- {
		p := r.cast.Seen[i].Person
		if of := r.cast.People[p].Gender; !r.cast.Seen[i].Quoted && (g == story.GenderUnknown || of == story.GenderUnknown || of == g) {
			return p
		}
	}
	return -1
}

// magistrate returns the one prosecutor or judge of the article, whom French calls "le magistrat" or
// "la magistrate" too; -1 where it tells of none or of several.
func (r *Resolver) magistrate(w Who) int {
	l := &r.Blocks[w.Block].Line
	if r.Lang != "fr" || w.To-w.From != 2 || !cast.Definite("fr", l.Low(w.From)) || !l.Is(w.From+1, "magistrat", "magistrate") {
		return -1
	}
	one := -1
	for _, office := range [...]string{"#prosecutor", "#judge", "#investigating-judge"} {
		for _, p := range r.cast.Roles[office] {
			if one >= 0 && p != one {
				return -1
			}
			one = p
		}
	}
	if g := r.cast.PhraseGender(l, w.From, role.Role{}); one >= 0 && g != story.GenderUnknown && r.cast.People[one].Gender != story.GenderUnknown && g != r.cast.People[one].Gender {
		return -1
	}
	return one
}

// epithets are French nouns for what somebody is who has been named before.
var epithets = grammar.Words(`leader élu élue insoumis insoumise républicain républicaine intéressé intéressée dirigeant dirigeante responsable parlementaire chef cheffe patron patronne champion championne
 quadragénaire sexagénaire vétéran vétérane militant militante opposant opposante finaliste lauréat lauréate`)

// textOf names whose text speaks, where the article said right before in what it was said: "…, a
// écrit la mairie dans un court message. « … », ajoute le texte". "" where it did not.
func (r *Resolver) textOf(w Who) string {
	l := &r.Blocks[w.Block].Line
	if r.Lang != "fr" || w.To-w.From != 2 || !cast.Definite("fr", l.Low(w.From)) || !papers.Has(l.Low(w.From+1)) {
		return ""
	}
	at := l.Toks[w.From].Start
	for k := len(r.found) - 1; k >= 0; k-- {
		o := &r.found[k]
		if o.Speaker == "" || o.Kind == story.Term || o.By.Nested || o.SpeakerSpan.Empty() || o.SpeakerSpan.End > at {
			continue
		}
		if o.Block != w.Block && o.Block != w.Block-1 {
			return ""
		}
		if r.inText(o.SpeakerSpan, at) {
			return o.Speaker
		}
		if by := strings.Fields(strings.ToLower(o.SpeakerSpan.Of(r.A.Text))); len(by) != 2 || !papers.Has(by[1]) {
			return ""
		}
	}
	return ""
}

// inText reports whether the words behind a speaker say that it was in a text of his own: "a écrit
// la mairie dans un court message".
func (r *Resolver) inText(s text.Span, before int) bool {
	const reach = 60 // bytes
	rest := strings.Fields(strings.ToLower(r.A.Text[s.End:min(before, len(r.A.Text), cutAt(r.A.Text, s.End+reach))]))
	if len(rest) < 3 || rest[0] != "dans" && rest[0] != "par" || rest[1] != "un" && rest[1] != "une" {
		return false
	}
	for _, word := range rest[2:min(len(rest), 5)] {
		if w := strings.Trim(word, ".,;:"); papers.Has(w) || cue.Messages.Has(w) {
			return true
		}
	}
	return false
}

// cutAt returns the last place up to i where a character of t begins.
func cutAt(t string, i int) int {
	for i = min(i, len(t)); i > 0 && i < len(t) && !utf8.RuneStart(t[i]); i-- {
	}
	return i
}

// papers are French nouns for a text in which somebody says something.
var papers = grammar.Words("texte communiqué message courrier billet tweet lettre note document déclaration")
