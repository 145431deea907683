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
	scoreHere:    -1.264, // -0.35
	othersNear:   -0.151,  // -0.04
	echoHere:     -2.366, // -0.44
	toldOnce:     -1.169, // -0.54
	partOfRow:    0.216,  // 0.11
	acrossWords:  0.084,  // 0.04
	lackWords:    0.996,  // 0.24
	lackAround:   0.918,  // 0.13
	lackAcross:   -0.953, // -0.26
	lackFigures:  1.049,  // 0.45
	lackNames:    0.602,  // 0.24
	lackSpeaker:  0.546,  // 0.19
	siblingsTold: -0.915, // -0.44
	besideTold:   -0.290, // -0.10
	aroundTold:   -0.701, // -0.43
	saidInWords:  0.364,  // 0.17
	early:        -1.042, // -0.30
	toldShare:    0.677,  // 0.14
	likeHere:     -0.875, // -0.16
	haveFigures:  -0.307, // -0.10
}

const firstBias = 2.678

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.192, // -0.33
	othersNear:   -0.162,  // -0.05
	echoHere:     -2.389, // -0.44
	toldOnce:     -1.180, // -0.55
	partOfRow:    0.061,  // 0.03
	acrossWords:  0.103,  // 0.04
	lackWords:    1.018,  // 0.25
	lackAround:   0.538,  // 0.07
	lackAcross:   -0.897, // -0.24
	lackFigures:  1.029,  // 0.45
	lackNames:    0.545,  // 0.22
	lackSpeaker:  0.541,  // 0.19
	siblingsTold: -0.746, // -0.36
	besideTold:   -0.328, // -0.11
	aroundTold:   -0.617, // -0.38
	saidInWords:  0.328,  // 0.15
	early:        -0.963, // -0.27
	toldShare:    0.561,  // 0.11
	likeHere:     -0.910, // -0.16
	haveFigures:  -0.287, // -0.09
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.233, // 0.23
	sureBeside: 0.256, // 0.03
	sureNear:   0.013, // 0.00
}

const absenceBias = 2.003
