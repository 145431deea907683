package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.570, w: []float64{
	soft:         -0.472, // -0.04
	softSentence: 1.960,  // 0.16
	cover:        0.383,  // 0.05
	coverOther:   0.383,  // 0.03
	shared:       -0.144, // -0.06
	rarest:       0.581,  // 0.13
	sharedNames:  1.151,  // 0.17
	sameNumber:   0.022,  // 0.01
	nearNumber:   0.055,  // 0.01
	otherNumber:  0.038,  // 0.02
	sameDay:      2.006,  // 0.30
	otherDay:     0.350,  // 0.12
	rankA:        1.099,  // 0.34
	rankB:        1.402,  // 0.32
	shorter:      0.711,  // 0.28
	ratio:        -0.580, // -0.13
	distance:     -2.054, // -0.46
	languages:    0.607,  // 0.26
	polarity:     -0.190, // -0.09
	quoted:       -0.548, // -0.16
	speaker:      1.642,  // 0.16
	meant:        0.708,  // 0.18
	mutual:       0.128,  // 0.03
	heavy:        0.625,  // 0.23
	wide:         4.460,  // 0.34
	countNear:    3.390,  // 0.34
	countFar:     -0.348, // -0.08
	bothNegated:  0.493,  // 0.12
	gist:         0.551,  // 0.12
	gistSentence: -0.301, // -0.07
	gistWide:     0.888,  // 0.20
	early:        2.728,  // 0.16
	late:         -1.081, // -0.24
	otherNames:   -0.083, // -0.03
	partMost:     1.722,  // 0.25
	partLeast:    2.431,  // 0.23
	toll:         10.694, // 0.20
}}

// The weights of what other pairs say of a pair, where three third articles or
// more could tell it too.
var supportModel = linear{bias: -1.150, w: []float64{
	alone1:   0.655,  // 1.48
	third:    2.262,  // 0.43
	thirds:   0.648,  // 0.14
	rivals:   -1.269, // -0.47
	together: -0.819, // -0.09
	beside:   0.581,  // 0.22
	besides:  -0.197, // -0.09
}}

// The same where there is no third article; with one or two, what they weigh
// lies between (support.go).
var supportOfTwo = linear{bias: -0.117, w: []float64{
	alone1:   0.890,  // 2.01
	third:    1.993,  // 0.38
	thirds:   -0.109, // -0.02
	rivals:   -0.969, // -0.36
	together: 0.059,  // 0.01
	beside:   0.557,  // 0.21
	besides:  -0.050, // -0.02
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.024, w: []float64{
	partWhole:    0.208,  // 0.71
	partSoft:     3.293,  // 0.50
	partCover:    -1.305, // -0.27
	partOther:    -0.905, // -0.12
	partShared:   0.599,  // 0.28
	partHeavy:    0.872,  // 0.39
	partNames:    0.289,  // 0.05
	partSame:     0.646,  // 0.16
	partNear:     0.058,  // 0.01
	partConflict: -0.402, // -0.16
	partShorter:  -0.389, // -0.12
	partBestA:    -0.019, // -0.01
	partBestB:    0.634,  // 0.27
	partAlone:    0.533,  // 0.10
	partRarest:   0.474,  // 0.12
	partCount:    0.962,  // 0.13
	partCountFar: -0.125, // -0.02
	partDay:      1.279,  // 0.22
	partNegated:  0.485,  // 0.07
	partPolarity: -0.585, // -0.22
	partSentence: 0.612,  // 0.09
	partCross:    -0.420, // -0.11
	partGist:     1.162,  // 0.31
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
