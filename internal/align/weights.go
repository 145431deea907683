package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.720, w: []float64{
	soft:         -0.378, // -0.03
	softSentence: 1.720,  // 0.13
	cover:        0.541,  // 0.07
	coverOther:   0.905,  // 0.06
	shared:       -0.148, // -0.05
	rarest:       0.619,  // 0.14
	sharedNames:  0.983,  // 0.14
	sameNumber:   0.038,  // 0.01
	nearNumber:   0.041,  // 0.01
	otherNumber:  0.005,  // 0.00
	sameDay:      1.857,  // 0.28
	otherDay:     0.365,  // 0.12
	rankA:        1.018,  // 0.31
	rankB:        1.573,  // 0.37
	shorter:      0.756,  // 0.29
	ratio:        -0.587, // -0.13
	distance:     -1.976, // -0.43
	languages:    0.589,  // 0.26
	polarity:     -0.232, // -0.11
	quoted:       -0.592, // -0.19
	speaker:      1.758,  // 0.18
	meant:        0.724,  // 0.20
	mutual:       0.052,  // 0.00
	heavy:        0.631,  // 0.22
	wide:         4.755,  // 0.36
	countNear:    3.534,  // 0.36
	countFar:     -0.407, // -0.10
	bothNegated:  0.457,  // 0.11
	gist:         0.406,  // 0.09
	gistSentence: -0.219, // -0.05
	gistWide:     1.012,  // 0.23
	early:        2.881,  // 0.17
	late:         -1.101, // -0.25
	otherNames:   -0.077, // -0.03
	partMost:     1.618,  // 0.24
	partLeast:    2.261,  // 0.21
	toll:         11.371, // 0.21
}}

// The weights of what other pairs say of a pair, where three third articles or
// more could tell it too.
var supportModel = linear{bias: -1.163, w: []float64{
	alone1:   0.661,  // 1.51
	third:    2.364,  // 0.45
	thirds:   0.572,  // 0.13
	rivals:   -1.206, // -0.45
	together: -0.814, // -0.09
	beside:   0.551,  // 0.21
	besides:  -0.176, // -0.07
}}

// The same where there is no third article; with one or two, what they weigh
// lies between (support.go).
var supportOfTwo = linear{bias: -0.124, w: []float64{
	alone1:   0.893,  // 2.04
	third:    1.969,  // 0.36
	thirds:   -0.029, // 0.01
	rivals:   -0.899, // -0.33
	together: 0.023,  // 0.00
	beside:   0.477,  // 0.18
	besides:  -0.022, // -0.01
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.110, w: []float64{
	partWhole:    0.212,  // 0.74
	partSoft:     3.829,  // 0.59
	partCover:    -1.272, // -0.27
	partOther:    -1.219, // -0.16
	partShared:   0.521,  // 0.24
	partHeavy:    0.981,  // 0.45
	partNames:    0.226,  // 0.04
	partSame:     0.685,  // 0.18
	partNear:     0.103,  // 0.02
	partConflict: -0.424, // -0.17
	partShorter:  -0.347, // -0.12
	partBestA:    -0.061, // -0.05
	partBestB:    0.602,  // 0.26
	partAlone:    0.502,  // 0.10
	partRarest:   0.532,  // 0.14
	partCount:    0.970,  // 0.14
	partCountFar: -0.079, // -0.01
	partDay:      1.185,  // 0.20
	partNegated:  0.514,  // 0.08
	partPolarity: -0.615, // -0.23
	partSentence: 0.522,  // 0.07
	partCross:    -0.468, // -0.11
	partGist:     1.145,  // 0.30
}}

// From samePart on parts match, and a row of parts grows from joinPart on. What one
// article alone seems to tell is spare where another's part matches it from joinPart on.
const (
	samePart = .8
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
