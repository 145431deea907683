package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.716, w: []float64{
	soft:         -0.254, // -0.02
	softSentence: 1.606,  // 0.13
	cover:        0.551,  // 0.06
	coverOther:   0.990,  // 0.07
	shared:       -0.146, // -0.06
	rarest:       0.642,  // 0.14
	sharedNames:  0.954,  // 0.14
	sameNumber:   0.046,  // 0.01
	nearNumber:   0.051,  // 0.01
	otherNumber:  0.008,  // 0.00
	sameDay:      1.819,  // 0.28
	otherDay:     0.371,  // 0.13
	rankA:        1.015,  // 0.31
	rankB:        1.504,  // 0.34
	shorter:      0.763,  // 0.29
	ratio:        -0.600, // -0.14
	distance:     -1.947, // -0.43
	languages:    0.591,  // 0.27
	polarity:     -0.236, // -0.11
	quoted:       -0.539, // -0.16
	speaker:      1.707,  // 0.16
	meant:        0.748,  // 0.20
	mutual:       0.100,  // 0.02
	heavy:        0.597,  // 0.22
	wide:         4.807,  // 0.36
	countNear:    3.627,  // 0.36
	countFar:     -0.380, // -0.09
	bothNegated:  0.479,  // 0.12
	gist:         0.367,  // 0.08
	gistSentence: -0.175, // -0.04
	gistWide:     1.019,  // 0.23
	early:        2.888,  // 0.17
	late:         -1.089, // -0.24
	otherNames:   -0.077, // -0.03
	partMost:     1.566,  // 0.23
	partLeast:    2.268,  // 0.21
	toll:         11.737, // 0.23
}}

// The weights of what other pairs say of a pair, where three third articles or
// more could tell it too.
var supportModel = linear{bias: -1.168, w: []float64{
	alone1:   0.661,  // 1.51
	third:    2.417,  // 0.46
	thirds:   0.531,  // 0.11
	rivals:   -1.198, // -0.44
	together: -0.820, // -0.09
	beside:   0.546,  // 0.21
	besides:  -0.167, // -0.07
}}

// The same where there is no third article; with one or two, what they weigh
// lies between (support.go).
var supportOfTwo = linear{bias: -0.125, w: []float64{
	alone1:   0.891,  // 2.03
	third:    2.068,  // 0.39
	thirds:   -0.127, // -0.03
	rivals:   -0.914, // -0.34
	together: -0.014, // -0.00
	beside:   0.478,  // 0.18
	besides:  -0.018, // -0.01
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.148, w: []float64{
	partWhole:    0.211,  // 0.72
	partSoft:     3.834,  // 0.57
	partCover:    -1.285, // -0.26
	partOther:    -1.234, // -0.16
	partShared:   0.588,  // 0.28
	partHeavy:    0.977,  // 0.44
	partNames:    0.233,  // 0.04
	partSame:     0.640,  // 0.16
	partNear:     0.071,  // 0.01
	partConflict: -0.407, // -0.16
	partShorter:  -0.317, // -0.10
	partBestA:    -0.048, // -0.02
	partBestB:    0.612,  // 0.26
	partAlone:    0.433,  // 0.08
	partRarest:   0.426,  // 0.10
	partCount:    1.030,  // 0.14
	partCountFar: -0.064, // -0.01
	partDay:      1.162,  // 0.20
	partNegated:  0.483,  // 0.07
	partPolarity: -0.636, // -0.24
	partSentence: 0.545,  // 0.08
	partCross:    -0.497, // -0.13
	partGist:     1.142,  // 0.30
}}

// From samePart on parts match, and a row of parts grows from joinPart on. What one
// article alone seems to tell is spare where another's part matches it from joinPart on.
const (
	samePart = .8
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
