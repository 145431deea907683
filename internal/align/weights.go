package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.762, w: []float64{
	soft:         -0.584, // -0.05
	softSentence: 1.916,  // 0.16
	cover:        0.625,  // 0.08
	coverOther:   0.672,  // 0.05
	shared:       -0.144, // -0.06
	rarest:       0.682,  // 0.15
	sharedNames:  1.062,  // 0.16
	sameNumber:   -0.035, // -0.01
	nearNumber:   0.091,  // 0.02
	otherNumber:  -0.012, // -0.01
	sameDay:      2.086,  // 0.32
	otherDay:     0.335,  // 0.12
	rankA:        1.163,  // 0.36
	rankB:        1.485,  // 0.34
	shorter:      0.758,  // 0.29
	ratio:        -0.518, // -0.12
	distance:     -2.029, // -0.45
	languages:    0.696,  // 0.29
	polarity:     -0.237, // -0.11
	quoted:       -0.452, // -0.13
	speaker:      1.582,  // 0.15
	meant:        0.787,  // 0.20
	mutual:       0.102,  // 0.02
	heavy:        0.564,  // 0.21
	wide:         4.711,  // 0.36
	countNear:    3.275,  // 0.33
	countFar:     -0.424, // -0.10
	bothNegated:  0.459,  // 0.11
	gist:         0.456,  // 0.10
	gistSentence: -0.240, // -0.05
	gistWide:     0.834,  // 0.19
	early:        2.670,  // 0.16
	late:         -1.131, // -0.25
	otherNames:   -0.118, // -0.05
	partMost:     1.511,  // 0.22
	partLeast:    2.300,  // 0.22
	toll:         10.470, // 0.20
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.181, w: []float64{
	alone1:   0.646,  // 1.48
	third:    2.151,  // 0.48
	thirds:   0.676,  // 0.19
	rivals:   -1.290, // -0.48
	together: -0.693, // -0.07
	beside:   0.432,  // 0.17
	besides:  -0.027, // -0.01
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.854, w: []float64{
	partWhole:    0.229,  // 0.77
	partSoft:     3.338,  // 0.51
	partCover:    -1.167, // -0.24
	partOther:    -0.617, // -0.08
	partShared:   0.489,  // 0.23
	partHeavy:    0.873,  // 0.40
	partNames:    0.231,  // 0.04
	partSame:     0.564,  // 0.14
	partNear:     0.118,  // 0.02
	partConflict: -0.444, // -0.17
	partShorter:  -0.467, // -0.15
	partBestA:    0.005,  // 0.00
	partBestB:    0.616,  // 0.26
	partAlone:    0.601,  // 0.12
	partRarest:   0.480,  // 0.12
	partCount:    1.247,  // 0.17
	partCountFar: -0.050, // -0.01
	partDay:      1.317,  // 0.24
	partNegated:  0.614,  // 0.09
	partPolarity: -0.588, // -0.22
	partSentence: 0.514,  // 0.08
	partCross:    -0.561, // -0.15
	partGist:     1.077,  // 0.29
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
