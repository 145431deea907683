package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.923, w: []float64{
	soft:         1.627,  // 0.14
	softSentence: 1.954,  // 0.17
	cover:        1.299,  // 0.16
	coverOther:   0.521,  // 0.04
	shared:       0.002,  // 0.00
	rarest:       0.495,  // 0.11
	sharedNames:  1.291,  // 0.19
	sameNumber:   0.214,  // 0.05
	nearNumber:   0.543,  // 0.15
	otherNumber:  0.006,  // 0.00
	sameDay:      2.210,  // 0.33
	otherDay:     0.308,  // 0.11
	rankA:        1.359,  // 0.42
	rankB:        1.801,  // 0.41
	shorter:      0.971,  // 0.37
	ratio:        -0.440, // -0.10
	distance:     -2.328, // -0.52
	languages:    0.653,  // 0.27
	polarity:     -0.240, // -0.11
	quoted:       -0.573, // -0.16
	speaker:      1.739,  // 0.17
	meant:        0.617,  // 0.14
	mutual:       0.081,  // 0.02
	heavy:        0.384,  // 0.15
	wide:         3.871,  // 0.31
	countNear:    3.827,  // 0.40
	countFar:     -0.295, // -0.07
	bothNegated:  0.488,  // 0.11
	gist:         0.687,  // 0.16
	gistSentence: -0.505, // -0.11
	gistWide:     1.113,  // 0.26
	early:        2.029,  // 0.13
	late:         -1.109, // -0.25
	otherNames:   -0.075, // -0.03
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.297, w: []float64{
	alone1:   0.604,  // 1.39
	third:    2.204,  // 0.50
	thirds:   0.792,  // 0.22
	rivals:   -1.451, // -0.53
	together: -1.006, // -0.11
	beside:   0.287,  // 0.11
	besides:  0.166,  // 0.07
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.653, w: []float64{
	partWhole:    0.226,  // 0.76
	partSoft:     3.740,  // 0.57
	partCover:    -0.556, // -0.11
	partOther:    0.144,  // 0.02
	partShared:   0.610,  // 0.29
	partHeavy:    0.691,  // 0.31
	partNames:    0.399,  // 0.07
	partSame:     0.722,  // 0.18
	partNear:     0.583,  // 0.10
	partConflict: -0.465, // -0.19
	partShorter:  -0.462, // -0.15
	partBestA:    0.115,  // 0.05
	partBestB:    0.448,  // 0.19
	partAlone:    0.656,  // 0.14
	partRarest:   0.163,  // 0.04
	partCount:    1.154,  // 0.16
	partCountFar: 0.074,  // 0.01
	partDay:      1.486,  // 0.26
	partNegated:  0.647,  // 0.10
	partPolarity: -0.634, // -0.24
	partSentence: 0.162,  // 0.02
	partCross:    -0.684, // -0.18
}}

// From this on parts match, and a row of parts grows.
const (
	samePart = .6
	joinPart = .4
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
