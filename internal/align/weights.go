package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          4.913,  // 0.49
	softSentence:  -2.064, // -0.20
	cover:         -0.111, // -0.02
	coverOther:    3.575,  // 0.32
	shared:        0.436,  // 0.18
	rarest:        0.022,  // 0.01
	sharedNames:   1.922,  // 0.25
	sentNames:     0.305,  // 0.06
	sameNumber:    0.786,  // 0.15
	nearNumber:    1.824,  // 0.28
	otherNumber:   -0.108, // -0.04
	rankA:         0.882,  // 0.27
	rankB:         0.350,  // 0.08
	shorter:       1.148,  // 0.39
	ratio:         -1.535, // -0.34
	distance:      -2.325, // -0.53
	around:        0.895,  // 0.09
	languages:     0.366,  // 0.13
	polarity:      -0.702, // -0.31
	quoted:        -0.470, // -0.13
	speaker:       1.703,  // 0.18
	cross:         -0.362, // -0.06
	meant:         0.675,  // 0.15
	sentRankA:     0.241,  // 0.08
	sentRankB:     1.403,  // 0.36
	localRank:     1.089,  // 0.24
	localMany:     0.133,  // 0.07
	mutual:        0.466,  // 0.11
	heavy:         0.287,  // 0.11
	heavySentence: -0.003, // -0.00
	wide:          4.339,  // 0.39
}

const bias = -6.552

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.641,  // 1.35
	third:    2.525,  // 0.52
	thirds:   0.321,  // 0.08
	rivals:   -1.589, // -0.58
	together: -0.898, // -0.18
	beside:   0.739,  // 0.28
	besides:  -0.023, // -0.01
}

const supportBias = -1.116

// From this on two claims are held to tell the same thing, and from this on
// they may do.
const (
	same    = .35
	perhaps = .3
	echoes  = .55
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
