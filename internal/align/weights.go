package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          2.445,  // 0.28
	softSentence:  -2.143, // -0.23
	cover:         -1.539, // -0.24
	coverOther:    -1.072, // -0.11
	shared:        1.544,  // 0.57
	rarest:        -1.159, // -0.26
	rankA:         0.345,  // 0.11
	rankB:         1.089,  // 0.23
	shorter:       -0.254, // -0.08
	ratio:         0.014,  // 0.00
	distance:      -2.208, // -0.50
	around:        1.084,  // 0.11
	languages:     0.265,  // 0.10
	polarity:      -0.615, // -0.25
	quoted:        -0.077, // -0.02
	speaker:       0.885,  // 0.10
	cross:         0.687,  // 0.13
	meant:         0.266,  // 0.05
	sentRankA:     0.778,  // 0.25
	sentRankB:     0.942,  // 0.26
	localRank:     0.886,  // 0.17
	localMany:     0.096,  // 0.06
	mutual:        0.246,  // 0.05
	heavy:         1.307,  // 0.47
	heavySentence: 2.769,  // 0.51
}

const bias = -5.750

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.678,  // 1.14
	third:    2.860,  // 0.43
	thirds:   -0.004, // -0.00
	rivals:   -1.750, // -0.58
	together: -0.566, // -0.18
	beside:   0.767,  // 0.24
	besides:  0.014,  // 0.01
}

const supportBias = -0.891

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
