package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -7.117, w: []float64{
	soft:         1.704,  //   0.15
	softSentence: 1.816,  //   0.16
	cover:        1.560,  //   0.20
	coverOther:   1.204,  //   0.09
	shared:       -0.151, //  -0.06
	rarest:       0.430,  //   0.10
	sharedNames:  1.128,  //   0.17
	sameNumber:   0.130,  //   0.03
	nearNumber:   0.541,  //   0.15
	otherNumber:  0.014,  //   0.01
	sameDay:      2.175,  //   0.33
	otherDay:     0.277,  //   0.10
	rankA:        1.323,  //   0.40
	rankB:        1.416,  //   0.32
	shorter:      1.077,  //   0.40
	ratio:        -0.413, //  -0.09
	distance:     -2.481, //  -0.56
	languages:    0.531,  //   0.22
	polarity:     -0.404, //  -0.19
	quoted:       -0.730, //  -0.21
	speaker:      1.962,  //   0.21
	meant:        0.985,  //   0.23
	mutual:       0.308,  //   0.07
	heavy:        0.409,  //   0.16
	wide:         4.359,  //   0.36
	countNear:    3.684,  //   0.39
	countFar:     -0.103, //  -0.03
	bothNegated:  0.464,  //   0.10
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.590, w: []float64{
	alone1:   0.554,  //   1.24
	third:    1.654,  //   0.36
	thirds:   1.549,  //   0.41
	rivals:   -1.652, //  -0.60
	together: -0.880, //  -0.10
	beside:   0.153,  //   0.06
	besides:  0.487,  //   0.21
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.479, w: []float64{
	partWhole:    0.214,  //   0.68
	partSoft:     3.147,  //   0.53
	partCover:    -0.424, //  -0.10
	partOther:    0.662,  //   0.10
	partShared:   0.521,  //   0.27
	partHeavy:    0.600,  //   0.29
	partNames:    0.145,  //   0.03
	partSame:     0.356,  //   0.10
	partNear:     0.235,  //   0.04
	partConflict: -0.672, //  -0.27
	partShorter:  -0.412, //  -0.13
	partBestA:    0.243,  //   0.12
	partBestB:    0.420,  //   0.19
	partAlone:    0.648,  //   0.15
	partRarest:   0.321,  //   0.08
	partCount:    1.209,  //   0.19
	partCountFar: 0.106,  //   0.02
	partDay:      1.496,  //   0.30
	partNegated:  0.552,  //   0.09
	partPolarity: -0.780, //  -0.28
	partSentence: 0.061,  //   0.01
	partCross:    -0.749, //  -0.21
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
