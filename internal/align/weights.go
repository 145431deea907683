package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          5.793,  // 0.55
	softSentence:  -1.020, // -0.10
	cover:         -0.934, // -0.13
	coverOther:    1.425,  // 0.12
	shared:        0.167,  // 0.07
	rarest:        0.169,  // 0.04
	sharedNames:   1.663,  // 0.24
	sentNames:     0.841,  // 0.15
	sameNumber:    0.573,  // 0.13
	nearNumber:    1.355,  // 0.27
	otherNumber:   -0.097, // -0.04
	sameDay:       1.755,  // 0.28
	otherDay:      -0.178, // -0.06
	rankA:         1.267,  // 0.39
	rankB:         0.311,  // 0.07
	shorter:       1.348,  // 0.53
	ratio:         -1.193, // -0.28
	distance:      -2.042, // -0.46
	around:        0.849,  // 0.09
	languages:     0.457,  // 0.17
	polarity:      -0.593, // -0.28
	quoted:        -0.656, // -0.19
	speaker:       1.793,  // 0.21
	cross:         1.311,  // 0.20
	meant:         0.823,  // 0.20
	sentRankA:     0.052,  // 0.02
	sentRankB:     0.865,  // 0.21
	localRank:     0.928,  // 0.18
	localMany:     -0.567, // -0.25
	mutual:        0.598,  // 0.14
	heavy:         0.683,  // 0.26
	heavySentence: -0.458, // -0.09
	wide:          4.633,  // 0.41
}

const bias = -7.287

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.637,  // 1.49
	third:    2.894,  // 0.66
	thirds:   -0.150, // -0.04
	rivals:   -1.447, // -0.53
	together: -1.186, // -0.14
	beside:   0.580,  // 0.23
	besides:  0.186,  // 0.08
}

const supportBias = -1.186

// The weights of what tells that parts of claims match.
var partWeights = [partFeatures]float64{
	partWhole:    0.199,  // 0.66
	partSoft:     3.195,  // 0.55
	partCover:    -1.227, // -0.28
	partOther:    -0.377, // -0.06
	partShared:   1.191,  // 0.63
	partHeavy:    1.522,  // 0.77
	partNames:    0.130,  // 0.03
	partSame:     0.408,  // 0.11
	partNear:     0.863,  // 0.17
	partConflict: -0.348, // -0.13
	partShorter:  -0.685, // -0.23
	partBestA:    -0.180, // -0.09
	partBestB:    0.148,  // 0.07
	partAlone:    0.010,  // 0.00
}

const partBias = -1.469

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
