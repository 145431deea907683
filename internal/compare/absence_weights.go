package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer.
const (
	sureOfOne  = .86
	sureOfMore = .76
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -1.145, // -0.32
	othersNear:   -0.155, // -0.05
	echoHere:     -2.351, // -0.43
	toldOnce:     -1.140, // -0.53
	partOfRow:    0.167,  // 0.08
	acrossWords:  0.050,  // 0.02
	lackWords:    0.966,  // 0.23
	lackAround:   1.005,  // 0.14
	lackAcross:   -0.913, // -0.25
	lackFigures:  1.069,  // 0.46
	lackDays:     0.501,  // 0.12
	haveDays:     -0.856, // -0.13
	lackNames:    0.594,  // 0.24
	lackSpeaker:  0.531,  // 0.18
	siblingsTold: -0.893, // -0.43
	besideTold:   -0.299, // -0.10
	aroundTold:   -0.697, // -0.43
	saidInWords:  0.375,  // 0.17
	early:        -1.008, // -0.29
	toldShare:    0.629,  // 0.13
	likeHere:     -0.893, // -0.16
	haveFigures:  -0.310, // -0.10
}

const firstBias = 2.601

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.077, // -0.30
	othersNear:   -0.165, // -0.05
	echoHere:     -2.373, // -0.44
	toldOnce:     -1.146, // -0.53
	partOfRow:    0.016,  // 0.01
	acrossWords:  0.071,  // 0.03
	lackWords:    0.987,  // 0.24
	lackAround:   0.642,  // 0.09
	lackAcross:   -0.867, // -0.24
	lackFigures:  1.048,  // 0.45
	lackDays:     0.477,  // 0.12
	haveDays:     -0.825, // -0.12
	lackNames:    0.536,  // 0.21
	lackSpeaker:  0.525,  // 0.18
	siblingsTold: -0.724, // -0.35
	besideTold:   -0.336, // -0.11
	aroundTold:   -0.618, // -0.38
	saidInWords:  0.339,  // 0.16
	early:        -0.931, // -0.27
	toldShare:    0.522,  // 0.10
	likeHere:     -0.925, // -0.17
	haveFigures:  -0.287, // -0.09
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.207,  // 0.23
	sureBeside: 0.349,  // 0.04
	sureNear:   -0.011, // -0.00
}

const absenceBias = 1.897
