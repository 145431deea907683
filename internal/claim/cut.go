package claim

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Strengths of a boundary between two words of a sentence.
const (
	none  = iota
	tied  // a relative pronoun, which goes with the word before it: qui, that …
	joint // a word that often opens a clause: et, après …
	comma //
	colon // : ; – ( ) and quotation marks
	own   // a fact of its own begins, see apart
)

// The least a claim holds: this much content on either side of a boundary.
var least = [...]int{tied: 7, joint: 7, comma: 6, colon: 4, own: 2}

// The least a part of a claim holds.
var fine = [...]int{tied: 3, joint: 3, comma: 2, colon: 2, own: 2}

// What somebody says in a breath is kept whole unless it is long.
const leastQuoted = 6

// cutter cuts the sentences of one article.
type cutter struct {
	a           *story.Article
	lang        string
	open        map[string]bool
	stems       map[string]string
	lexicon     *lexicon.Lexicon
	ws          []segment.Word
	folds, full []string // of the sentence at hand
	names       spans    // mentions
	times       spans
	figures     spans
	cues        spans  // reporting verbs and speakers
	quotes      spans  // direct words
	before      []Word // the sentence before, in the same paragraph
	carried     []Word // what a sentence that opens with a pronoun takes from it
	leading     []Word // the lead-in of the list at hand
	leadBlock   int
	speakers    spans
}

func newCutter(a *story.Article) *cutter {
	l := a.Language
	if len(l) > 2 {
		l = l[:2]
	}
	k := &cutter{a: a, lang: l, open: openers[l], stems: map[string]string{}, lexicon: lexicon.For(l)}
	for _, m := range a.Mentions {
		k.names = append(k.names, m.Span)
	}
	for _, t := range a.Times {
		k.times = append(k.times, t.Span)
	}
	for _, q := range a.Quantities {
		k.figures = append(k.figures, q.Span)
	}
	for _, q := range a.Quotes {
		if q.Kind == story.Direct {
			k.quotes = append(k.quotes, q.Span)
		}
		// What a verb of saying only reports, a promise or a refusal tells: it is
		// content, not frame.
		if q.Kind != story.Term && q.Tone != story.TonePromising {
			k.cues = append(k.cues, q.Cue, q.SpeakerSpan)
			k.speakers = append(k.speakers, q.SpeakerSpan)
		}
	}
	k.speakers = k.speakers.union()
	k.cues, k.names, k.times, k.figures, k.quotes = k.cues.union(), k.names.union(), k.times.union(), k.figures.union(), k.quotes.union()
	return k
}

// Roles of a word when content is counted.
const (
	content = iota
	little  // a function word
	named   // part of a name
	timed   // part of a date
	framed  // the cue or the speaker of a quote
)

// roles tells what each word of a sentence is to it.
func (k *cutter) roles(ws []Word) []uint8 {
	out := make([]uint8, len(ws))
	upper := 0
	for i := range ws {
		if ws[i].Upper {
			upper++
		}
	}
	capitals := len(k.a.Mentions) == 0 && k.lang != "de" && upper*2 < len(ws)
	for i := range ws {
		switch s := ws[i].Span; {
		case k.cues.over(s):
			out[i] = framed
		case ws[i].Stop:
			out[i] = little
		case k.times.over(s):
			out[i] = timed
		case k.names.over(s) || capitals && ws[i].Upper && (i > 0 || len(ws) > 1 && ws[1].Upper):
			out[i] = named
		}
	}
	return out
}

// sentence appends the claims of sentence i.
func (k *cutter) sentence(i int, out []Claim) []Claim {
	s := k.a.Sentences[i]
	if i == 0 || k.a.Sentences[i-1].Block != s.Block {
		s.Start += segment.Dateline(s.Of(k.a.Text))
	}
	s.Span = unsigned(k.a.Text, s.Span)
	ws := k.words(s.Span)
	if len(ws) == 0 {
		return out
	}
	roles := k.roles(ws)
	cuts, quoted := k.boundaries(ws, roles), k.quoted(ws)
	parts := merge(roles, cuts, quoted, &fine)
	pieces := merge(roles, cuts, quoted, &least)
	k.carry(i, ws)
	kind := k.a.Blocks[s.Block].Kind
	says, before := contents(ws)
	next := 0 // of the parts
	for n, p := range pieces {
		var introduced bool
		if len(pieces) > 1 && p.frame() {
			var ok bool
			introduced = true
			if p, ok = k.introduced(ws, p); !ok {
				continue
			}
		}
		c := Claim{Sentence: i, Kind: kind, Span: text.Span{Start: ws[p.from].Start, End: ws[p.to-1].End}, Quote: -1}
		from, to := pieces[max(0, n-1)].from, pieces[min(len(pieces)-1, n+1)].to
		c.Words = says[before[p.from]:before[p.to]:before[p.to]]
		left, right := says[before[from]:before[p.from]], says[before[p.to]:max(before[p.to], before[to])]
		left = left[:min(len(left), maxContext)]
		right = right[:min(len(right), maxContext-len(left))]
		c.Context = append(append(make([]Word, 0, len(left)+len(right)), left...), right...)
		if n == 0 || len(pieces) == 1 {
			c.Context = append(c.Context, k.carried...)
		}
		c.Context = append(c.Context, k.lead(i)...)
		for ; next < len(parts) && parts[next].to <= p.to; next++ {
			if q := parts[next]; q.from >= p.from {
				c.Parts = append(c.Parts, text.Span{Start: ws[q.from].Start, End: ws[q.to-1].End})
				c.Turned = append(c.Turned, k.negated(ws[q.from:q.to]))
			}
		}
		c.Negated = k.negated(ws[p.from:p.to])
		c.Thin = !introduced && thin(ws[p.from:p.to], roles[p.from:p.to])
		c.Certainty, c.Reserve = k.certainty(ws[p.from:p.to], s.Span)
		out = append(out, c)
	}
	return out
}

// contents returns the content words among ws, and how many of them stand
// before each word and before the end.
func contents(ws []Word) (says []Word, before []int) {
	before = make([]int, len(ws)+1)
	for i := range ws {
		before[i+1] = before[i] + 1
		if ws[i].Stop {
			before[i+1]--
		}
	}
	says = make([]Word, 0, before[len(ws)])
	for i := range ws {
		if !ws[i].Stop {
			says = append(says, ws[i])
		}
	}
	return says, before
}

// thin reports whether words say next to nothing by themselves.
func thin(ws []Word, roles []uint8) bool {
	n, names := 0, 0
	for i := range ws {
		if roles[i] == content || ws[i].Number {
			n++
		}
		if roles[i] == named {
			names++
		}
	}
	return n < 2 && names < 3 // a list of names says who takes part
}

// A claim leans on this many words around it at most.
const maxContext = 24

// boundaries returns the strength of the boundary before each word.
func (k *cutter) boundaries(ws []Word, roles []uint8) []int {
	cuts := make([]int, len(ws))
	for i := 1; i < len(ws); i++ {
		gap := k.a.Text[ws[i-1].End:ws[i].Start]
		switch {
		case roles[i-1] == little && opens(gap) && strings.IndexByte(gap, ',') < 0 && strings.IndexByte(gap, ':') < 0:
			// « le refus d’aider des “citoyens innocents” »: the words before the mark do not stand alone
		case strong(gap) && !k.abbreviated(&ws[i-1], gap):
			cuts[i] = colon
		case strings.IndexByte(gap, ',') >= 0:
			cuts[i] = comma
		case k.open[ws[i].Fold] && gap != "" && !k.open[ws[i-1].Fold]:
			if links(ws, i) {
				continue // "Senator Ana Roy and Speaker Olin Moss": one subject
			}
			if k.figures.binds(ws[i-1].Span, ws[i].Span) || k.times.binds(ws[i-1].Span, ws[i].Span) {
				continue // "between four and five million"
			}
			if relatives[k.lang][ws[i].Fold] {
				cuts[i] = tied
			} else {
				cuts[k.conjunction(ws, i)] = joint
			}
		}
	}
	k.enclosed(ws, roles, cuts)
	k.apposed(ws, roles, cuts)
	k.insertion(ws, cuts)
	k.within(ws, roles, cuts)
	k.apart(ws, cuts)
	return cuts
}

// conjunction returns where the conjunction that ends in word i begins: "tant que",
// "même si", "even if". No clause ends in its first word.
func (k *cutter) conjunction(ws []Word, i int) int {
	for i > 1 && leads[k.lang][ws[i-1].Fold] && strings.TrimSpace(k.a.Text[ws[i-1].End:ws[i].Start]) == "" {
		i--
	}
	if ws[i].Fold == "moins" && i > 1 && ws[i-1].Fold == "a" {
		i-- // "à moins que"
	}
	return i
}

// enclosed takes the boundaries off a few words between a pair of marks, such
// as an acronym in brackets or a term in quotation marks: they belong to the
// clause around them.
func (k *cutter) enclosed(ws []Word, roles []uint8, cuts []int) {
	for i := 1; i < len(ws); i++ {
		if cuts[i] == none && roles[i-1] == little && i+1 < len(ws) && roles[i+1] == content && opens(k.a.Text[ws[i-1].End:ws[i].Start]) && closes(k.a.Text[ws[i].End:ws[i+1].Start]) &&
			strings.Trim(k.a.Text[ws[i].End:ws[i+1].Start], " \u00a0»”’\"'") == "" {
			cuts[i+1] = none // one word in marks, and the noun that it is said of: under a “high” warning
		}
		if cuts[i] != colon || !opens(k.a.Text[ws[i-1].End:ws[i].Start]) {
			continue
		}
		end, n := i, 0 // where the marks close at the latest, and how many words between say something
		for more := true; more; more = end < len(ws) && cuts[end] != colon {
			if roles[end] != little {
				n++
			}
			end++
		}
		switch {
		case n > 2:
		case end == len(ws):
			cuts[i] = none
		case closes(k.a.Text[ws[end-1].End:ws[end].Start]):
			cuts[i], cuts[end] = none, none
			if strings.IndexByte(k.a.Text[ws[end-1].End:ws[end].Start], ',') >= 0 {
				cuts[end] = comma
			}
		}
	}
}

// abbreviated reports whether the gap after a word is the point of an
// abbreviation: "M. Roche", "St. Anne", "Sept. 11", "Wash. Gov. Roche". Sentences are known already.
func (k *cutter) abbreviated(w *Word, gap string) bool {
	return w.Upper && (w.Len() <= 3 || lang.Abbreviation(k.lang, w.Fold)) && gap[0] == '.' && strings.Trim(gap[1:], ", \u00a0\u202f") == ""
}

func opens(gap string) bool { return strings.ContainsAny(gap, "(«“‘„[\"") }

func closes(gap string) bool { return strings.ContainsAny(gap, ")»”’]\"") }

// strong reports whether a gap holds a mark that ends a stretch of words.
func strong(gap string) bool {
	for i := 0; i < len(gap); {
		r, n := utf8.DecodeRuneInString(gap[i:])
		switch r {
		case ':', ';', '(', ')', '«', '»', '“', '”', '"', '–', '—', '…', '[', ']', '!', '?', '„', '‹', '›':
			return true
		case '.':
			if i+1 < len(gap) {
				return true
			}
		case '-':
			if i > 0 && gap[i-1] == ' ' {
				return true
			}
		}
		i += n
	}
	return false
}

// quoted tells which words stand in a quote.
func (k *cutter) quoted(ws []Word) []bool {
	out := make([]bool, len(ws))
	for i := range ws {
		out[i] = k.quotes.over(ws[i].Span)
	}
	return out
}

// introduced returns the part of a frame that says who the speaker is: "la
// directrice générale, Sylvaine Marchetaud". A bare name says nothing.
func (k *cutter) introduced(ws []Word, p piece) (piece, bool) {
	for p.from < p.to && !k.speakers.over(ws[p.from].Span) {
		p.from++
	}
	to, name, role := p.from, false, false
	for to < p.to && k.speakers.over(ws[to].Span) {
		w := &ws[to]
		name = name || w.Upper && !w.Stop
		role = role || !w.Stop && !w.Number && (!w.Upper || acronym(w.Of(k.a.Text)))
		to++
	}
	p.to = to
	return p, name && role
}

// acronym reports whether a word is written in capitals: PDG, CEO.
func acronym(w string) bool { return len(w) > 1 && strings.ToUpper(w) == w }
