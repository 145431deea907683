package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          2.104,  // 0.24
	softSentence:  -2.126, // -0.23
	cover:         -1.629, // -0.25
	coverOther:    -0.549, // -0.06
	shared:        1.575,  // 0.58
	rarest:        -1.118, // -0.25
	rankA:         0.361,  // 0.11
	rankB:         1.164,  // 0.25
	shorter:       -0.192, // -0.06
	ratio:         -0.082, // -0.02
	distance:      -2.165, // -0.49
	around:        0.254,  // 0.03
	languages:     0.310,  // 0.12
	polarity:      -0.630, // -0.26
	quoted:        -0.088, // -0.03
	speaker:       0.870,  // 0.10
	cross:         0.763,  // 0.14
	meant:         0.267,  // 0.05
	sentRankA:     0.797,  // 0.26
	sentRankB:     1.160,  // 0.31
	localRank:     0.825,  // 0.16
	localMany:     0.143,  // 0.09
	mutual:        0.189,  // 0.04
	heavy:         1.257,  // 0.45
	heavySentence: 1.251,  // 0.25
	wide:          3.247,  // 0.30
}

const bias = -5.596

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.686,  // 1.17
	third:    2.581,  // 0.39
	thirds:   0.147,  // 0.03
	rivals:   -1.842, // -0.61
	together: -0.533, // -0.17
	beside:   0.877,  // 0.27
	besides:  -0.195, // -0.08
}

const supportBias = -0.800

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
