package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          2.057,  // 0.23
	softSentence:  -2.364, // -0.26
	cover:         -1.471, // -0.23
	coverOther:    -0.547, // -0.06
	shared:        1.513,  // 0.56
	rarest:        -1.237, // -0.28
	rankA:         0.426,  // 0.13
	rankB:         1.068,  // 0.23
	shorter:       -0.206, // -0.07
	ratio:         -0.098, // -0.02
	distance:      -2.094, // -0.47
	around:        0.375,  // 0.04
	languages:     0.315,  // 0.12
	polarity:      -0.607, // -0.25
	quoted:        -0.063, // -0.02
	speaker:       0.799,  // 0.09
	cross:         0.697,  // 0.13
	meant:         0.227,  // 0.04
	sentRankA:     0.747,  // 0.24
	sentRankB:     1.177,  // 0.32
	localRank:     1.037,  // 0.20
	localMany:     0.118,  // 0.08
	mutual:        0.266,  // 0.06
	heavy:         1.474,  // 0.53
	heavySentence: 1.373,  // 0.28
	wide:          3.061,  // 0.29
}

const bias = -5.640

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.679,  // 1.17
	third:    2.677,  // 0.42
	thirds:   0.032,  // 0.01
	rivals:   -1.800, // -0.60
	together: -0.517, // -0.17
	beside:   0.794,  // 0.25
	besides:  -0.147, // -0.06
}

const supportBias = -0.805

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
	return logistic(z)
}

// supported returns how sure it is in the light of the other pairs.
func supported(s *[supports]float64) float64 {
	z := supportBias
	for i, w := range supportWeights {
		z += w * s[i]
	}
	return logistic(z)
}

// logistic turns log odds into a probability, to a millionth: the last digits
// of an exponential are not the same on every processor, and a tie on one must
// not be broken on another.
func logistic(z float64) float64 {
	return math.Round(1e6/(1+math.Exp(-z))) / 1e6
}
