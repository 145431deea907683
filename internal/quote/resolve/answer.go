package resolve

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
)

// askedBefore returns whose answer English gives, who is not the one who spoke last and asked: "“…?”
// Ana Roy asked Joe Lee. His response: “…”" It is -1 where no answer is announced so.
func (r *Resolver) askedBefore(f *Quote, last int) int {
	l := &r.Blocks[f.By.Block].Line
	if r.Lang != "en" || last < 0 || f.By.To != f.By.From+1 || !l.Is(f.By.From, "his", "her") || !l.Is(f.By.To, "response", "reply", "answer", "retort") {
		return -1
	}
	g := story.Masculine
	if l.Is(f.By.From, "her") {
		g = story.Feminine
	}
	return r.cast.Before(l.Toks[f.By.From].Start, g, last)
}

// repliesTo returns who replies by a pronoun that is read as name, where that is who has just spoken and the
// sentence of his words tells whom he asked: "“Are you sorry?” the judge asked Joe Lane. “No,” he replied." It
// is -1 otherwise.
func (r *Resolver) repliesTo(f *Quote, name string, now speaking) int {
	l := &r.Blocks[f.By.Block].Line
	c := strings.Fields(strings.ToLower(f.Cue.Of(r.A.Text)))
	if name == "" || name != now.name || len(c) == 0 || !answering.Has(strings.TrimSuffix(strings.TrimSuffix(c[len(c)-1], "-il"), "-elle")) || f.By.To != f.By.From+1 || !l.G.Pronouns.Has(l.Low(f.By.From)) {
		return -1
	}
	n := r.frameOf(f.By)
	if f.Frame < n {
		n = f.Frame
	}
	b := &r.Blocks[f.By.Block]
	if n == 0 || n >= len(b.Frames) {
		return -1
	}
	from, to := l.Bytes(b.Frames[n-1]), f.Start
	for i := r.cast.UpTo(to); i >= 0 && r.cast.Seen[i].At >= from.Start; i-- {
		if s := r.cast.Seen[i]; !s.Quoted && s.Person != now.person {
			return s.Person
		}
	}
	return -1
}

// isAnswer reports whether nothing but an answer is named beside a quotation: "“…,” comes the reply".
func (r *Resolver) isAnswer(f *Quote) bool {
	l := &r.Blocks[f.By.Block].Line
	return f.By.To-f.By.From <= 2 && f.By.To > f.By.From && speaker.Answers.Has(l.Low(f.By.To-1)) && (r.Lang == "en" || r.Lang == "fr")
}

// answering returns who answers with the quotation at k whom the article does not name beside it: whom
// the one who asked is said to ask, or else who spoke before him; -1 for nobody.
func (r *Resolver) answering(k int, now speaking) int {
	f := &r.found[k]
	b := &r.Blocks[f.Block]
	if n := r.frameOf(f.By); n > 0 && n < len(b.Frames) {
		l, fr := &b.Line, b.Frames[n-1]
		at, asked := l.Bytes(fr), -1
		if s, ok := subject.Main(l, fr.From, fr.To); ok && now.person < 0 && (l.WordIn("asked", s.To, fr.To) || l.WordIn("asks", s.To, fr.To)) && !grammar.EnBe.Has(l.Low(s.To)) {
			now.person = r.cast.NameIn(l, s) // "Ana Roy asked the keeper, Joe Lee, about the lock"
		}
		for i := r.cast.UpTo(at.End); i >= 0 && r.cast.Seen[i].At >= at.Start; i-- {
			if s := r.cast.Seen[i]; s.Person != now.person && !s.Quoted {
				asked = s.Person
			}
		}
		if asked >= 0 {
			return asked
		}
	}
	for j := k - 1; j >= max(0, k-nearest); j-- {
		o := &r.found[j]
		if o.Speaker == "" || o.By.Nested || now.person >= 0 && o.Speaker == r.cast.People[now.person].Name {
			continue
		}
		for p := range r.cast.People {
			if r.cast.People[p].Name == o.Speaker {
				return p
			}
		}
	}
	return r.cast.Before(f.Start, story.GenderUnknown, now.person)
}

// toThem reports whether the words beside the quotation f say that it is told to who was spoken of or,
// where they spoke last, in answer to them: "lui a lancé le maire", "the mayor told her", "the mayor replied".
func toThem(l *line.Line, f *Quote, t string, spoke bool) bool {
	c := strings.Fields(strings.ToLower(f.Cue.Of(t)))
	for i := f.By.From - line.VerbGroup - 1; i < f.By.From; i++ {
		if l.Lang == "fr" && l.Is(i, "lui") && i > f.At {
			return true
		}
	}
	return len(c) > 0 && spoke && answering.Has(c[len(c)-1])
}

// answering are forms of verbs of answering.
var answering = grammar.Words("replied replies responded responds retorted retorts countered counters répond répondu rétorque rétorqué réplique répliqué")

// askedByUs finds whom who writes has asked in the sentence right before a French or English quotation that
// stands alone: "There is a silence when I ask Ana Roy about the prize. “…”", "Quand on interroge Léa Roy
// sur sa défaite, elle rit. « … »"
func (r *Resolver) askedByUs(f *Quote) meant {
	_, ok := r.subjectRightBefore(f)
	if r.Lang != "fr" && r.Lang != "en" || f.Kind != story.Direct || !f.Cue.Empty() || !ok {
		return meant{}
	}
	b := &r.Blocks[f.Block]
	l, fr := &b.Line, b.Frames[f.Frame-1]
	for k := fr.From; k+2 < fr.To; k++ {
		if !l.Is(k, "i", "we", "je", "j'", "nous", "on") {
			continue
		}
		i := k + 1
		for l.Lang == "fr" && (l.Is(i, "a", "ai", "avons", "lui") || l.Is(i, "l'")) {
			i++
		}
		if !asking.Has(l.Low(i)) {
			continue
		}
		if i++; l.Is(i, "à") {
			i++
		}
		if s := (line.Span{From: i, To: l.NounForward(i, fr.To)}); !s.Empty() {
			return r.known(r.cast.NameIn(l, s), l.Bytes(s))
		}
	}
	return meant{}
}

// asking are forms of verbs of asking, as who writes has them of themselves.
var asking = grammar.Words("ask asked press pressed question questioned demande demandé demandons interroge interrogé interrogeons")
