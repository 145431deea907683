package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          2.785,  // 0.32
	softSentence:  -3.104, // -0.34
	cover:         -1.796, // -0.28
	coverOther:    -0.919, // -0.10
	shared:        1.578,  // 0.58
	rarest:        -0.764, // -0.17
	sharedNames:   1.493,  // 0.15
	sentNames:     0.114,  // 0.02
	rankA:         0.536,  // 0.16
	rankB:         1.118,  // 0.24
	shorter:       -0.379, // -0.12
	ratio:         0.035,  // 0.01
	distance:      -2.040, // -0.46
	around:        0.417,  // 0.04
	languages:     0.196,  // 0.07
	polarity:      -0.643, // -0.26
	quoted:        0.097,  // 0.03
	speaker:       0.463,  // 0.06
	cross:         0.718,  // 0.14
	meant:         0.483,  // 0.09
	sentRankA:     0.618,  // 0.20
	sentRankB:     1.294,  // 0.35
	localRank:     1.350,  // 0.26
	localMany:     0.088,  // 0.06
	mutual:        0.193,  // 0.04
	heavy:         0.991,  // 0.35
	heavySentence: 1.629,  // 0.33
	wide:          2.896,  // 0.28
}

const bias = -5.585

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.691,  // 1.20
	third:    2.653,  // 0.43
	thirds:   -0.102, // -0.02
	rivals:   -1.674, // -0.57
	together: -0.411, // -0.14
	beside:   0.876,  // 0.28
	besides:  -0.252, // -0.11
}

const supportBias = -0.770

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
