package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.781, w: []float64{
	soft:         0.110,  // 0.01
	softSentence: 1.791,  // 0.15
	cover:        0.467,  // 0.06
	coverOther:   -0.169, // -0.01
	shared:       -0.175, // -0.07
	rarest:       0.622,  // 0.14
	sharedNames:  1.027,  // 0.15
	sameNumber:   -0.142, // -0.03
	nearNumber:   0.061,  // 0.02
	otherNumber:  -0.036, // -0.02
	sameDay:      2.092,  // 0.32
	otherDay:     0.333,  // 0.11
	rankA:        1.196,  // 0.37
	rankB:        1.679,  // 0.38
	shorter:      0.771,  // 0.29
	ratio:        -0.409, // -0.09
	distance:     -2.168, // -0.48
	languages:    0.654,  // 0.27
	polarity:     -0.194, // -0.09
	quoted:       -0.505, // -0.15
	speaker:      1.628,  // 0.16
	meant:        0.750,  // 0.19
	mutual:       0.074,  // 0.02
	heavy:        0.565,  // 0.21
	wide:         4.200,  // 0.34
	countNear:    3.357,  // 0.34
	countFar:     -0.400, // -0.09
	bothNegated:  0.568,  // 0.13
	gist:         0.488,  // 0.11
	gistSentence: -0.321, // -0.07
	gistWide:     0.945,  // 0.22
	early:        2.485,  // 0.15
	late:         -1.176, // -0.26
	otherNames:   -0.105, // -0.04
	partMost:     1.652,  // 0.25
	partLeast:    2.369,  // 0.23
	toll:         10.052, // 0.19
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.227, w: []float64{
	alone1:   0.625,  // 1.45
	third:    2.246,  // 0.51
	thirds:   0.611,  // 0.17
	rivals:   -1.370, // -0.51
	together: -0.756, // -0.08
	beside:   0.406,  // 0.16
	besides:  0.043,  // 0.02
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.848, w: []float64{
	partWhole:    0.244,  // 0.82
	partSoft:     3.059,  // 0.48
	partCover:    -1.041, // -0.22
	partOther:    -0.865, // -0.12
	partShared:   0.651,  // 0.31
	partHeavy:    0.852,  // 0.39
	partNames:    0.228,  // 0.04
	partSame:     0.478,  // 0.12
	partNear:     0.104,  // 0.02
	partConflict: -0.591, // -0.23
	partShorter:  -0.499, // -0.16
	partBestA:    -0.011, // -0.01
	partBestB:    0.646,  // 0.28
	partAlone:    0.637,  // 0.13
	partRarest:   0.399,  // 0.10
	partCount:    1.302,  // 0.18
	partCountFar: 0.081,  // 0.01
	partDay:      1.339,  // 0.24
	partNegated:  0.567,  // 0.08
	partPolarity: -0.603, // -0.22
	partSentence: 0.567,  // 0.09
	partCross:    -0.582, // -0.15
	partGist:     1.150,  // 0.31
}}

// From samePart on parts match, and a row of parts grows from joinPart on. What one
// article alone seems to tell is spare where another's part matches it from joinPart on.
const (
	samePart = .85
	joinPart = .5
)

// From this on two claims by themselves are held to tell the same thing.
const same = .43

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
