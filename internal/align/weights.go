package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          4.524,  // 0.43
	softSentence:  -0.574, // -0.05
	cover:         -0.377, // -0.05
	coverOther:    2.099,  // 0.18
	shared:        0.193,  // 0.08
	rarest:        0.055,  // 0.01
	sharedNames:   1.605,  // 0.23
	sentNames:     0.502,  // 0.09
	sameNumber:    0.646,  // 0.14
	nearNumber:    1.306,  // 0.25
	otherNumber:   0.009,  // 0.00
	rankA:         1.189,  // 0.37
	rankB:         0.439,  // 0.10
	shorter:       1.280,  // 0.49
	ratio:         -1.424, // -0.33
	distance:      -2.118, // -0.48
	around:        0.984,  // 0.10
	languages:     0.456,  // 0.17
	polarity:      -0.610, // -0.28
	quoted:        -0.619, // -0.18
	speaker:       1.682,  // 0.18
	cross:         0.496,  // 0.07
	meant:         0.748,  // 0.18
	sentRankA:     -0.043, // -0.01
	sentRankB:     1.133,  // 0.28
	localRank:     0.662,  // 0.13
	localMany:     -0.299, // -0.14
	mutual:        0.445,  // 0.11
	heavy:         1.008,  // 0.39
	heavySentence: -0.450, // -0.09
	wide:          5.033,  // 0.45
}

const bias = -7.107

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.630,  // 1.44
	third:    2.948,  // 0.65
	thirds:   0.057,  // 0.02
	rivals:   -1.412, // -0.51
	together: -1.091, // -0.15
	beside:   0.384,  // 0.15
	besides:  0.322,  // 0.14
}

const supportBias = -1.287

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
