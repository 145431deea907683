package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.688, w: []float64{
	soft:         -0.391, // -0.03
	softSentence: 1.740,  // 0.14
	cover:        0.506,  // 0.06
	coverOther:   0.984,  // 0.07
	shared:       -0.159, // -0.07
	rarest:       0.611,  // 0.14
	sharedNames:  1.036,  // 0.16
	sameNumber:   0.031,  // 0.01
	nearNumber:   0.057,  // 0.01
	otherNumber:  0.002,  // 0.00
	sameDay:      1.875,  // 0.29
	otherDay:     0.365,  // 0.12
	rankA:        1.037,  // 0.32
	rankB:        1.502,  // 0.34
	shorter:      0.748,  // 0.29
	ratio:        -0.589, // -0.14
	distance:     -2.001, // -0.45
	languages:    0.600,  // 0.27
	polarity:     -0.232, // -0.11
	quoted:       -0.547, // -0.16
	speaker:      1.683,  // 0.16
	meant:        0.698,  // 0.18
	mutual:       0.091,  // 0.02
	heavy:        0.665,  // 0.24
	wide:         4.694,  // 0.35
	countNear:    3.550,  // 0.35
	countFar:     -0.374, // -0.08
	bothNegated:  0.456,  // 0.11
	gist:         0.390,  // 0.08
	gistSentence: -0.203, // -0.04
	gistWide:     1.012,  // 0.23
	early:        2.876,  // 0.17
	late:         -1.090, // -0.24
	otherNames:   -0.082, // -0.04
	partMost:     1.608,  // 0.23
	partLeast:    2.221,  // 0.21
	toll:         11.628, // 0.23
}}

// The weights of what other pairs say of a pair, where three third articles or
// more could tell it too.
var supportModel = linear{bias: -1.145, w: []float64{
	alone1:   0.663,  // 1.51
	third:    2.363,  // 0.45
	thirds:   0.551,  // 0.11
	rivals:   -1.201, // -0.45
	together: -0.790, // -0.08
	beside:   0.555,  // 0.21
	besides:  -0.186, // -0.08
}}

// The same where there is no third article; with one or two, what they weigh
// lies between (support.go).
var supportOfTwo = linear{bias: -0.124, w: []float64{
	alone1:   0.894,  // 2.04
	third:    2.018,  // 0.38
	thirds:   -0.090, // -0.02
	rivals:   -0.913, // -0.34
	together: 0.012,  // 0.00
	beside:   0.490,  // 0.18
	besides:  -0.022, // -0.01
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.115, w: []float64{
	partWhole:    0.210,  // 0.72
	partSoft:     3.695,  // 0.55
	partCover:    -1.173, // -0.24
	partOther:    -1.200, // -0.16
	partShared:   0.539,  // 0.26
	partHeavy:    0.946,  // 0.42
	partNames:    0.234,  // 0.04
	partSame:     0.659,  // 0.17
	partNear:     0.062,  // 0.01
	partConflict: -0.406, // -0.16
	partShorter:  -0.329, // -0.11
	partBestA:    -0.025, // -0.01
	partBestB:    0.591,  // 0.25
	partAlone:    0.466,  // 0.09
	partRarest:   0.498,  // 0.12
	partCount:    0.984,  // 0.14
	partCountFar: -0.105, // -0.01
	partDay:      1.220,  // 0.21
	partNegated:  0.514,  // 0.08
	partPolarity: -0.617, // -0.23
	partSentence: 0.557,  // 0.08
	partCross:    -0.508, // -0.13
	partGist:     1.151,  // 0.30
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
