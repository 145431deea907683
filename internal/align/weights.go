package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          1.674,  // 0.16
	softSentence:  -0.873, // -0.08
	cover:         1.542,  // 0.21
	coverOther:    1.141,  // 0.10
	shared:        0.183,  // 0.08
	rarest:        0.713,  // 0.17
	sharedNames:   0.221,  // 0.03
	sentNames:     1.176,  // 0.21
	sameNumber:    -0.288, // -0.07
	nearNumber:    0.672,  // 0.20
	otherNumber:   0.323,  // 0.14
	sameDay:       1.920,  // 0.31
	otherDay:      0.201,  // 0.07
	rankA:         1.221,  // 0.38
	rankB:         0.874,  // 0.20
	shorter:       1.114,  // 0.41
	ratio:         -0.413, // -0.09
	distance:      -2.107, // -0.47
	around:        1.134,  // 0.12
	languages:     0.656,  // 0.26
	polarity:      -0.460, // -0.21
	quoted:        -0.664, // -0.19
	speaker:       2.064,  // 0.24
	cross:         1.176,  // 0.17
	meant:         1.269,  // 0.29
	sentRankA:     0.076,  // 0.02
	sentRankB:     0.675,  // 0.16
	localRank:     0.475,  // 0.09
	localMany:     -0.336, // -0.14
	mutual:        0.432,  // 0.10
	heavy:         0.288,  // 0.11
	heavySentence: -0.439, // -0.09
	wide:          3.381,  // 0.31
	countNear:     4.109,  // 0.42
	countFar:      -0.743, // -0.15
}

const bias = -7.368

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.545,  // 1.24
	third:    1.669,  // 0.38
	thirds:   1.532,  // 0.42
	rivals:   -1.696, // -0.61
	together: -1.553, // -0.18
	beside:   0.308,  // 0.12
	besides:  0.418,  // 0.18
}

const supportBias = -1.621

// The weights of what tells that parts of claims match.
var partWeights = [partFeatures]float64{
	partWhole:    0.204,  // 0.67
	partSoft:     1.918,  // 0.34
	partCover:    -0.151, // -0.04
	partOther:    0.440,  // 0.07
	partShared:   0.654,  // 0.35
	partHeavy:    0.882,  // 0.45
	partNames:    -0.762, // -0.16
	partSame:     0.154,  // 0.04
	partNear:     0.809,  // 0.17
	partConflict: -0.640, // -0.25
	partShorter:  -0.327, // -0.11
	partBestA:    0.340,  // 0.16
	partBestB:    0.647,  // 0.29
	partAlone:    0.263,  // 0.08
}

const partBias = -2.042

// From this on parts match, and a row of parts grows.
const (
	samePart = .5
	joinPart = .35
)

// From this on two claims are held to tell the same thing.
const same = .35

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
