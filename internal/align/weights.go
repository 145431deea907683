package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -7.128, w: []float64{
	soft:         1.695,  //   0.15
	softSentence: 1.766,  //   0.16
	cover:        1.569,  //   0.20
	coverOther:   1.315,  //   0.10
	shared:       -0.155, //  -0.06
	rarest:       0.444,  //   0.10
	sharedNames:  1.126,  //   0.17
	sameNumber:   0.128,  //   0.03
	nearNumber:   0.544,  //   0.15
	otherNumber:  0.012,  //   0.01
	sameDay:      2.197,  //   0.33
	otherDay:     0.283,  //   0.10
	rankA:        1.339,  //   0.41
	rankB:        1.394,  //   0.31
	shorter:      1.069,  //   0.40
	ratio:        -0.374, //  -0.08
	distance:     -2.479, //  -0.55
	languages:    0.537,  //   0.22
	polarity:     -0.423, //  -0.20
	quoted:       -0.746, //  -0.21
	speaker:      1.997,  //   0.21
	meant:        0.978,  //   0.23
	mutual:       0.324,  //   0.08
	heavy:        0.392,  //   0.15
	wide:         4.341,  //   0.36
	countNear:    3.689,  //   0.39
	countFar:     -0.109, //  -0.03
	bothNegated:  0.451,  //   0.10
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.589, w: []float64{
	alone1:   0.557,  //   1.25
	third:    1.669,  //   0.37
	thirds:   1.528,  //   0.40
	rivals:   -1.633, //  -0.59
	together: -0.877, //  -0.10
	beside:   0.199,  //   0.08
	besides:  0.445,  //   0.19
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.425, w: []float64{
	partWhole:    0.208,  //   0.66
	partSoft:     2.873,  //   0.50
	partCover:    -0.457, //  -0.11
	partOther:    0.610,  //   0.09
	partShared:   0.587,  //   0.30
	partHeavy:    0.679,  //   0.34
	partNames:    0.122,  //   0.02
	partSame:     0.336,  //   0.10
	partNear:     0.252,  //   0.05
	partConflict: -0.686, //  -0.28
	partShorter:  -0.424, //  -0.14
	partBestA:    0.165,  //   0.08
	partBestB:    0.395,  //   0.18
	partAlone:    0.639,  //   0.15
	partRarest:   0.444,  //   0.12
	partCount:    1.145,  //   0.19
	partCountFar: 0.040,  //   0.01
	partDay:      1.396,  //   0.29
	partNegated:  0.618,  //   0.10
	partPolarity: -0.806, //  -0.29
	partSentence: -0.019, //  -0.00
	partCross:    -0.720, //  -0.20
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
