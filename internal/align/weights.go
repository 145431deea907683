package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.805, w: []float64{
	soft:         0.080,  // 0.01
	softSentence: 1.744,  // 0.15
	cover:        0.483,  // 0.06
	coverOther:   -0.089, // -0.01
	shared:       -0.183, // -0.07
	rarest:       0.619,  // 0.14
	sharedNames:  1.028,  // 0.15
	sameNumber:   -0.131, // -0.03
	nearNumber:   0.045,  // 0.01
	otherNumber:  -0.033, // -0.01
	sameDay:      2.095,  // 0.32
	otherDay:     0.334,  // 0.11
	rankA:        1.218,  // 0.38
	rankB:        1.659,  // 0.38
	shorter:      0.790,  // 0.30
	ratio:        -0.425, // -0.10
	distance:     -2.158, // -0.48
	languages:    0.650,  // 0.27
	polarity:     -0.196, // -0.09
	quoted:       -0.510, // -0.15
	speaker:      1.643,  // 0.16
	meant:        0.747,  // 0.19
	mutual:       0.089,  // 0.02
	heavy:        0.534,  // 0.20
	wide:         4.232,  // 0.34
	countNear:    3.270,  // 0.34
	countFar:     -0.425, // -0.10
	bothNegated:  0.564,  // 0.13
	gist:         0.501,  // 0.11
	gistSentence: -0.324, // -0.07
	gistWide:     0.931,  // 0.21
	early:        2.509,  // 0.15
	late:         -1.166, // -0.26
	otherNames:   -0.105, // -0.04
	partMost:     1.669,  // 0.25
	partLeast:    2.406,  // 0.24
	toll:         10.067, // 0.19
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.228, w: []float64{
	alone1:   0.624,  // 1.45
	third:    2.234,  // 0.51
	thirds:   0.632,  // 0.18
	rivals:   -1.380, // -0.51
	together: -0.769, // -0.08
	beside:   0.412,  // 0.16
	besides:  0.035,  // 0.02
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.935, w: []float64{
	partWhole:    0.243,  // 0.81
	partSoft:     3.166,  // 0.49
	partCover:    -0.891, // -0.19
	partOther:    -0.899, // -0.12
	partShared:   0.595,  // 0.29
	partHeavy:    0.822,  // 0.38
	partNames:    0.232,  // 0.04
	partSame:     0.445,  // 0.11
	partNear:     0.071,  // 0.01
	partConflict: -0.575, // -0.22
	partShorter:  -0.412, // -0.13
	partBestA:    -0.000, // -0.00
	partBestB:    0.636,  // 0.27
	partAlone:    0.624,  // 0.12
	partRarest:   0.360,  // 0.09
	partCount:    1.306,  // 0.18
	partCountFar: -0.092, // -0.01
	partDay:      1.310,  // 0.23
	partNegated:  0.555,  // 0.08
	partPolarity: -0.618, // -0.23
	partSentence: 0.577,  // 0.09
	partCross:    -0.638, // -0.17
	partGist:     1.151,  // 0.31
}}

// From this on parts match, and a row of parts grows.
const (
	samePart = .65
	joinPart = .5
)

// From this on two claims by themselves are held to tell the same thing.
const same = .4

// linear is a logistic regression: what each piece of evidence weighs.
type linear struct {
	bias float64
	w    []float64
}

// weigh returns what the evidence f weighs, as log odds.
func (m *linear) weigh(f []float64) float64 {
	z := m.bias
	for i, w := range m.w {
		z += w * f[i]
	}
	return z
}

// p returns how sure the evidence f makes it, 0 to 1.
func (m *linear) p(f []float64) float64 { return sigmoid(m.weigh(f)) }

func sigmoid(z float64) float64 { return 1 / (1 + math.Exp(-z)) }
