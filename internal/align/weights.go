package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          2.369,  // 0.24
	softSentence:  -2.988, // -0.30
	cover:         0.831,  // 0.12
	coverOther:    4.020,  // 0.37
	shared:        0.640,  // 0.25
	rarest:        -0.106, // -0.02
	sharedNames:   1.339,  // 0.16
	sentNames:     0.275,  // 0.05
	rankA:         0.975,  // 0.30
	rankB:         0.634,  // 0.14
	shorter:       1.024,  // 0.33
	ratio:         -1.338, // -0.30
	distance:      -2.143, // -0.48
	around:        0.804,  // 0.09
	languages:     0.334,  // 0.13
	polarity:      -0.719, // -0.31
	quoted:        -0.368, // -0.10
	speaker:       1.501,  // 0.16
	cross:         -0.892, // -0.15
	meant:         0.653,  // 0.14
	sentRankA:     0.177,  // 0.06
	sentRankB:     1.429,  // 0.38
	localRank:     1.838,  // 0.40
	localMany:     0.164,  // 0.10
	mutual:        0.387,  // 0.09
	heavy:         0.389,  // 0.15
	heavySentence: 1.037,  // 0.20
	wide:          3.846,  // 0.36
}

const bias = -6.813

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.656,  // 1.28
	third:    2.722,  // 0.51
	thirds:   0.144,  // 0.04
	rivals:   -1.646, // -0.58
	together: -0.598, // -0.14
	beside:   0.766,  // 0.28
	besides:  -0.165, // -0.07
}

const supportBias = -0.975

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
