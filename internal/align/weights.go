package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          1.612,  // 0.15
	softSentence:  -1.137, // -0.11
	cover:         1.846,  // 0.25
	coverOther:    1.800,  // 0.15
	shared:        0.089,  // 0.04
	rarest:        0.880,  // 0.20
	sharedNames:   0.044,  // 0.01
	sentNames:     1.313,  // 0.24
	sameNumber:    -0.346, // -0.09
	nearNumber:    0.667,  // 0.20
	otherNumber:   0.335,  // 0.14
	sameDay:       1.955,  // 0.31
	otherDay:      0.196,  // 0.07
	rankA:         1.372,  // 0.42
	rankB:         0.985,  // 0.23
	shorter:       1.341,  // 0.49
	ratio:         -0.591, // -0.13
	distance:      -2.237, // -0.50
	around:        1.144,  // 0.12
	languages:     0.677,  // 0.27
	polarity:      -0.483, // -0.22
	quoted:        -0.773, // -0.22
	speaker:       2.201,  // 0.25
	cross:         1.402,  // 0.20
	meant:         1.365,  // 0.31
	sentRankA:     -0.021, // -0.01
	sentRankB:     0.696,  // 0.17
	localRank:     0.748,  // 0.14
	localMany:     -0.380, // -0.16
	mutual:        0.379,  // 0.09
	heavy:         0.194,  // 0.08
	heavySentence: -0.820, // -0.17
	wide:          3.488,  // 0.32
	countNear:     4.256,  // 0.44
	countFar:      -0.784, // -0.16
}

const bias = -7.681

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.566,  // 1.32
	third:    1.671,  // 0.38
	thirds:   1.467,  // 0.40
	rivals:   -1.714, // -0.62
	together: -1.591, // -0.18
	beside:   0.306,  // 0.12
	besides:  0.405,  // 0.18
}

const supportBias = -1.533

// The weights of what tells that parts of claims match.
var partWeights = [partFeatures]float64{
	partWhole:    0.212,  // 0.73
	partSoft:     4.017,  // 0.70
	partCover:    -1.548, // -0.36
	partOther:    -1.265, // -0.20
	partShared:   0.815,  // 0.44
	partHeavy:    1.270,  // 0.65
	partNames:    -0.750, // -0.15
	partSame:     0.154,  // 0.04
	partNear:     0.854,  // 0.18
	partConflict: -0.625, // -0.25
	partShorter:  -0.504, // -0.17
	partBestA:    0.136,  // 0.07
	partBestB:    0.708,  // 0.32
	partAlone:    0.263,  // 0.08
}

const partBias = -1.855

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
