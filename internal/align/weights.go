package align

import "math"

// The weights of the evidence, fitted on annotated stories (fit_test.go says
// how; docs/accuracy.md gives the figures of each story when left out). Behind
// each stands what it weighs once all evidence is brought to one scale.
var weights = [features]float64{
	soft:          6.555,  // 0.62
	softSentence:  -0.991, // -0.09
	cover:         -0.896, // -0.12
	coverOther:    1.126,  // 0.09
	shared:        0.160,  // 0.07
	rarest:        0.039,  // 0.01
	sharedNames:   1.696,  // 0.24
	sentNames:     0.836,  // 0.14
	sameNumber:    0.076,  // 0.02
	nearNumber:    0.641,  // 0.20
	otherNumber:   0.043,  // 0.02
	sameDay:       1.824,  // 0.29
	otherDay:      0.021,  // 0.01
	rankA:         1.375,  // 0.42
	rankB:         0.581,  // 0.13
	shorter:       1.460,  // 0.58
	ratio:         -1.208, // -0.28
	distance:      -2.104, // -0.47
	around:        0.983,  // 0.10
	languages:     0.452,  // 0.17
	polarity:      -0.492, // -0.23
	quoted:        -0.625, // -0.18
	speaker:       1.714,  // 0.19
	cross:         1.261,  // 0.19
	meant:         0.819,  // 0.20
	sentRankA:     -0.105, // -0.03
	sentRankB:     0.855,  // 0.21
	localRank:     1.070,  // 0.20
	localMany:     -0.604, // -0.27
	mutual:        0.407,  // 0.10
	heavy:         0.472,  // 0.19
	heavySentence: -0.495, // -0.10
	wide:          4.533,  // 0.40
	countNear:     4.232,  // 0.41
	countFar:      -0.687, // -0.14
}

const bias = -7.393

// The weights of what other pairs say of a pair.
var supportWeights = [supports]float64{
	alone1:   0.624,  // 1.47
	third:    2.558,  // 0.59
	thirds:   0.258,  // 0.07
	rivals:   -1.457, // -0.54
	together: -1.168, // -0.14
	beside:   0.591,  // 0.24
	besides:  0.227,  // 0.10
}

const supportBias = -1.320

// The weights of what tells that parts of claims match.
var partWeights = [partFeatures]float64{
	partWhole:    0.187,  // 0.63
	partSoft:     3.107,  // 0.54
	partCover:    -1.395, // -0.32
	partOther:    0.039,  // 0.01
	partShared:   1.195,  // 0.63
	partHeavy:    1.576,  // 0.80
	partNames:    0.033,  // 0.01
	partSame:     0.364,  // 0.10
	partNear:     0.957,  // 0.19
	partConflict: -0.479, // -0.18
	partShorter:  -0.756, // -0.25
	partBestA:    -0.213, // -0.10
	partBestB:    0.209,  // 0.10
	partAlone:    0.005,  // 0.00
}

const partBias = -1.378

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
