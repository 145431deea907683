package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out).
var weights = [features]float64{
	soft: 4.981, softSentence: 2.409, cover: -2.938, coverOther: -2.243, shared: 1.231, rarest: -.544,
	rankA: .907, rankB: 1.818, shorter: .651, ratio: -.415, distance: -1.929, around: .72, languages: .739,
	polarity: -.593, headline: -2.237, cross: 1.927,
}

const bias = -4.888

// From this on two claims are held to tell the same thing, and from this on
// they may do.
const (
	same    = .40
	perhaps = .15
)

// probability returns how sure the evidence makes it, 0 to 1.
func probability(f *[features]float64) float64 {
	z := bias
	for i, w := range weights {
		z += w * f[i]
	}
	return 1 / (1 + math.Exp(-z))
}
