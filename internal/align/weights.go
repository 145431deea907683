package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          4.356,  // 0.42
	softSentence:  -0.652, // -0.06
	cover:         -0.391, // -0.05
	coverOther:    2.431,  // 0.21
	shared:        0.235,  // 0.10
	rarest:        -0.054, // -0.01
	sharedNames:   1.397,  // 0.20
	sentNames:     0.887,  // 0.16
	sameNumber:    0.619,  // 0.14
	nearNumber:    1.258,  // 0.24
	otherNumber:   -0.067, // -0.03
	rankA:         1.227,  // 0.38
	rankB:         0.483,  // 0.11
	shorter:       1.329,  // 0.51
	ratio:         -1.483, // -0.34
	distance:      -2.107, // -0.47
	around:        0.873,  // 0.09
	languages:     0.394,  // 0.15
	polarity:      -0.618, // -0.29
	quoted:        -0.744, // -0.22
	speaker:       1.702,  // 0.20
	cross:         0.493,  // 0.07
	meant:         0.754,  // 0.18
	sentRankA:     -0.012, // -0.00
	sentRankB:     1.023,  // 0.25
	localRank:     0.549,  // 0.11
	localMany:     -0.324, // -0.15
	mutual:        0.455,  // 0.11
	heavy:         0.950,  // 0.37
	heavySentence: -0.465, // -0.09
	wide:          4.870,  // 0.43
}

const bias = -7.073

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.639,  // 1.47
	third:    2.926,  // 0.65
	thirds:   -0.049, // -0.01
	rivals:   -1.371, // -0.49
	together: -1.082, // -0.15
	beside:   0.390,  // 0.15
	besides:  0.321,  // 0.14
}

const supportBias = -1.241

// The weights of what tells that parts of claims match.
var partWeights = [partFeatures]float64{
	partWhole:    0.194,  // 0.62
	partSoft:     3.670,  // 0.63
	partCover:    -1.023, // -0.24
	partOther:    -0.913, // -0.14
	partShared:   1.197,  // 0.61
	partHeavy:    1.448,  // 0.70
	partNames:    0.050,  // 0.01
	partSame:     0.561,  // 0.15
	partNear:     0.794,  // 0.14
	partConflict: -0.466, // -0.18
	partShorter:  -0.616, // -0.20
	partBestA:    0.053,  // 0.03
	partBestB:    -0.204, // -0.09
	partAlone:    -0.017, // -0.01
}

const partBias = -1.487

// From this on parts match, and a row of parts grows.
const (
	samePart = .5
	joinPart = .35
)

// From this on two claims are held to tell the same thing.
const same = .3

// probability returns how sure the evidence makes it, 0 to 1.
func probability(f *[features]float64) float64 {
	z := bias
	for i, w := range weights {
		z += w * f[i]
	}
	return 1 / (1 + math.Exp(-z))
}

// partProbability returns how sure it is that two parts tell the same thing.
func partProbability(f *[partFeatures]float64) float64 {
	z := partBias
	for i, w := range partWeights {
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
