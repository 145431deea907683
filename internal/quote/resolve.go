package quote

import (
	"slices"
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// resolve puts one canonical name to every speaker, in the order of the text,
// so that a pronoun finds who spoke before.
func (r *reader) resolve() {
	slices.SortStableFunc(r.found, func(a, b found) int { return a.Start - b.Start })
	lastName := ""
	lastPerson := -1
	lastBlock := -1
	for k := range r.found {
		f := &r.found[k]
		if f.Kind == story.Term {
			continue
		}
		if f.float {
			if f.Kind != story.Direct && f.Cue.Empty() && !(r.lang == "de" && f.frame >= 0 && r.blocks[f.block].line.reports(r.blocks[f.block].frames[f.frame])) || r.blocks[f.block].kind == story.Title || f.frame < 0 {
				continue
			}
			if p, at := r.subjectOfSentenceBefore(f); p >= 0 {
				f.Speaker, f.SpeakerSpan = r.cast.people[p].name, at
				lastName, lastPerson, lastBlock = f.Speaker, p, f.block
			} else if name, at := r.roleOfSentenceBefore(f); name != "" {
				f.Speaker, f.SpeakerSpan = name, at
				lastName, lastPerson, lastBlock = name, -1, f.block
			} else if p, at := r.subjectOfSentenceAfter(f); lastName == "" && p >= 0 {
				f.Speaker, f.SpeakerSpan = r.cast.people[p].name, at
				lastName, lastPerson, lastBlock = f.Speaker, p, f.block
			} else if lastName != "" && f.block-lastBlock <= 1 {
				f.Speaker = lastName
				f.Continues = f.Continues || f.Kind == story.Direct && f.Cue.Empty() && f.block == lastBlock && r.follows(k)
				for j := k - 1; j >= max(0, k-nearest); j-- {
					if o := r.found[j]; o.Speaker == lastName && !o.SpeakerSpan.Empty() {
						f.SpeakerSpan = o.SpeakerSpan
						break
					}
				}
				lastBlock = f.block
			}
			continue
		}
		if f.SpeakerSpan.Empty() {
			continue
		}
		if f.self {
			for j := k - 1; j >= max(0, k-nearest); j-- {
				if o := &r.found[j]; o.Contains(f.Span) && o.Kind != story.Term {
					f.Speaker = o.Speaker
					break
				}
			}
			continue
		}
		if r.unsound(f) {
			continue
		}
		if o := r.sameWords(k); o != nil && !f.speaker.nested {
			f.Speaker = o.Speaker // said by the same word, and settled before
			continue
		}
		name, person := r.canonical(f.speaker, lastPerson)
		f.Speaker = name
		if person >= 0 {
			f.Speaker = r.cast.people[person].name
		}
		if f.speaker.nested {
			// "he told me" is not who tells it
			for j := k - 1; j >= max(0, k-nearest); j-- {
				if o := &r.found[j]; o.Contains(f.Span) && o.Kind != story.Term {
					if o.Speaker == f.Speaker && f.SpeakerSpan.Len() <= 4 {
						f.Speaker = ""
					}
					break
				}
			}
			continue
		}
		if f.Speaker != "" && !r.within(k) {
			lastName, lastPerson, lastBlock = f.Speaker, person, f.block
			r.last = said{block: f.block, person: true}
			if person < 0 {
				r.last = said{f.Speaker, f.block, max(f.End, f.SpeakerSpan.End), false}
				if f.Kind == story.Indirect && r.lang == "fr" && sourceCue(f.Cue.Of(r.a.Text)) {
					r.last.end = f.Start // "Cet homme a fui, selon la police. Il …": who fled goes on
				}
			}
		}
	}
	r.headlines()
	r.subheads()
}

// sameWords returns a quotation right before the one at k that the same word of the
// text is the speaker of, nil if there is none.
func (r *reader) sameWords(k int) *found {
	for j := k - 1; j >= max(0, k-8); j-- {
		if o := &r.found[j]; o.SpeakerSpan == r.found[k].SpeakerSpan && o.Speaker != "" && !o.speaker.nested && o.Kind != story.Term {
			return o
		}
	}
	return nil
}

// within reports whether the quotation at k is a part of what somebody else
// reports: its speaker is not the one who speaks in the article.
func (r *reader) within(k int) bool {
	f := &r.found[k]
	if f.Kind != story.Indirect {
		return false
	}
	for j := k - 1; j >= max(0, k-8); j-- {
		if o := &r.found[j]; o.Kind == story.Indirect && o.Contains(f.Span) && o.Speaker != f.Speaker {
			return true
		}
	}
	return false
}

// follows reports whether the quotation at k comes right after the one before
// it, with nothing between them but its cue: "« A », a dit X. « B »"
func (r *reader) follows(k int) bool {
	f := &r.found[k]
	for j := k - 1; j >= max(0, k-nearest); j-- {
		o := &r.found[j]
		if o.block != f.block || o.Kind == story.Indirect {
			return false
		}
		if o.Contains(f.Span) || o.region < 0 || r.blocks[o.block].regions[o.region].depth > 0 {
			continue
		}
		return o.Kind == story.Direct && f.frame-o.frame <= 1
	}
	return false
}

// subjectOfSentenceBefore finds who the sentence right before a quotation that
// stands alone is about, in the same block: "Le ministre ne décolère pas. « … »"
func (r *reader) subjectOfSentenceBefore(f *found) (int, text.Span) {
	b := &r.blocks[f.block]
	if f.frame == 0 {
		return -1, text.Span{}
	}
	l := &b.line
	fr, own := b.frames[f.frame-1], b.frames[f.frame]
	if l.wordsBetween(own.from, f.at) || l.lang == "en" && l.fragmentAsked(fr) {
		return -1, text.Span{}
	}
	for i := fr.from; i < fr.to; i++ {
		if l.isQuote(i) {
			return -1, text.Span{}
		}
	}
	s, ok := l.mainSubject(fr.from, fr.to)
	if !ok {
		return -1, text.Span{}
	}
	name, p := r.canonical(who{block: f.block, span: s}, -1)
	if name == "" || p < 0 {
		return -1, text.Span{}
	}
	return p, l.bytes(s)
}

// fragmentAsked reports whether a sentence is a name with a question mark, of whom
// somebody is asked: "Governor Roy?".
func (l *line) fragmentAsked(fr span) bool {
	return l.is(fr.to-1, "?") && fr.to-fr.from <= 9 && !l.auxIn(fr.from, fr.to-1) && !l.hasVerb(span{fr.from, fr.to - 1})
}

// roleOfSentenceBefore names who the sentence right before a quotation that stands
// alone is about by the office alone: "La porte-parole a nuancé ces chiffres. « … »"
func (r *reader) roleOfSentenceBefore(f *found) (string, text.Span) {
	b := &r.blocks[f.block]
	if f.Kind != story.Direct || f.frame == 0 || r.lang != "fr" {
		return "", text.Span{}
	}
	l := &b.line
	fr, own := b.frames[f.frame-1], b.frames[f.frame]
	if l.wordsBetween(own.from, f.at) {
		return "", text.Span{}
	}
	for i := fr.from; i < fr.to; i++ {
		if l.isQuote(i) {
			return "", text.Span{}
		}
	}
	s, ok := l.mainSubject(fr.from, fr.to)
	if !ok || !l.is(s.from, "le", "la", "l'") || !l.isRoleAt(s.from+1) {
		return "", text.Span{}
	}
	return r.asWritten(l, s), l.bytes(s)
}

// subjectOfSentenceAfter finds whom the sentence right after a quotation that
// opens its block is about: "« Assez ! » Roy ne cache pas sa colère."
func (r *reader) subjectOfSentenceAfter(f *found) (int, text.Span) {
	b := &r.blocks[f.block]
	if f.frame != 0 || len(b.frames) < 2 || f.at < 0 || !f.Cue.Empty() {
		return -1, text.Span{}
	}
	l := &b.line
	fr := b.frames[1]
	if l.wordsBetween(b.frames[0].from, f.at) || l.wordsBetween(f.at+1, b.frames[0].to) {
		return -1, text.Span{}
	}
	s, ok := l.mainSubject(fr.from, fr.to)
	if !ok || !l.startsName(s.from) {
		return -1, text.Span{}
	}
	if p := r.nameIn(l, s); p >= 0 {
		return p, l.bytes(s)
	}
	return -1, text.Span{}
}

// pronoun finds whom a pronoun at a place stands for: the last speaker, unless
// somebody else of that gender was named since.
func (r *reader) pronoun(w who, at int, g story.Gender, last int) (string, int) {
	p := -1
	if w.nested {
		p = r.cast.lastNamed(at, g, -1, true) // whom the one who is quoted speaks of
	}
	if p < 0 {
		p = r.cast.before(at, g, -1)
	}
	if last >= 0 && (p < 0 || !w.nested) {
		lp := r.cast.people[last]
		if g == story.GenderUnknown || lp.gender == story.GenderUnknown || lp.gender == g {
			// the last speaker, unless somebody else was named in between
			if p < 0 || p == last || !r.namedSince(w, at, last, p) {
				p = last
			}
		}
	}
	if p < 0 {
		return "", -1
	}
	if r.cast.people[p].gender == story.GenderUnknown {
		r.cast.people[p].gender = g
	}
	return r.cast.people[p].name, p
}

// namedSince reports whether p was named as a subject after the last place
// where somebody else was.
func (r *reader) namedSince(w who, at, last, p int) bool {
	here := r.frameStart(w)
	for i := r.cast.upTo(at); i >= max(0, r.cast.upTo(at)-nearest); i-- {
		s := r.cast.seen[i]
		if s.quoted || s.office && !s.subject || s.aside && s.at >= here || s.person == p && r.reportedBy(s.at, last) {
			continue
		}
		if s.person == p {
			return true
		}
		if s.person == last {
			return false
		}
	}
	return false
}

// frameStart returns where the sentence begins in which w stands.
func (r *reader) frameStart(w who) int {
	b := &r.blocks[w.block]
	n, _ := slices.BinarySearchFunc(b.frames, w.from, func(f span, at int) int { return f.to - 1 - at })
	if n >= len(b.frames) {
		return b.End
	}
	return b.line.toks[b.frames[n].from].Start
}

// reportedBy reports whether a place lies in what somebody of the cast is reported to
// say: whom they speak of there does not take over.
func (r *reader) reportedBy(at, person int) bool {
	for _, k := range r.sortedNear(at) {
		if f := &r.found[k]; f.Kind == story.Indirect && f.Start <= at && at < f.End && f.Speaker != "" && f.Speaker == r.cast.people[person].name {
			return true
		}
	}
	return false
}

// plural names whom "ils" stands for: the last speaker that was not one person.
func (r *reader) plural(w who) string {
	l := &r.blocks[w.block].line
	at := l.toks[w.from].Start
	name := ""
	for _, k := range r.sortedNear(at) {
		f := &r.found[k]
		if f.Speaker != "" && f.block >= w.block-2 {
			plural := strings.HasPrefix(f.Speaker, "les ") || strings.HasPrefix(f.Speaker, "des ") || strings.HasSuffix(f.Speaker, "s") && !onePerson(f.Speaker) && !(l.lang == "fr" && oneFrench(f.Speaker))
			if plural {
				name = f.Speaker
			}
		}
	}
	return name
}

// oneFrench reports whether a French name as written is of one, whatever it ends with:
// "l’ex-président sénégalais".
func oneFrench(name string) bool {
	for _, p := range [...]string{"le ", "la ", "l'", "un ", "une ", "ce ", "cet ", "cette ", "son ", "sa "} {
		if strings.HasPrefix(fold1(name), p) {
			return true
		}
	}
	return false
}

// sortedNear returns the last quotations that begin before at, in order.
func (r *reader) sortedNear(at int) []int {
	n, _ := slices.BinarySearchFunc(r.found, at, func(f found, at int) int { return f.Start - at })
	var out []int
	for k := max(0, n-nearest); k < n; k++ {
		out = append(out, k)
	}
	return out
}
