package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          5.643,  // 0.53
	softSentence:  -2.345, // -0.22
	cover:         1.455,  // 0.19
	coverOther:    0.349,  // 0.03
	shared:        -0.020, // -0.01
	rarest:        0.218,  // 0.05
	sharedNames:   1.901,  // 0.27
	sentNames:     0.844,  // 0.15
	sameNumber:    0.139,  // 0.03
	nearNumber:    0.743,  // 0.23
	otherNumber:   0.073,  // 0.03
	sameDay:       1.784,  // 0.29
	otherDay:      -0.126, // -0.04
	rankA:         1.435,  // 0.43
	rankB:         0.252,  // 0.06
	shorter:       1.548,  // 0.56
	ratio:         -0.810, // -0.18
	distance:      -2.152, // -0.48
	around:        1.091,  // 0.11
	languages:     0.445,  // 0.16
	polarity:      -0.534, // -0.25
	quoted:        -0.776, // -0.23
	speaker:       1.715,  // 0.19
	cross:         1.871,  // 0.27
	meant:         0.977,  // 0.24
	sentRankA:     -0.111, // -0.03
	sentRankB:     0.850,  // 0.20
	localRank:     1.299,  // 0.25
	localMany:     -0.645, // -0.28
	mutual:        0.572,  // 0.14
	heavy:         0.328,  // 0.13
	heavySentence: -0.356, // -0.07
	wide:          4.397,  // 0.39
	countNear:     4.068,  // 0.40
	countFar:      -0.646, // -0.13
}

const bias = -7.848

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.624,  // 1.50
	third:    2.233,  // 0.52
	thirds:   0.560,  // 0.15
	rivals:   -1.476, // -0.55
	together: -1.213, // -0.14
	beside:   0.645,  // 0.26
	besides:  0.148,  // 0.07
}

const supportBias = -1.314

// The weights of what tells that parts of claims match.
var partWeights = [partFeatures]float64{
	partWhole:    0.177,  // 0.59
	partSoft:     2.739,  // 0.49
	partCover:    -0.826, // -0.19
	partOther:    0.084,  // 0.01
	partShared:   1.274,  // 0.68
	partHeavy:    1.200,  // 0.62
	partNames:    -0.010, // -0.00
	partSame:     0.378,  // 0.11
	partNear:     0.863,  // 0.19
	partConflict: -0.566, // -0.21
	partShorter:  -0.510, // -0.17
	partBestA:    -0.150, // -0.07
	partBestB:    0.364,  // 0.17
	partAlone:    0.103,  // 0.03
}

const partBias = -1.723

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
