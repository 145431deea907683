package resolve

import (
	"slices"
	"strings"

	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// articleLast reports whether a text in small letters ends with an article that French sets before
// what somebody is.
func articleLast(t string) bool {
	for _, a := range []string{"le ", "la ", "l'", "un ", "une ", "cette "} {
		if rest, ok := strings.CutSuffix(t, a); ok {
			return rest == "" || strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, "\n") || strings.HasSuffix(rest, "\u00a0")
		}
	}
	return false
}

// strangerAgain names somebody without a name who spoke shortly before and is taken up by what
// they are: "A Navy official said …, Ana Roy reported. …, the official said". "" where nobody is.
func (r *Resolver) strangerAgain(l *line.Line, s line.Span) string {
	if s.To-s.From != 2 || r.Lang != "fr" && r.Lang != "en" || !cast.Definite(r.Lang, l.Low(s.From)) || !l.IsRoleAt(s.From+1) {
		return ""
	}
	at := l.Toks[s.From].Start
	n, _ := slices.BinarySearchFunc(r.found, at, func(f Quote, at int) int { return f.Start - at })
	for j := n - 1; j >= max(0, n-besides); j-- {
		o := &r.found[j]
		if o.Speaker == "" || o.SpeakerSpan.Empty() || o.SpeakerSpan.End > at {
			continue
		}
		words := strings.Fields(token.Lower(o.SpeakerSpan.Of(r.A.Text)))
		const longest = 5 // "a senior Navy official"
		if indefinite.Has(words[0]) && len(words) <= longest && words[len(words)-1] == l.Low(s.From+1) {
			return o.Speaker
		}
	}
	return ""
}

// calledSo returns the one person before whose name the article sets the very words of a French
// phrase: "Le socialiste vaudois Paul Roy est venu. (…) Le socialiste vaudois parle". -1 where it
// sets them before nobody, or before several.
func (r *Resolver) calledSo(l *line.Line, s line.Span) int {
	const longest = 7 // tokens, the article among them
	if r.Lang != "fr" || s.To-s.From < 3 || s.To-s.From > longest || !cast.Definite("fr", l.Low(s.From)) {
		return -1
	}
	if l.BodyIn(s, story.GenderUnknown) {
		return -1
	}
	words, cut := token.Lower(l.Text[l.Toks[s.From+1].Start:l.Toks[s.To-1].End]), " \u00a0\u202f"
	if l.RoleIn(s) {
		cut += "," // "la maire de Sarle, Ana Roy"
	}
	if p, ok := r.called[words]; ok {
		return p
	}
	p := r.namedBehind(words, cut)
	r.called[words] = p
	return p
}

// namedBehind returns the one person before whose name words stand with an article, with the signs
// of cut between; -1 where nobody or several are.
func (r *Resolver) namedBehind(words, cut string) int {
	const article = "cette "
	one := -1
	for _, m := range r.A.Mentions {
		if m.Kind != story.Person || m.Stand {
			continue
		}
		before := token.Lower(strings.TrimRight(r.A.Text[max(0, m.Start-len(article)-len(words)-len(",\u00a0")):m.Start], cut))
		rest, ok := strings.CutSuffix(before, words)
		if !ok || !articleLast(rest) {
			continue
		}
		p := r.cast.Lookup(strings.Fields(m.Name))
		if p < 0 || one >= 0 && p != one {
			return -1
		}
		one = p
	}
	return one
}

// firstName finds the name that ends a French phrase behind a comma, where all the rest
// is what somebody is to others: "son épouse, Jeanne", "l’un d’eux, Éric".
func firstName(l *line.Line, s line.Span) (line.Span, bool) {
	if l.Lang != "fr" || s.To-s.From < 4 || !l.Is(s.To-2, ",") || !l.Named(s.To-1) || cast.IsAcronym(l.Text[l.Toks[s.To-1].Start:l.Toks[s.To-1].End]) {
		return line.Span{}, false
	}
	if l.Is(s.From, "l'", "la", "le", "un", "une") && (l.Is(s.From, "un", "une") || l.Is(s.From+1, "un", "une")) && l.Is(s.To-3, "eux", "elles", "nous") {
		return line.Span{From: s.To - 1, To: s.To}, true
	}
	return line.Span{From: s.To - 1, To: s.To}, l.Is(s.From, "son", "sa", "leur", "le", "la", "l'", "un", "une") && l.RoleIn(line.Span{From: s.From, To: s.To - 2}) && !l.HasName(line.Span{From: s.From + 1, To: s.To - 2})
}
