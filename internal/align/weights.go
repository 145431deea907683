package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          6.036,  // 0.57
	softSentence:  -2.252, // -0.21
	cover:         1.573,  // 0.21
	coverOther:    0.538,  // 0.04
	shared:        -0.104, // -0.04
	rarest:        0.212,  // 0.05
	sharedNames:   2.023,  // 0.28
	sentNames:     0.710,  // 0.12
	sameNumber:    0.125,  // 0.03
	nearNumber:    0.653,  // 0.21
	otherNumber:   0.054,  // 0.02
	sameDay:       1.772,  // 0.28
	otherDay:      -0.012, // -0.00
	rankA:         1.429,  // 0.43
	rankB:         0.283,  // 0.06
	shorter:       1.616,  // 0.58
	ratio:         -0.868, // -0.19
	distance:      -2.219, // -0.50
	around:        1.086,  // 0.11
	languages:     0.450,  // 0.17
	polarity:      -0.503, // -0.23
	quoted:        -0.698, // -0.20
	speaker:       1.673,  // 0.19
	cross:         1.850,  // 0.26
	meant:         0.970,  // 0.24
	sentRankA:     -0.066, // -0.02
	sentRankB:     0.909,  // 0.22
	localRank:     1.173,  // 0.22
	localMany:     -0.662, // -0.29
	mutual:        0.527,  // 0.13
	heavy:         0.191,  // 0.08
	heavySentence: -0.492, // -0.10
	wide:          4.348,  // 0.38
	countNear:     4.237,  // 0.42
	countFar:      -0.657, // -0.13
}

const bias = -7.828

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.624,  // 1.50
	third:    2.244,  // 0.52
	thirds:   0.574,  // 0.16
	rivals:   -1.466, // -0.54
	together: -1.155, // -0.14
	beside:   0.612,  // 0.25
	besides:  0.164,  // 0.07
}

const supportBias = -1.322

// The weights of what tells that parts of claims match.
var partWeights = [partFeatures]float64{
	partWhole:    0.186,  // 0.62
	partSoft:     3.195,  // 0.57
	partCover:    -0.819, // -0.19
	partOther:    -0.025, // -0.00
	partShared:   1.286,  // 0.69
	partHeavy:    1.095,  // 0.56
	partNames:    0.080,  // 0.02
	partSame:     0.443,  // 0.13
	partNear:     0.917,  // 0.20
	partConflict: -0.519, // -0.19
	partShorter:  -0.517, // -0.17
	partBestA:    -0.103, // -0.05
	partBestB:    0.297,  // 0.14
	partAlone:    -0.021, // -0.01
}

const partBias = -1.742

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
