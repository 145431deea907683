package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -7.130, w: []float64{
	soft:         1.734,  //   0.15
	softSentence: 1.814,  //   0.16
	cover:        1.612,  //   0.20
	coverOther:   1.250,  //   0.10
	shared:       -0.154, //  -0.06
	rarest:       0.410,  //   0.09
	sharedNames:  1.119,  //   0.17
	sameNumber:   0.127,  //   0.03
	nearNumber:   0.533,  //   0.15
	otherNumber:  0.014,  //   0.01
	sameDay:      2.195,  //   0.33
	otherDay:     0.292,  //   0.10
	rankA:        1.315,  //   0.40
	rankB:        1.426,  //   0.32
	shorter:      1.080,  //   0.41
	ratio:        -0.408, //  -0.09
	distance:     -2.484, //  -0.56
	languages:    0.533,  //   0.22
	polarity:     -0.405, //  -0.19
	quoted:       -0.729, //  -0.21
	speaker:      1.932,  //   0.20
	meant:        0.993,  //   0.23
	mutual:       0.284,  //   0.07
	heavy:        0.406,  //   0.16
	wide:         4.393,  //   0.36
	countNear:    3.690,  //   0.39
	countFar:     -0.117, //  -0.03
	bothNegated:  0.472,  //   0.11
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.580, w: []float64{
	alone1:   0.553,  //   1.24
	third:    1.651,  //   0.36
	thirds:   1.564,  //   0.41
	rivals:   -1.665, //  -0.61
	together: -0.871, //  -0.10
	beside:   0.098,  //   0.04
	besides:  0.507,  //   0.22
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.482, w: []float64{
	partWhole:    0.224,  //   0.72
	partSoft:     3.018,  //   0.51
	partCover:    -0.439, //  -0.10
	partOther:    0.698,  //   0.10
	partShared:   0.542,  //   0.27
	partHeavy:    0.609,  //   0.30
	partNames:    0.115,  //   0.02
	partSame:     0.393,  //   0.11
	partNear:     0.231,  //   0.04
	partConflict: -0.669, //  -0.27
	partShorter:  -0.416, //  -0.13
	partBestA:    0.178,  //   0.08
	partBestB:    0.469,  //   0.21
	partAlone:    0.601,  //   0.14
	partRarest:   0.342,  //   0.09
	partCount:    1.156,  //   0.18
	partCountFar: 0.083,  //   0.01
	partDay:      1.416,  //   0.28
	partNegated:  0.619,  //   0.10
	partPolarity: -0.798, //  -0.29
	partSentence: 0.036,  //   0.01
	partCross:    -0.699, //  -0.19
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
