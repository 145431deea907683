package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.886, w: []float64{
	soft:         1.763,  // 0.15
	softSentence: 1.696,  // 0.15
	cover:        1.233,  // 0.15
	coverOther:   0.821,  // 0.06
	shared:       -0.006, // -0.00
	rarest:       0.416,  // 0.10
	sharedNames:  1.343,  // 0.20
	sameNumber:   0.199,  // 0.05
	nearNumber:   0.566,  // 0.15
	otherNumber:  -0.005, // -0.00
	sameDay:      2.381,  // 0.35
	otherDay:     0.282,  // 0.10
	rankA:        1.344,  // 0.41
	rankB:        1.827,  // 0.42
	shorter:      0.977,  // 0.37
	ratio:        -0.504, // -0.11
	distance:     -2.344, // -0.52
	languages:    0.651,  // 0.27
	polarity:     -0.247, // -0.12
	quoted:       -0.541, // -0.16
	speaker:      1.669,  // 0.17
	meant:        0.610,  // 0.14
	mutual:       0.061,  // 0.01
	heavy:        0.430,  // 0.17
	wide:         3.767,  // 0.30
	countNear:    3.903,  // 0.40
	countFar:     -0.258, // -0.06
	bothNegated:  0.509,  // 0.12
	gist:         0.597,  // 0.14
	gistSentence: -0.403, // -0.09
	gistWide:     1.107,  // 0.26
	early:        2.089,  // 0.13
	late:         -1.096, // -0.25
	otherNames:   -0.070, // -0.03
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.284, w: []float64{
	alone1:   0.605,  // 1.40
	third:    2.205,  // 0.50
	thirds:   0.738,  // 0.20
	rivals:   -1.434, // -0.52
	together: -0.883, // -0.10
	beside:   0.303,  // 0.12
	besides:  0.148,  // 0.07
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.799, w: []float64{
	partWhole:    0.216,  // 0.72
	partSoft:     2.531,  // 0.39
	partCover:    -0.164, // -0.03
	partOther:    -0.635, // -0.09
	partShared:   0.662,  // 0.32
	partHeavy:    0.660,  // 0.30
	partNames:    0.845,  // 0.15
	partSame:     0.813,  // 0.21
	partNear:     0.626,  // 0.11
	partConflict: -0.539, // -0.21
	partShorter:  -0.404, // -0.13
	partBestA:    -0.020, // -0.01
	partBestB:    0.364,  // 0.16
	partAlone:    0.588,  // 0.13
	partRarest:   0.324,  // 0.08
	partCount:    1.144,  // 0.16
	partCountFar: 0.111,  // 0.02
	partDay:      1.625,  // 0.29
	partNegated:  0.627,  // 0.09
	partPolarity: -0.669, // -0.25
	partSentence: 0.252,  // 0.04
	partCross:    -0.736, // -0.19
	partGist:     1.416,  // 0.38
}}

// From this on parts match, and a row of parts grows.
const (
	samePart = .65
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
