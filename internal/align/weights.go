package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.793, w: []float64{
	soft:         0.351,  // 0.03
	softSentence: 1.790,  // 0.15
	cover:        0.328,  // 0.04
	coverOther:   -0.394, // -0.03
	shared:       -0.279, // -0.11
	rarest:       0.667,  // 0.15
	sharedNames:  1.001,  // 0.15
	sameNumber:   0.047,  // 0.01
	nearNumber:   0.203,  // 0.05
	otherNumber:  -0.011, // -0.00
	sameDay:      2.096,  // 0.32
	otherDay:     0.345,  // 0.12
	rankA:        1.317,  // 0.41
	rankB:        1.579,  // 0.36
	shorter:      0.712,  // 0.27
	ratio:        -0.303, // -0.07
	distance:     -2.210, // -0.49
	languages:    0.599,  // 0.24
	polarity:     -0.232, // -0.11
	quoted:       -0.492, // -0.14
	speaker:      1.633,  // 0.16
	meant:        0.807,  // 0.21
	mutual:       0.177,  // 0.04
	heavy:        0.581,  // 0.22
	wide:         4.150,  // 0.34
	countNear:    3.070,  // 0.32
	countFar:     -0.386, // -0.09
	bothNegated:  0.509,  // 0.12
	gist:         0.488,  // 0.11
	gistSentence: -0.313, // -0.07
	gistWide:     0.999,  // 0.23
	early:        2.495,  // 0.15
	late:         -1.098, // -0.25
	otherNames:   -0.024, // -0.01
	partMost:     1.681,  // 0.25
	partLeast:    2.612,  // 0.26
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.235, w: []float64{
	alone1:   0.618,  // 1.45
	third:    2.422,  // 0.55
	thirds:   0.499,  // 0.14
	rivals:   -1.392, // -0.51
	together: -0.734, // -0.08
	beside:   0.383,  // 0.15
	besides:  0.053,  // 0.02
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.026, w: []float64{
	partWhole:    0.246,  // 0.82
	partSoft:     2.897,  // 0.46
	partCover:    -0.780, // -0.17
	partOther:    -0.570, // -0.08
	partShared:   0.561,  // 0.27
	partHeavy:    0.808,  // 0.38
	partNames:    0.321,  // 0.06
	partSame:     0.482,  // 0.12
	partNear:     -0.066, // -0.01
	partConflict: -0.583, // -0.23
	partShorter:  -0.323, // -0.10
	partBestA:    0.096,  // 0.04
	partBestB:    0.583,  // 0.25
	partAlone:    0.598,  // 0.12
	partRarest:   0.246,  // 0.06
	partCount:    1.418,  // 0.20
	partCountFar: -0.023, // -0.00
	partDay:      1.291,  // 0.23
	partNegated:  0.540,  // 0.08
	partPolarity: -0.625, // -0.23
	partSentence: 0.456,  // 0.07
	partCross:    -0.685, // -0.18
	partGist:     1.154,  // 0.31
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
