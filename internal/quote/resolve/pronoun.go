package resolve

import (
	"slices"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// standsFor names whom a pronoun stands for; ok is false where low is none.
func (r *Resolver) standsFor(w Who, low string, last int) (name string, person int, ok bool) {
	l := &r.Blocks[w.Block].Line
	at := l.Toks[w.From].Start
	if s, turns := subject.TopicOf(l, w.From); turns && l.G.Pronouns.Has(low) {
		if s, described := subject.HeadOfClause(l, s); described {
			return r.asWritten(l, s), -1, true // somebody who goes without a name
		}
		name, person = r.canonical(Who{w.Block, s, w.Nested}, -1)
		return name, person, name != ""
	}
	g := story.GenderUnknown
	switch low {
	case "il", "he", "er", "él", "egli", "hij", "ele", "lui", "celui-ci", "his", "him", "ihm", "hem":
		g = story.Masculine
	case "elle", "she", "ella", "lei", "zij", "ela", "celle-ci", "her", "ihr", "haar":
		g = story.Feminine
	case "ses", "son", "sa", "leur", "l'", "their":
	case "qui", "who", "sie", "ze":
		name, person = r.pronoun(w, at, g, last)
		return name, person, true
	case "it":
		return r.itself(w), -1, true
	case "ils", "elles", "they", "eux", "ihnen", "hen", "hun":
		if name = r.plural(w); name == "" {
			name = r.pluralBefore(w)
		}
		return name, -1, true
	case "on":
		return r.thereOn(w), -1, true
	case "je", "j'", "nous", "i", "we", "which":
		return "", -1, true
	default:
		return "", -1, false
	}
	if name := r.someoneBefore(w, g); name != "" {
		return name, -1, true
	}
	if name, p := r.givenBefore(w, g); name != "" {
		return name, p, true
	}
	if name, p := r.describedBefore(w, g); name != "" {
		return name, p, true
	}
	if body := r.bodyBefore(w, g); body != "" && (r.Lang == "fr" || g != story.GenderUnknown && body == r.last.name) {
		return body, -1, true
	}
	name, person = r.pronoun(w, at, g, last)
	return name, person, true
}

// thereOn names where the sentence before that of a French "y … on" begins: "Chez Norvex, on se
// tait. « … », y confie-t-on".
func (r *Resolver) thereOn(w Who) string {
	const group = 4 // "y a-t-on"
	b := &r.Blocks[w.Block]
	l := &b.Line
	for k := w.To; k < w.To+group; k++ {
		if r.Lang == "fr" && l.Is(k, "de") && l.Is(k+1, "même") && l.Is(k+2, "source") {
			return r.spoke(w) // "…, a-t-on ajouté de même source"
		}
	}
	n, _ := slices.BinarySearchFunc(b.Frames, w.From, func(f line.Span, at int) int { return f.To - 1 - at })
	if n == 0 || n >= len(b.Frames) || !l.WordIn("y", max(0, w.From-group), w.From) {
		return ""
	}
	s, ok := subject.Where(l, b.Frames[n-1].From, b.Frames[n-1].To)
	if !ok {
		return ""
	}
	name, _ := r.canonical(Who{w.Block, s, false}, -1)
	return name
}

// givenBefore names whom the sentence right before that of a French pronoun sets between two
// commas by a given name alone: "Parmi elles, Ana, deux enfants, qui cherche un poste. « … »".
func (r *Resolver) givenBefore(w Who, g story.Gender) (string, int) {
	b := &r.Blocks[w.Block]
	l := &b.Line
	n, _ := slices.BinarySearchFunc(b.Frames, w.From, func(f line.Span, at int) int { return f.To - 1 - at })
	if l.Lang != "fr" || n == 0 || n >= len(b.Frames) || g == story.GenderUnknown || w.Nested {
		return "", -1
	}
	want := lexicon.GivenMale
	if g == story.Feminine {
		want = lexicon.GivenFemale
	}
	fr := b.Frames[n-1]
	for i := fr.From + 1; i < fr.To-1; i++ {
		if !l.Is(i-1, ",") || !l.Is(i+1, ",") || !l.Named(i) || l.Given(i) != want {
			continue
		}
		if r.namedBetween(l.Toks[i].End, l.Toks[w.From].Start, g) {
			return "", -1
		}
		return r.canonical(Who{w.Block, line.Span{From: i, To: i + 1}, false}, -1)
	}
	return "", -1
}

// someoneBefore names the somebody of whom the same sentence tells before the
// quotation that a pronoun follows: "Un élu est moins serein : « … », dit-il".
func (r *Resolver) someoneBefore(w Who, g story.Gender) string {
	b := &r.Blocks[w.Block]
	l := &b.Line
	n, _ := slices.BinarySearchFunc(b.Frames, w.From, func(f line.Span, at int) int { return f.To - 1 - at })
	if n >= len(b.Frames) || g == story.GenderUnknown {
		return ""
	}
	fr := b.Frames[n]
	q := fr.From
	for q < w.From && !l.IsQuote(q) {
		q++
	}
	if q >= w.From { // "A guard is not sure: the lamp, she believes, was out"
		for q = w.From; q > fr.From && !l.Is(q-1, ":"); q-- {
		}
	}
	if q <= fr.From || !l.Is(q-1, ":") {
		return ""
	}
	s, ok := subject.Main(l, fr.From, q-1)
	if !ok || s.To >= q || !l.Is(s.From, "un", "une", "a", "an", "one", "another") || l.Is(s.From, "un") && g != story.Masculine || l.Is(s.From, "une") && g != story.Feminine ||
		r.namedBetween(l.Toks[s.From].Start, l.Toks[w.From].Start, g) {
		return ""
	}
	return r.asWritten(l, s)
}

// pronoun finds whom a pronoun at a place stands for: the last speaker, unless
// somebody else of that gender was named since.
func (r *Resolver) pronoun(w Who, at int, g story.Gender, last int) (string, int) {
	p, not := -1, r.spokenOf(w)
	if w.Nested {
		p = r.cast.LastNamed(at, g, not, true) // whom the one who is quoted speaks of
	}
	if p < 0 {
		p = r.cast.LastNamed(at, g, not, false)
	}
	if p < 0 { // whom the words beside the pronoun speak of does not say them
		p = r.cast.LastNamed(r.frameStart(w), g, -1, true)
	}
	if p < 0 && last < 0 && !w.Nested && g != story.GenderUnknown {
		p = r.cast.MostNamed(at, g, not)
	}
	if last >= 0 && (p < 0 || !w.Nested) {
		lp := r.cast.People[last]
		if g == story.GenderUnknown || lp.Gender == story.GenderUnknown || lp.Gender == g {
			// the last speaker, unless somebody else was named in between
			if p < 0 || p == last || !r.namedSince(w, at, last, p) {
				p = last
			}
		}
	}
	if p < 0 {
		return "", -1
	}
	if r.cast.People[p].Gender == story.GenderUnknown {
		r.cast.People[p].Gender = g
	}
	return r.cast.People[p].Name, p
}

// spokenOf returns of whom an English sentence says at its head that its pronoun at w speaks, -1 if it
// does not: "Of Ana Roy, she said".
func (r *Resolver) spokenOf(w Who) int {
	l := &r.Blocks[w.Block].Line
	for k := w.From - 2; l.Is(w.From-1, ",") && k >= 0 && l.IsWord(k); k-- {
		if l.Is(k, "of", "about") && l.Toks[k].Cap {
			return r.cast.NameIn(l, line.Span{From: k + 1, To: w.From - 1})
		}
	}
	return -1
}

// namedSince reports whether p was named as a subject after the last place
// where somebody else was.
func (r *Resolver) namedSince(w Who, at, last, p int) bool {
	here, spoke := r.frameStart(w), -1
	for _, k := range r.sortedNear(at) {
		if f := &r.found[k]; f.Speaker == r.cast.People[last].Name && !f.By.Nested && f.SpeakerSpan.End <= at {
			spoke = max(spoke, f.SpeakerSpan.Start) // by an office that nobody was known to hold
		}
	}
	for i := r.cast.UpTo(at); i >= max(0, r.cast.UpTo(at)-nearest); i-- {
		s := r.cast.Seen[i]
		if s.At < spoke {
			return false
		}
		if s.Quoted || s.Office && !s.Subject || s.Aside && s.At >= here || s.Person == p && r.inWordsOf(s.At, last) {
			continue
		}
		if s.Person == p {
			return true
		}
		if s.Person == last {
			return false
		}
	}
	return false
}

// frameOf returns the index of the sentence of its block in which w stands.
func (r *Resolver) frameOf(w Who) int {
	n, _ := slices.BinarySearchFunc(r.Blocks[w.Block].Frames, w.From, func(f line.Span, at int) int { return f.To - 1 - at })
	return n
}

// frameStart returns where the sentence begins in which w stands.
func (r *Resolver) frameStart(w Who) int {
	b := &r.Blocks[w.Block]
	n := r.frameOf(w)
	if n >= len(b.Frames) {
		return b.End
	}
	return b.Line.Toks[b.Frames[n].From].Start
}

// inWordsOf reports whether a place lies in what somebody of the cast is reported to
// say: whom they speak of there does not take over.
func (r *Resolver) inWordsOf(at, person int) bool {
	for _, k := range r.sortedNear(at) {
		if f := &r.found[k]; f.Kind == story.Indirect && f.Start <= at && at < f.End && f.Speaker != "" && f.Speaker == r.cast.People[person].Name {
			return true
		}
	}
	return false
}

// plural names whom "ils" stands for: the last speaker that was not one person.
func (r *Resolver) plural(w Who) string {
	l := &r.Blocks[w.Block].Line
	at := l.Toks[w.From].Start
	name := ""
	for _, k := range r.sortedNear(at) {
		f := &r.found[k]
		if f.Speaker != "" && f.Block >= w.Block-2 {
			plural := strings.HasPrefix(f.Speaker, "les ") || strings.HasPrefix(f.Speaker, "des ") || strings.HasSuffix(f.Speaker, "s") && !onePerson(f.Speaker) || l.Lang == "en" && severalOf(f.Speaker) && f.Block == w.Block && f.Frame >= r.frameOf(w)-1
			plural = plural && !(l.Lang == "fr" && oneFrench(f.Speaker))
			if plural {
				name = f.Speaker
			}
		}
	}
	return name
}

// severalOf reports whether an English name as written begins with several, of whom it says more:
// "Supporters of the port".
func severalOf(name string) bool {
	head, _, more := strings.Cut(name, " ")
	if !strings.HasPrefix(name[len(head):], " of ") {
		return false
	}
	return more && grammar.EnMany(token.Lower(head))
}

// oneFrench reports whether a French name as written is of one, whatever it ends with:
// "l’ex-ministre danois".
func oneFrench(name string) bool {
	for _, p := range [...]string{"le ", "la ", "l'", "un ", "une ", "ce ", "cet ", "cette ", "son ", "sa "} {
		if strings.HasPrefix(token.Lower(name), p) {
			return true
		}
	}
	return false
}

// sortedNear returns the last quotations that begin at a place or before it, in order.
func (r *Resolver) sortedNear(at int) []int {
	n, _ := slices.BinarySearchFunc(r.found, at+1, func(f Quote, at int) int { return f.Start - at })
	var out []int
	for k := max(0, n-nearest); k < n; k++ {
		out = append(out, k)
	}
	return out
}

// spoke names who is quoted or reported last before w; "" for nobody.
func (r *Resolver) spoke(w Who) string {
	name := ""
	for _, k := range r.sortedNear(r.Blocks[w.Block].Line.Toks[w.From].Start) {
		if f := &r.found[k]; f.Speaker != "" && !f.By.Nested && f.SpeakerSpan.End <= r.Blocks[w.Block].Line.Toks[w.From].Start {
			name = f.Speaker
		}
	}
	return name
}
