package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer. What all others tell is likelier to be told here too.
const (
	sureOfOne  = .84
	sureOfTwo  = .74
	sureOfMore = .62
	sureOfAll  = .74
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -0.560, // -0.15
	othersNear:   0.494,  // 0.13
	echoHere:     -1.979, // -0.38
	toldOnce:     -0.728, // -0.34
	partOfRow:    0.236,  // 0.12
	acrossWords:  -0.034, // -0.01
	lackWords:    1.135,  // 0.27
	lackAround:   1.597,  // 0.21
	lackAcross:   -0.830, // -0.22
	lackFigures:  0.993,  // 0.43
	lackNames:    0.684,  // 0.26
	lackSpeaker:  0.536,  // 0.18
	siblingsTold: -1.104, // -0.53
	besideTold:   -0.305, // -0.10
	aroundTold:   -0.478, // -0.27
	saidInWords:  0.468,  // 0.21
	early:        -1.747, // -0.50
	toldShare:    1.548,  // 0.32
}

const firstBias = 1.121

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.510, // -0.14
	othersNear:   0.489,  // 0.13
	echoHere:     -1.953, // -0.38
	toldOnce:     -0.733, // -0.34
	partOfRow:    0.195,  // 0.10
	acrossWords:  -0.014, // -0.01
	lackWords:    1.146,  // 0.27
	lackAround:   1.094,  // 0.15
	lackAcross:   -0.743, // -0.20
	lackFigures:  0.963,  // 0.42
	lackNames:    0.593,  // 0.23
	lackSpeaker:  0.498,  // 0.17
	siblingsTold: -1.031, // -0.49
	besideTold:   -0.282, // -0.09
	aroundTold:   -0.382, // -0.21
	saidInWords:  0.449,  // 0.20
	early:        -1.521, // -0.43
	toldShare:    1.374,  // 0.28
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.917, // 0.15
	sureBeside: 1.476, // 0.17
	sureNear:   0.310, // 0.07
}

const absenceBias = -0.254
