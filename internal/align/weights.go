package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -7.179, w: []float64{
	soft:         1.537,  //   0.14
	softSentence: 1.915,  //   0.17
	cover:        1.710,  //   0.22
	coverOther:   1.043,  //   0.08
	shared:       -0.118, //  -0.05
	rarest:       0.496,  //   0.12
	sharedNames:  1.069,  //   0.15
	sameNumber:   0.073,  //   0.02
	nearNumber:   0.461,  //   0.13
	otherNumber:  0.009,  //   0.00
	sameDay:      2.110,  //   0.32
	otherDay:     0.266,  //   0.09
	rankA:        1.259,  //   0.38
	rankB:        1.278,  //   0.29
	shorter:      1.181,  //   0.44
	ratio:        -0.402, //  -0.09
	distance:     -2.488, //  -0.56
	languages:    0.659,  //   0.23
	polarity:     -0.416, //  -0.19
	quoted:       -0.723, //  -0.21
	speaker:      1.795,  //   0.20
	meant:        0.965,  //   0.22
	mutual:       0.381,  //   0.09
	heavy:        0.300,  //   0.12
	wide:         4.343,  //   0.37
	countNear:    3.851,  //   0.40
	countFar:     -0.153, //  -0.04
	bothNegated:  0.425,  //   0.09
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.673, w: []float64{
	alone1:   0.549,  //   1.21
	third:    1.566,  //   0.34
	thirds:   1.667,  //   0.43
	rivals:   -1.650, //  -0.60
	together: -0.838, //  -0.10
	beside:   0.232,  //   0.09
	besides:  0.469,  //   0.21
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.654, w: []float64{
	partWhole:    0.188,  //   0.58
	partSoft:     2.295,  //   0.41
	partCover:    -0.001, //  -0.00
	partOther:    1.048,  //   0.17
	partShared:   0.538,  //   0.29
	partHeavy:    0.587,  //   0.31
	partNames:    0.090,  //   0.02
	partSame:     0.246,  //   0.07
	partNear:     0.159,  //   0.03
	partConflict: -0.696, //  -0.28
	partShorter:  -0.259, //  -0.09
	partBestA:    0.201,  //   0.10
	partBestB:    0.378,  //   0.17
	partAlone:    0.464,  //   0.14
	partRarest:   0.461,  //   0.13
	partCount:    1.242,  //   0.21
	partCountFar: 0.156,  //   0.02
	partDay:      1.259,  //   0.27
	partNegated:  0.415,  //   0.07
	partPolarity: -0.726, //  -0.27
	partSentence: 0.198,  //   0.03
	partCross:    -0.750, //  -0.21
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
