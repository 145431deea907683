package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var pairModel = linear{bias: -6.891, w: []float64{
	soft:         1.686,  // 0.14
	softSentence: 1.969,  // 0.17
	cover:        1.254,  // 0.16
	coverOther:   0.582,  // 0.04
	shared:       -0.009, // -0.00
	rarest:       0.497,  // 0.11
	sharedNames:  1.305,  // 0.19
	sameNumber:   0.218,  // 0.05
	nearNumber:   0.544,  // 0.15
	otherNumber:  0.002,  // 0.00
	sameDay:      2.211,  // 0.33
	otherDay:     0.306,  // 0.11
	rankA:        1.339,  // 0.41
	rankB:        1.784,  // 0.41
	shorter:      0.967,  // 0.37
	ratio:        -0.460, // -0.10
	distance:     -2.331, // -0.52
	languages:    0.652,  // 0.27
	polarity:     -0.246, // -0.12
	quoted:       -0.525, // -0.15
	speaker:      1.676,  // 0.17
	meant:        0.615,  // 0.14
	mutual:       0.080,  // 0.02
	heavy:        0.400,  // 0.15
	wide:         3.839,  // 0.31
	countNear:    3.832,  // 0.40
	countFar:     -0.289, // -0.07
	bothNegated:  0.494,  // 0.11
	gist:         0.620,  // 0.14
	gistSentence: -0.424, // -0.10
	gistWide:     1.102,  // 0.26
	early:        2.023,  // 0.13
	late:         -1.096, // -0.25
	otherNames:   -0.089, // -0.04
}}

// The weights of what other pairs say of a pair.
var supportModel = linear{bias: -1.300, w: []float64{
	alone1:   0.603,  // 1.39
	third:    2.172,  // 0.49
	thirds:   0.813,  // 0.22
	rivals:   -1.452, // -0.53
	together: -1.006, // -0.11
	beside:   0.287,  // 0.11
	besides:  0.166,  // 0.07
}}

// The weights of what tells that parts of claims match.
var partModel = linear{bias: -1.821, w: []float64{
	partWhole:    0.217,  // 0.72
	partSoft:     2.824,  // 0.43
	partCover:    -0.416, // -0.09
	partOther:    -0.214, // -0.03
	partShared:   0.614,  // 0.29
	partHeavy:    0.583,  // 0.27
	partNames:    0.819,  // 0.14
	partSame:     0.867,  // 0.22
	partNear:     0.566,  // 0.10
	partConflict: -0.501, // -0.20
	partShorter:  -0.401, // -0.13
	partBestA:    -0.025, // -0.01
	partBestB:    0.423,  // 0.18
	partAlone:    0.615,  // 0.13
	partRarest:   0.295,  // 0.07
	partCount:    1.101,  // 0.15
	partCountFar: 0.035,  // 0.01
	partDay:      1.453,  // 0.26
	partNegated:  0.616,  // 0.09
	partPolarity: -0.633, // -0.24
	partSentence: 0.296,  // 0.04
	partCross:    -0.713, // -0.18
	partGist:     1.383,  // 0.37
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
