package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -7.021, w: []float64{
	soft:         1.704,  // 0.15
	softSentence: 1.894,  // 0.17
	cover:        1.464,  // 0.19
	coverOther:   1.019,  // 0.08
	shared:       -0.021, // -0.01
	rarest:       0.347,  // 0.08
	sharedNames:  1.101,  // 0.17
	sameNumber:   0.109,  // 0.03
	nearNumber:   0.533,  // 0.15
	otherNumber:  0.012,  // 0.01
	sameDay:      2.174,  // 0.33
	otherDay:     0.312,  // 0.11
	rankA:        1.282,  // 0.39
	rankB:        1.516,  // 0.34
	shorter:      0.985,  // 0.37
	ratio:        -0.363, // -0.08
	distance:     -2.492, // -0.56
	languages:    0.560,  // 0.23
	polarity:     -0.405, // -0.19
	quoted:       -0.701, // -0.20
	speaker:      1.883,  // 0.20
	meant:        0.939,  // 0.22
	mutual:       0.222,  // 0.05
	heavy:        0.431,  // 0.17
	wide:         4.331,  // 0.36
	countNear:    3.643,  // 0.38
	countFar:     -0.138, // -0.03
	bothNegated:  0.497,  // 0.11
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.559, w: []float64{
	alone1:   0.553,  // 1.24
	third:    1.791,  // 0.39
	thirds:   1.417,  // 0.38
	rivals:   -1.688, // -0.61
	together: -0.831, // -0.09
	beside:   0.092,  // 0.04
	besides:  0.516,  // 0.23
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.496, w: []float64{
	partWhole:    0.226,  // 0.72
	partSoft:     2.774,  // 0.47
	partCover:    -0.282, // -0.06
	partOther:    0.629,  // 0.09
	partShared:   0.580,  // 0.29
	partHeavy:    0.597,  // 0.29
	partNames:    0.139,  // 0.03
	partSame:     0.355,  // 0.10
	partNear:     0.263,  // 0.05
	partConflict: -0.728, // -0.29
	partShorter:  -0.402, // -0.13
	partBestA:    0.172,  // 0.08
	partBestB:    0.415,  // 0.18
	partAlone:    0.646,  // 0.14
	partRarest:   0.447,  // 0.12
	partCount:    1.110,  // 0.17
	partCountFar: 0.017,  // 0.00
	partDay:      1.467,  // 0.29
	partNegated:  0.664,  // 0.10
	partPolarity: -0.829, // -0.30
	partSentence: 0.058,  // 0.01
	partCross:    -0.716, // -0.19
}}

// From this on parts match, and a row of parts grows.
const (
	samePart = .6
	joinPart = .4
)

// From this on two claims are held to tell the same thing.
const same = .35

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
