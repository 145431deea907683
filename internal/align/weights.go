package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.660, w: []float64{
	soft:         -0.527, // -0.04
	softSentence: 1.875,  // 0.15
	cover:        0.460,  // 0.05
	coverOther:   0.978,  // 0.07
	shared:       -0.171, // -0.07
	rarest:       0.579,  // 0.13
	sharedNames:  1.119,  // 0.17
	sameNumber:   0.016,  // 0.00
	nearNumber:   0.063,  // 0.02
	otherNumber:  -0.004, // -0.00
	sameDay:      1.931,  // 0.29
	otherDay:     0.359,  // 0.12
	rankA:        1.059,  // 0.33
	rankB:        1.499,  // 0.34
	shorter:      0.732,  // 0.28
	ratio:        -0.577, // -0.13
	distance:     -2.055, // -0.46
	languages:    0.609,  // 0.26
	polarity:     -0.229, // -0.11
	quoted:       -0.555, // -0.16
	speaker:      1.659,  // 0.16
	meant:        0.647,  // 0.17
	mutual:       0.083,  // 0.02
	heavy:        0.733,  // 0.27
	wide:         4.580,  // 0.34
	countNear:    3.473,  // 0.34
	countFar:     -0.368, // -0.08
	bothNegated:  0.432,  // 0.10
	gist:         0.413,  // 0.09
	gistSentence: -0.230, // -0.05
	gistWide:     1.006,  // 0.23
	early:        2.864,  // 0.17
	late:         -1.090, // -0.25
	otherNames:   -0.088, // -0.04
	partMost:     1.650,  // 0.24
	partLeast:    2.175,  // 0.20
	toll:         11.519, // 0.23
}}

// The weights of what other pairs say of a pair, where three third articles or
// more could tell it too.
var supportModel = linear{bias: -1.122, w: []float64{
	alone1:   0.665,  // 1.51
	third:    2.309,  // 0.43
	thirds:   0.571,  // 0.12
	rivals:   -1.204, // -0.45
	together: -0.761, // -0.08
	beside:   0.564,  // 0.22
	besides:  -0.205, // -0.09
}}

// The same where there is no third article; with one or two, what they weigh
// lies between (support.go).
var supportOfTwo = linear{bias: -0.123, w: []float64{
	alone1:   0.897,  // 2.04
	third:    1.967,  // 0.37
	thirds:   -0.053, // -0.01
	rivals:   -0.912, // -0.34
	together: 0.038,  // 0.00
	beside:   0.503,  // 0.19
	besides:  -0.027, // -0.01
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.083, w: []float64{
	partWhole:    0.210,  // 0.72
	partSoft:     3.556,  // 0.54
	partCover:    -1.061, // -0.22
	partOther:    -1.167, // -0.16
	partShared:   0.490,  // 0.23
	partHeavy:    0.914,  // 0.41
	partNames:    0.234,  // 0.04
	partSame:     0.678,  // 0.17
	partNear:     0.054,  // 0.01
	partConflict: -0.405, // -0.16
	partShorter:  -0.341, // -0.11
	partBestA:    -0.002, // -0.00
	partBestB:    0.570,  // 0.24
	partAlone:    0.499,  // 0.10
	partRarest:   0.570,  // 0.14
	partCount:    0.938,  // 0.13
	partCountFar: -0.147, // -0.02
	partDay:      1.279,  // 0.22
	partNegated:  0.544,  // 0.08
	partPolarity: -0.598, // -0.23
	partSentence: 0.569,  // 0.08
	partCross:    -0.519, // -0.13
	partGist:     1.160,  // 0.31
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
