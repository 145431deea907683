package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.599, w: []float64{
	soft:         -0.427, // -0.03
	softSentence: 1.924,  // 0.16
	cover:        0.466,  // 0.06
	coverOther:   0.362,  // 0.03
	shared:       -0.148, // -0.06
	rarest:       0.597,  // 0.13
	sharedNames:  1.144,  // 0.17
	sameNumber:   0.015,  // 0.00
	nearNumber:   0.056,  // 0.01
	otherNumber:  0.033,  // 0.01
	sameDay:      2.005,  // 0.30
	otherDay:     0.349,  // 0.12
	rankA:        1.094,  // 0.34
	rankB:        1.414,  // 0.32
	shorter:      0.724,  // 0.28
	ratio:        -0.573, // -0.13
	distance:     -2.061, // -0.46
	languages:    0.609,  // 0.26
	polarity:     -0.195, // -0.09
	quoted:       -0.526, // -0.15
	speaker:      1.641,  // 0.16
	meant:        0.715,  // 0.19
	mutual:       0.114,  // 0.03
	heavy:        0.638,  // 0.24
	wide:         4.471,  // 0.34
	countNear:    3.388,  // 0.34
	countFar:     -0.356, // -0.08
	bothNegated:  0.489,  // 0.12
	gist:         0.500,  // 0.11
	gistSentence: -0.260, // -0.06
	gistWide:     0.886,  // 0.20
	early:        2.720,  // 0.16
	late:         -1.080, // -0.24
	otherNames:   -0.095, // -0.04
	partMost:     1.666,  // 0.24
	partLeast:    2.372,  // 0.22
	toll:         10.696, // 0.20
}}

// The weights of what other pairs say of a pair, where three third articles or
// more could tell it too.
var supportModel = linear{bias: -1.142, w: []float64{
	alone1:   0.655,  // 1.48
	third:    2.315,  // 0.44
	thirds:   0.584,  // 0.12
	rivals:   -1.258, // -0.46
	together: -0.755, // -0.08
	beside:   0.556,  // 0.21
	besides:  -0.178, // -0.08
}}

// The same where there is no third article; with one or two, what they weigh
// lies between (support.go).
var supportOfTwo = linear{bias: -0.120, w: []float64{
	alone1:   0.891,  // 2.02
	third:    1.952,  // 0.37
	thirds:   -0.063, // -0.01
	rivals:   -0.981, // -0.36
	together: 0.061,  // 0.01
	beside:   0.494,  // 0.19
	besides:  -0.002, // -0.00
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.025, w: []float64{
	partWhole:    0.212,  // 0.73
	partSoft:     3.422,  // 0.52
	partCover:    -1.278, // -0.26
	partOther:    -1.106, // -0.15
	partShared:   0.620,  // 0.29
	partHeavy:    0.860,  // 0.39
	partNames:    0.255,  // 0.04
	partSame:     0.635,  // 0.15
	partNear:     0.049,  // 0.01
	partConflict: -0.413, // -0.16
	partShorter:  -0.383, // -0.12
	partBestA:    -0.021, // -0.01
	partBestB:    0.629,  // 0.27
	partAlone:    0.515,  // 0.10
	partRarest:   0.523,  // 0.13
	partCount:    0.950,  // 0.13
	partCountFar: -0.127, // -0.02
	partDay:      1.289,  // 0.23
	partNegated:  0.498,  // 0.07
	partPolarity: -0.588, // -0.22
	partSentence: 0.582,  // 0.09
	partCross:    -0.465, // -0.12
	partGist:     1.154,  // 0.30
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
