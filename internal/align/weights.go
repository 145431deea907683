package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -7.433, w: []float64{
	soft:          1.612,  // 0.15
	softSentence:  -0.687, // -0.07
	cover:         1.575,  // 0.21
	coverOther:    0.714,  // 0.06
	shared:        0.192,  // 0.08
	rarest:        0.734,  // 0.17
	sharedNames:   0.288,  // 0.04
	sentNames:     1.096,  // 0.20
	sameNumber:    -0.283, // -0.07
	nearNumber:    0.661,  // 0.20
	otherNumber:   0.325,  // 0.14
	sameDay:       1.929,  // 0.31
	otherDay:      0.211,  // 0.07
	rankA:         1.212,  // 0.37
	rankB:         0.788,  // 0.18
	shorter:       1.120,  // 0.41
	ratio:         -0.329, // -0.07
	distance:      -2.104, // -0.47
	around:        1.164,  // 0.12
	languages:     0.638,  // 0.25
	polarity:      -0.452, // -0.21
	quoted:        -0.534, // -0.16
	speaker:       2.058,  // 0.25
	cross:         1.125,  // 0.16
	meant:         1.236,  // 0.28
	sentRankA:     0.106,  // 0.03
	sentRankB:     0.705,  // 0.17
	localRank:     0.501,  // 0.09
	localMany:     -0.348, // -0.15
	mutual:        0.481,  // 0.12
	heavy:         0.325,  // 0.13
	heavySentence: -0.487, // -0.10
	wide:          3.421,  // 0.31
	countNear:     4.120,  // 0.42
	countFar:      -0.735, // -0.15
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.603, w: []float64{
	alone1:   0.545,  // 1.24
	third:    1.695,  // 0.39
	thirds:   1.504,  // 0.41
	rivals:   -1.707, // -0.62
	together: -1.491, // -0.17
	beside:   0.299,  // 0.12
	besides:  0.412,  // 0.18
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.118, w: []float64{
	partWhole:    0.180,  // 0.55
	partSoft:     1.589,  // 0.29
	partCover:    0.014,  // 0.00
	partOther:    0.980,  // 0.16
	partShared:   0.669,  // 0.37
	partHeavy:    0.654,  // 0.35
	partNames:    -0.238, // -0.05
	partSame:     0.308,  // 0.09
	partNear:     0.589,  // 0.14
	partConflict: -0.481, // -0.20
	partShorter:  -0.183, // -0.06
	partBestA:    0.317,  // 0.16
	partBestB:    0.628,  // 0.29
	partAlone:    0.502,  // 0.14
}}

// From this on parts match, and a row of parts grows.
const (
	samePart = .5
	joinPart = .35
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
