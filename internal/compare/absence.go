package compare

import (
	"math"

	"recoupe/internal/story"
)

// What tells that an article surely does not tell a fact that others tell.
const (
	scoreHere   = iota // of the passage that comes closest
	scoreSure          // it comes as close as those that tell it
	echoHere           // how much of what the fact is about stands together somewhere (align.Cell)
	toldOnce           // one article alone tells it
	partOfRow          // it is a part of what another row tells
	figuresHere        // every article that tells it gives a figure that is nowhere here
	acrossWords        // it is told in other languages only
	lengthOf           // words of it, log
	lackWords          // share of its words, by rarity, that are nowhere here
	lackAround         // the same of the paragraphs it stands in
	lackAcross         // lackWords, told in other languages only
	siblingTold        // share of the rest of its sentence that is told here
	besideTold         // the same of the sentences beside it
	speakerHere        // whoever says it is never named here
	lackNames          // share of the names around it that are nowhere here
	saidInWords        // it is somebody's words
	weightOf           // heavy facts are told by all
	toldShare          // share of the other articles that tell it
	absences
)

// From this score on, a passage comes as close as those that tell a fact.
const asClose = .45

// A fact's tellers are looked at up to this many: more add nothing.
const maxTellers = 8

// asked is a fact as articles that do not tell it are asked about it.
type asked struct {
	fact    int
	tellers []teller
	by      []int
	quoted  bool
	length  float64
	weight  float64
	figures [][]*story.Quantity // once looked for
}

func (w *work) ask(p *presence, i int) *asked {
	r := &w.rows[i]
	q := &asked{fact: i, by: r.ToldBy(), weight: w.weight(i), length: math.Inf(1)}
	for n, b := range q.by {
		if n == maxTellers {
			break
		}
		t := w.tell(p, r.Cells[b].Claims, b, w.Facts[i].Cells[b].Spans)
		q.length = min(q.length, float64(len(t.words)))
		q.tellers = append(q.tellers, t)
		for _, k := range r.Cells[b].Claims {
			q.quoted = q.quoted || w.claims[b][k].Quote >= 0
		}
	}
	return q
}

// evidence returns what tells that article a does not tell the fact, all but
// the figures, which cost most to look for.
func (w *work) evidence(q *asked, a int) [absences]float64 {
	c := &w.rows[q.fact].Cells[a]
	f := [absences]float64{scoreHere: c.Score, scoreSure: truth(c.Score >= asClose), echoHere: c.Echo, toldOnce: truth(len(q.by) == 1),
		partOfRow: truth(w.rows[q.fact].Part), lengthOf: math.Log1p(q.length), saidInWords: truth(q.quoted), weightOf: q.weight,
		toldShare: float64(len(q.by)) / float64(max(2, len(w.Articles)-1)), lackWords: 1, lackAround: 1, lackNames: 1, speakerHere: 1, acrossWords: 1}
	for n := range q.tellers {
		t := &q.tellers[n]
		if w.Articles[q.by[n]].Language == w.Articles[a].Language {
			f[acrossWords] = 0
		}
		f[lackWords] = min(f[lackWords], lacking(t.words, a))
		f[lackAround] = min(f[lackAround], lacking(t.paragraph, a))
		unnamed := 0.0
		for k := range t.names {
			unnamed += truth(!t.names[k].has(a))
		}
		f[lackNames] = min(f[lackNames], unnamed/float64(max(1, len(t.names))))
		f[speakerHere] = min(f[speakerHere], truth(share(t.speakers, a) < float64(len(t.speakers))))
		own, siblings := share(t.own, a), share(t.siblings, a)
		f[siblingTold] = max(f[siblingTold], (own+siblings)/max(1, own+float64(len(t.siblings))))
		f[besideTold] = max(f[besideTold], share(t.beside, a)/float64(max(1, len(t.beside))))
	}
	f[lackAcross] = f[acrossWords] * f[lackWords]
	return f
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// absent returns how sure it is that article a does not tell the fact, 0..1.
func (w *work) absent(q *asked, a int) float64 {
	f := w.evidence(q, a)
	z := absenceBias
	for i, v := range absenceWeights {
		z += v * f[i]
	}
	if sure := 1 / (1 + math.Exp(-z)); sure >= surelyAbsent {
		return sure
	}
	sure := 1 / (1 + math.Exp(-z-absenceWeights[figuresHere]))
	if sure < surelyAbsent {
		return 0
	}
	if q.figures == nil {
		q.figures = w.figuresIn(q.fact)
	}
	if !w.figuresNew(q.figures, a) {
		return 0
	}
	return sure
}

// An absence is sure from here on. Fitted with its weights on annotated
// stories; docs/accuracy.md gives the figures of each when left out.
const surelyAbsent = .78

// Behind each stands what it weighs once all evidence is brought to one scale.
var absenceWeights = [absences]float64{
	scoreHere:   -1.255, // -0.35
	scoreSure:   0.450,  // 0.19
	echoHere:    -1.065, // -0.23
	toldOnce:    -1.810, // -0.88
	partOfRow:   0.260,  // 0.13
	figuresHere: 1.136,  // 0.49
	acrossWords: -0.343, // -0.15
	lengthOf:    0.431,  // 0.14
	lackWords:   1.357,  // 0.33
	lackAround:  1.830,  // 0.27
	lackAcross:  -0.764, // -0.21
	siblingTold: -1.337, // -0.66
	besideTold:  -0.969, // -0.35
	speakerHere: 0.229,  // 0.06
	lackNames:   0.659,  // 0.24
	saidInWords: 0.684,  // 0.30
	weightOf:    -3.880, // -0.80
	toldShare:   3.591,  // 0.77
}

const absenceBias = 0.223
