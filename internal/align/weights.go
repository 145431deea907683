package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          2.580,  // 0.30
	softSentence:  -2.093, // -0.22
	cover:         -1.651, // -0.26
	coverOther:    -1.108, // -0.12
	shared:        1.584,  // 0.58
	rarest:        -1.097, // -0.24
	rankA:         0.393,  // 0.12
	rankB:         0.828,  // 0.18
	shorter:       -0.241, // -0.07
	ratio:         0.031,  // 0.01
	distance:      -2.185, // -0.49
	around:        1.036,  // 0.11
	languages:     0.284,  // 0.11
	polarity:      -0.572, // -0.23
	quoted:        -0.049, // -0.01
	speaker:       0.944,  // 0.08
	cross:         0.728,  // 0.13
	meant:         0.311,  // 0.06
	sentRankA:     0.734,  // 0.24
	sentRankB:     1.086,  // 0.30
	localRank:     0.825,  // 0.16
	localMany:     0.106,  // 0.07
	mutual:        0.333,  // 0.07
	heavy:         1.309,  // 0.47
	heavySentence: 2.668,  // 0.50
}

const bias = -5.804

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.707,  // 1.19
	third:    2.902,  // 0.43
	thirds:   -0.019, // -0.00
	rivals:   -1.634, // -0.54
	together: -0.285, // -0.09
}

const supportBias = -0.670

// From this on two claims are held to tell the same thing, and from this on
// they may do.
const (
	same    = .35
	perhaps = .2
)

// probability returns how sure the evidence makes it, 0 to 1.
func probability(f *[features]float64) float64 {
	z := bias
	for i, w := range weights {
		z += w * f[i]
	}
	return 1 / (1 + math.Exp(-z))
}

// supported returns how sure it is in the light of the other pairs.
func supported(s *[supports]float64) float64 {
	z := supportBias
	for i, w := range supportWeights {
		z += w * s[i]
	}
	return 1 / (1 + math.Exp(-z))
}
