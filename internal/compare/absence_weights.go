package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer, but where there are few others.
const (
	sureOfOne  = .80
	sureOfMore = .68
	sureOfHalf = .76 // of what one of two others tells
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -2.347, // -0.61
	likeHere:     -0.428, // -0.08
	echoHere:     -1.808, // -0.31
	toldOnce:     -0.841, // -0.35
	partOfRow:    0.652,  // 0.32
	wholeTold:    -0.728, // -0.36
	lackWords:    0.065,  // 0.02
	lackAround:   1.328,  // 0.18
	lackAcross:   0.135,  // 0.04
	lackFigures:  1.087,  // 0.43
	haveFigures:  -0.483, // -0.07
	haveDays:     -0.377, // -0.06
	lackNames:    0.439,  // 0.18
	lackOwnNames: 0.074,  // 0.03
	lackSpeaker:  0.229,  // 0.08
	siblingsTold: -0.404, // -0.19
	besideTold:   -0.072, // -0.03
	aroundTold:   -0.639, // -0.42
	saidInWords:  0.299,  // 0.15
	inMarks:      1.160,  // 0.34
	marksHere:    0.806,  // 0.08
	quotedHere:   -3.145, // -0.34
	early:        -0.464, // -0.13
	toldShare:    0.627,  // 0.11
	lackMass:     0.377,  // 0.24
}

const firstBias = 1.655

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -2.268, // -0.59
	likeHere:     -0.455, // -0.08
	echoHere:     -1.790, // -0.31
	toldOnce:     -0.752, // -0.31
	partOfRow:    0.346,  // 0.17
	wholeTold:    -0.504, // -0.25
	lackWords:    0.160,  // 0.04
	lackAround:   0.917,  // 0.13
	lackAcross:   0.160,  // 0.04
	lackFigures:  1.061,  // 0.42
	haveFigures:  -0.477, // -0.07
	haveDays:     -0.385, // -0.06
	lackNames:    0.325,  // 0.13
	lackOwnNames: 0.089,  // 0.03
	lackSpeaker:  0.229,  // 0.08
	siblingsTold: -0.284, // -0.14
	besideTold:   -0.036, // -0.01
	aroundTold:   -0.597, // -0.39
	saidInWords:  0.249,  // 0.12
	inMarks:      1.172,  // 0.34
	marksHere:    0.842,  // 0.09
	quotedHere:   -3.047, // -0.33
	early:        -0.426, // -0.12
	toldShare:    0.470,  // 0.08
	lackMass:     0.338,  // 0.22
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.250, // 0.27
	sureBeside: 0.986, // 0.12
	sureNear:   0.107, // 0.03
}

const absenceBias = 0.503
