package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer.
const (
	sureOfOne  = .84
	sureOfMore = .74
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -1.158, // -0.30
	othersNear:   0.012,  // 0.00
	echoHere:     -1.940, // -0.34
	toldOnce:     -1.022, // -0.47
	partOfRow:    0.278,  // 0.14
	acrossWords:  0.106,  // 0.05
	lackWords:    0.832,  // 0.20
	lackAround:   1.417,  // 0.19
	lackAcross:   -1.124, // -0.31
	lackFigures:  1.121,  // 0.49
	lackNames:    0.583,  // 0.23
	lackSpeaker:  0.568,  // 0.20
	siblingsTold: -0.984, // -0.48
	besideTold:   -0.181, // -0.06
	aroundTold:   -0.672, // -0.42
	saidInWords:  0.372,  // 0.17
	early:        -0.965, // -0.27
	toldShare:    0.822,  // 0.17
	likeHere:     -0.946, // -0.17
	haveFigures:  -0.371, // -0.12
}

const firstBias = 2.213

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.098, // -0.28
	othersNear:   0.017,  // 0.00
	echoHere:     -1.927, // -0.33
	toldOnce:     -1.033, // -0.48
	partOfRow:    0.109,  // 0.05
	acrossWords:  0.145,  // 0.06
	lackWords:    0.853,  // 0.20
	lackAround:   0.792,  // 0.11
	lackAcross:   -1.017, // -0.28
	lackFigures:  1.072,  // 0.47
	lackNames:    0.499,  // 0.20
	lackSpeaker:  0.546,  // 0.19
	siblingsTold: -0.794, // -0.38
	besideTold:   -0.205, // -0.07
	aroundTold:   -0.530, // -0.33
	saidInWords:  0.333,  // 0.15
	early:        -0.828, // -0.23
	toldShare:    0.643,  // 0.13
	likeHere:     -1.010, // -0.18
	haveFigures:  -0.342, // -0.11
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.589, // 0.27
	sureBeside: 0.859, // 0.10
	sureNear:   0.329, // 0.07
}

const absenceBias = 0.877
