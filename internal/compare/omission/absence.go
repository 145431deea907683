package omission

import (
	"math"
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What tells that an article surely does not tell a fact that others tell.
// Where several tell it, what is asked of each of them is averaged, but for
// what one of them is enough for.
const (
	scoreHere    = iota // of the passage that comes closest
	likeHere            // likeness in meaning of it and of what stands around the passage that comes closest
	echoHere            // how much of what the fact is about stands together somewhere (align.Row), squared
	toldOnce            // one article alone tells it
	partOfRow           // it is a part of what another row tells
	wholeTold           // it is a part of what another row tells, and the rest of that is told here
	lackWords           // share of its words, by rarity, that are nowhere here
	lackAround          // the same of the paragraphs it stands in
	lackAcross          // lackWords, told in other languages only
	lackFigures         // it is told with a figure that is nowhere here
	haveFigures         // it is told with a figure that is given here, to the last digit
	haveDays            // it is told with a day that the passage that comes closest, or its sentence, names
	lackNames           // share of the names around it that are nowhere here
	lackOwnNames        // share of the names in it that are nowhere here
	lackSpeaker         // whoever says it is never quoted here
	siblingsTold        // share of the rest of its sentence that is told here
	besideTold          // the same of the sentences beside it
	aroundTold          // in how many sentences what stands around it is told here, log
	saidInWords         // it is somebody's words, or told with a reserve
	inMarks             // share of its words that stand between marks
	marksHere           // inMarks, times scoreHere: quotes are like other quotes of the same people
	quotedHere          // what is said there is quoted here, as an utterance: how much of it the fact is
	early               // what one tells early is told by all
	toldShare           // share of the other articles that tell it
	lackMass            // how much of its words, by rarity, is nowhere here, log: of many words missing, one may stand here in another form; told in the same language
	inCommon            // how much of what two articles on the event tell both do, on average
	absences
)

// A fact's tellers are looked at up to this many: more add nothing.
const maxTellers = 8

// maxTold is how many claims of a teller's are looked at: a cell of more is one sentence
// over and over, and each word of it would be looked for in all of them.
const maxTold = 64

// asked is a fact as articles that do not tell it are asked about it.
type asked struct {
	fact    int
	others  int // on its event there are so many articles besides the one that is asked
	tellers []teller
	by      []int
	said    bool                // somebody's words, or told with a reserve
	early   float64             // how early one tells it, 0..1
	figures [][]*story.Quantity // by teller
	days    [][]string          // by teller
	dated   bool                // one of them names a day
	voiced  []voiced            // what is quoted there, and elsewhere
	places  []int               // by article: in how many sentences it tells what stands around the fact, for each teller
}

// ask prepares what is asked of articles about fact i, until it is called again.
func (w *Finder) ask(p *presence, i int) *asked {
	r := &w.Rows[i]
	q := &p.asked
	*q = asked{fact: i, others: w.onEvent(i) - 1, by: r.ToldBy(), tellers: q.tellers[:0], voiced: q.voiced[:0], places: q.places[:0]}
	q.places = slices.Grow(q.places, len(r.Cells))[:len(r.Cells)]
	clear(q.places)
	for n, b := range q.by {
		if n == maxTellers {
			break
		}
		q.tellers = slices.Grow(q.tellers, 1)[:n+1] // with the room that was there
		claims := r.Cells[b].Claims
		w.tell(p, &q.tellers[n], claims[:min(len(claims), maxTold)], b, w.Facts[i].Cells[b].Spans)
		p.places(q.tellers[n].rows, q.places)
		q.figures = append(q.figures, w.figuresIn(b, w.Facts[i].Cells[b].Spans))
		q.days = append(q.days, w.DaysIn(b, w.Facts[i].Cells[b].Spans))
		q.dated = q.dated || len(q.days[n]) > 0
		quoted := false
		for _, k := range r.Cells[b].Claims {
			c := &w.Claims[b][k]
			quoted = quoted || c.Quote >= 0
			q.said = q.said || c.Certainty != claim.Asserted
			q.early = max(q.early, 1-float64(c.Sentence)/float64(len(w.Articles[b].Sentences)))
		}
		if quoted {
			q.voiced = w.voicing(p, b, w.Facts[i].Cells[b].Spans, q.voiced)
		}
	}
	return q
}

// evidence returns what tells that article a does not tell the fact.
func (w *Finder) evidence(p *presence, q *asked, a int) [absences]float64 {
	r := &w.Rows[q.fact]
	c, echo, part := r.Cells[a], r.Echo[a], r.Part
	f := [absences]float64{scoreHere: c.Likeness, echoHere: echo * echo, toldOnce: truth(len(q.by) == 1),
		inCommon: p.common[w.Facts[q.fact].Event], partOfRow: truth(part), saidInWords: truth(q.said), early: q.early,
		toldShare: float64(len(q.by)) / float64(max(2, q.others)), lackWords: 1, lackNames: 1, lackSpeaker: 1}
	var here []string
	if q.dated {
		here = w.daysNear(a, c)
	}
	given, each, across := w.Given(a), 1/float64(len(q.tellers)), 1.0
	near := 0.0 // how many tell it in the language of a
	names, unnamed := 0.0, 0.0
	for n := range q.tellers {
		t := &q.tellers[n]
		if w.Articles[q.by[n]].Language == w.Articles[a].Language {
			across = 0
			near++
			f[lackMass] += math.Log1p(mass(t.words, a))
		}
		f[lackWords] = min(f[lackWords], lacking(t.words, a))
		f[lackAround] += each * lacking(t.paragraph, a)
		f[inMarks] += each * t.marked
		f[lackNames] = min(f[lackNames], none(t.names, a)/float64(max(1, len(t.names))))
		names, unnamed = names+float64(len(t.ownNames)), unnamed+none(t.ownNames, a)
		f[lackSpeaker] = min(f[lackSpeaker], truth(share(t.speakers, a) < float64(len(t.speakers))))
		f[lackFigures] += each * truth(slices.ContainsFunc(q.figures[n], given.Lacks))
		f[haveFigures] += each * truth(slices.ContainsFunc(q.figures[n], given.Has))
		f[haveDays] += each * truth(slices.ContainsFunc(q.days[n], func(d string) bool { return slices.Contains(here, d) }))
		own, siblings := share(t.own, a), share(t.siblings, a)
		f[siblingsTold] += each * (own + siblings) / max(1, own+float64(len(t.siblings)))
		f[besideTold] += each * share(t.beside, a) / float64(max(1, len(t.beside)))
		if part && own > 0 {
			f[wholeTold] = 1
		}
		if v := w.likeAround(p, &t.gist, a, c); v > f[likeHere] {
			f[likeHere] = v
		}
	}
	for k := range q.voiced {
		if q.voiced[k].share > f[quotedHere] { // no more of it can be quoted
			f[quotedHere] = max(f[quotedHere], w.quotes(p, &q.voiced[k], a))
		}
	}
	f[aroundTold] = math.Log1p(each * float64(q.places[a]))
	f[lackMass] /= max(1, near)
	f[lackAcross] = across * f[lackWords]
	f[lackOwnNames] = unnamed / max(1, names)
	f[marksHere] = f[inMarks] * f[scoreHere]
	return f
}

// daysNear returns the days named in the sentence of the passage that comes closest.
func (w *Finder) daysNear(a int, c *align.Cell) []string {
	if len(c.Claims) == 0 {
		return nil
	}
	return w.DaysIn(a, []text.Span{w.Articles[a].Sentences[w.Claims[a][c.Claims[0]].Sentence].Span})
}

// places adds to what is known of each article in how many sentences it tells one of
// rows, which most articles tell none of.
func (p *presence) places(rows []int, to []int) {
	p.look++
	for _, r := range rows {
		for _, at := range p.at[r] {
			if met := &p.met[at.sentence]; *met != p.look {
				*met = p.look
				to[at.article]++
			}
		}
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// What an article quotes by this much of an utterance it does not leave out, whatever else is
// missing: the lists of what is said and of what is not told would disagree.
const givenHere = .75

// byItself returns how sure it is by evidence f alone that an article does not
// tell a fact, 0..1, and the log odds that its support is to be added to.
func byItself(f *[absences]float64) (first, odds float64) {
	if f[quotedHere] >= givenHere {
		return 0, math.Inf(-1)
	}
	z, odds := firstBias, absenceBias
	for i, v := range f {
		z += firstWeights[i] * v
		odds += absenceWeights[i] * v
	}
	return likely(z), odds
}

// absent returns how sure it is that an article does not tell a fact, 0..1.
func absent(odds float64, support [absenceKind]float64) float64 {
	for kind, v := range support {
		odds += supportWeights[kind] * v
	}
	return likely(odds)
}

// onEvent returns how many articles are on the event that fact i is of.
func (w *Finder) onEvent(i int) int {
	n := 0
	for a := range w.Articles {
		if w.Articles[a].Event == w.Facts[i].Event {
			n++
		}
	}
	return n
}

// mass returns how much of words, by rarity, article a has nowhere.
func mass(words []lookup, a int) float64 {
	not := 0.0
	for i := range words {
		if !words[i].has(a) {
			not += words[i].rarity
		}
	}
	return not
}

// figuresIn returns the figures that article b gives in spans.
func (w *Finder) figuresIn(b int, spans []text.Span) []*story.Quantity {
	var out []*story.Quantity
	within := w.Given(b).Within(spans)
	for k := range within {
		if q := within[k].Q; text.Within(spans, q.Span) {
			out = append(out, q)
		}
	}
	return out
}
