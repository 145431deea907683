package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.758, w: []float64{
	soft:         0.110,  // 0.06
	softSentence: 1.737,  // 0.14
	cover:        0.402,  // 0.03
	coverOther:   0.555,  // 0.01
	shared:       -0.208, // -0.11
	rarest:       0.500,  // 0.08
	sharedNames:  0.916,  // 0.12
	sameNumber:   0.070,  // 0.02
	nearNumber:   0.069,  // 0.03
	otherNumber:  -0.000, // -0.00
	sameDay:      1.843,  // 0.28
	otherDay:     0.368,  // 0.12
	rankA:        1.009,  // 0.31
	rankB:        1.680,  // 0.41
	shorter:      0.772,  // 0.30
	ratio:        -0.582, // -0.13
	distance:     -1.931, // -0.42
	languages:    0.599,  // 0.28
	polarity:     -0.255, // -0.13
	quoted:       -0.585, // -0.17
	speaker:      1.777,  // 0.17
	meant:        0.746,  // 0.21
	mutual:       -0.027, // -0.03
	heavy:        0.669,  // 0.26
	wide:         4.952,  // 0.38
	countNear:    3.232,  // 0.30
	countFar:     -0.399, // -0.09
	bothNegated:  0.442,  // 0.10
	gist:         0.395,  // 0.09
	gistSentence: -0.236, // -0.06
	gistWide:     1.050,  // 0.25
	early:        2.882,  // 0.18
	late:         -1.094, // -0.24
	otherNames:   -0.093, // -0.05
	partMost:     1.631,  // 0.24
	partLeast:    2.451,  // 0.25
	toll:         9.709,  // 0.15
}}

// The weights of what other pairs say of a pair, where three third articles or
// more could tell it too.
var supportModel = linear{bias: -1.157, w: []float64{
	alone1:   0.662,  // 1.48
	third:    2.419,  // 0.46
	thirds:   0.561,  // 0.12
	rivals:   -1.246, // -0.47
	together: -0.846, // -0.09
	beside:   0.591,  // 0.24
	besides:  -0.205, // -0.11
}}

// The same where there is no third article; with one or two, what they weigh
// lies between (support.go).
var supportOfTwo = linear{bias: -0.126, w: []float64{
	alone1:   0.890,  // 1.98
	third:    2.139,  // 0.44
	thirds:   -0.191, // -0.08
	rivals:   -0.892, // -0.32
	together: 0.066,  // 0.01
	beside:   0.503,  // 0.20
	besides:  -0.042, // -0.03
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -2.054, w: []float64{
	partWhole:    0.216,  // 0.75
	partSoft:     4.378,  // 0.73
	partCover:    -1.463, // -0.33
	partOther:    -1.442, // -0.22
	partShared:   0.399,  // 0.12
	partHeavy:    1.085,  // 0.53
	partNames:    0.216,  // 0.03
	partSame:     0.675,  // 0.16
	partNear:     0.159,  // 0.04
	partConflict: -0.432, // -0.17
	partShorter:  -0.384, // -0.14
	partBestA:    -0.095, // -0.06
	partBestB:    0.571,  // 0.23
	partAlone:    0.498,  // 0.09
	partRarest:   0.572,  // 0.15
	partCount:    0.940,  // 0.13
	partCountFar: -0.123, // -0.03
	partDay:      1.181,  // 0.20
	partNegated:  0.513,  // 0.08
	partPolarity: -0.584, // -0.20
	partSentence: 0.508,  // 0.07
	partCross:    -0.476, // -0.12
	partGist:     1.186,  // 0.33
}}

// From samePart on parts match, and a row of parts grows from joinPart on. What one
// article alone seems to tell is spare where another's part matches it from joinPart on.
const (
	samePart = .8
	joinPart = .5
)

// From this on two claims by themselves are held to tell the same thing.
const same = .34

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
