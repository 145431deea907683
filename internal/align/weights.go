package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          2.057,  // 0.23
	softSentence:  -2.491, // -0.26
	cover:         -1.471, // -0.23
	coverOther:    -0.647, // -0.07
	shared:        1.575,  // 0.58
	rarest:        -1.091, // -0.24
	rankA:         0.382,  // 0.12
	rankB:         1.152,  // 0.25
	shorter:       -0.230, // -0.07
	ratio:         -0.010, // -0.00
	distance:      -2.102, // -0.47
	around:        0.255,  // 0.03
	languages:     0.276,  // 0.10
	polarity:      -0.636, // -0.26
	quoted:        -0.056, // -0.02
	speaker:       0.746,  // 0.09
	cross:         0.657,  // 0.12
	meant:         0.300,  // 0.06
	sentRankA:     0.808,  // 0.26
	sentRankB:     1.095,  // 0.30
	localRank:     0.935,  // 0.18
	localMany:     0.119,  // 0.07
	mutual:        0.223,  // 0.05
	heavy:         1.202,  // 0.43
	heavySentence: 1.690,  // 0.31
	wide:          3.215,  // 0.29
}

const bias = -5.702

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.686,  // 1.16
	third:    2.743,  // 0.42
	thirds:   0.018,  // 0.00
	rivals:   -1.832, // -0.60
	together: -0.507, // -0.16
	beside:   0.846,  // 0.26
	besides:  -0.189, // -0.08
}

const supportBias = -0.781

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
