package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -7.511, w: []float64{
	soft:          1.800,  //   0.17
	softSentence:  -0.449, //  -0.04
	cover:         1.476,  //   0.20
	coverOther:    0.736,  //   0.06
	shared:        0.096,  //   0.04
	rarest:        0.787,  //   0.18
	sharedNames:   0.387,  //   0.06
	sentNames:     1.034,  //   0.19
	sameNumber:    -0.215, //  -0.05
	nearNumber:    0.617,  //   0.18
	otherNumber:   0.200,  //   0.09
	sameDay:       1.955,  //   0.31
	otherDay:      0.253,  //   0.09
	rankA:         1.209,  //   0.37
	rankB:         0.962,  //   0.22
	shorter:       1.151,  //   0.42
	ratio:         -0.292, //  -0.06
	distance:      -2.117, //  -0.47
	around:        1.172,  //   0.12
	languages:     0.646,  //   0.26
	polarity:      -0.385, //  -0.18
	quoted:        -0.670, //  -0.20
	speaker:       1.863,  //   0.23
	cross:         1.183,  //   0.17
	meant:         1.199,  //   0.28
	sentRankA:     0.060,  //   0.02
	sentRankB:     0.534,  //   0.13
	localRank:     0.697,  //   0.13
	localMany:     -0.323, //  -0.13
	mutual:        0.493,  //   0.12
	heavy:         0.264,  //   0.11
	heavySentence: -0.490, //  -0.10
	wide:          3.387,  //   0.31
	countNear:     4.330,  //   0.46
	countFar:      -0.225, //  -0.05
	bothNegated:   0.521,  //   0.12
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.661, w: []float64{
	alone1:   0.541,  //   1.23
	third:    1.682,  //   0.39
	thirds:   1.605,  //   0.44
	rivals:   -1.687, //  -0.61
	together: -1.555, //  -0.18
	beside:   0.399,  //   0.16
	besides:  0.356,  //   0.16
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.802, w: []float64{
	partWhole:    0.182,  //   0.57
	partSoft:     1.992,  //   0.36
	partCover:    0.301,  //   0.07
	partOther:    0.931,  //   0.15
	partShared:   0.674,  //   0.37
	partHeavy:    0.565,  //   0.30
	partNames:    0.060,  //   0.01
	partSame:     0.059,  //   0.02
	partNear:     0.427,  //   0.09
	partConflict: -0.733, //  -0.30
	partShorter:  -0.192, //  -0.07
	partBestA:    0.182,  //   0.09
	partBestB:    0.350,  //   0.16
	partAlone:    0.535,  //   0.16
	partRarest:   0.318,  //   0.09
	partCount:    1.403,  //   0.24
	partCountFar: 0.441,  //   0.07
	partDay:      1.384,  //   0.30
	partNegated:  0.468,  //   0.08
	partPolarity: -0.719, //  -0.27
	partSentence: 0.124,  //   0.02
	partCross:    -0.769, //  -0.22
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

// p returns how sure the evidence f makes it, 0 to 1.
func (m *linear) p(f []float64) float64 {
	z := m.bias
	for i, w := range m.w {
		z += w * f[i]
	}
	return 1 / (1 + math.Exp(-z))
}
