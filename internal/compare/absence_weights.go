package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer, but where there are few others.
const (
	sureOfOne  = .82
	sureOfMore = .70
	sureOfHalf = .78 // of what one of two others tells
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -2.082, // -0.51
	likeHere:     -0.705, // -0.13
	echoHere:     -1.963, // -0.34
	toldOnce:     -0.779, // -0.33
	partOfRow:    0.552,  // 0.27
	wholeTold:    -0.776, // -0.39
	lackWords:    0.022,  // 0.01
	lackAround:   1.696,  // 0.23
	lackAcross:   -0.066, // -0.02
	lackFigures:  1.133,  // 0.45
	haveFigures:  -0.568, // -0.08
	haveDays:     -0.427, // -0.06
	lackNames:    0.452,  // 0.18
	lackOwnNames: 0.051,  // 0.02
	lackSpeaker:  0.230,  // 0.08
	siblingsTold: -0.349, // -0.17
	besideTold:   0.071,  // 0.03
	aroundTold:   -0.603, // -0.40
	saidInWords:  0.271,  // 0.13
	inMarks:      1.096,  // 0.32
	marksHere:    1.040,  // 0.09
	quotedHere:   -3.031, // -0.27
	early:        -0.378, // -0.11
	toldShare:    0.581,  // 0.11
	lackMass:     0.264,  // 0.17
}

const firstBias = 1.506

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -2.031, // -0.50
	likeHere:     -0.699, // -0.12
	echoHere:     -1.968, // -0.34
	toldOnce:     -0.716, // -0.30
	partOfRow:    0.338,  // 0.17
	wholeTold:    -0.620, // -0.31
	lackWords:    0.070,  // 0.02
	lackAround:   1.367,  // 0.18
	lackAcross:   -0.045, // -0.01
	lackFigures:  1.108,  // 0.44
	haveFigures:  -0.522, // -0.07
	haveDays:     -0.426, // -0.06
	lackNames:    0.346,  // 0.14
	lackOwnNames: 0.068,  // 0.03
	lackSpeaker:  0.219,  // 0.08
	siblingsTold: -0.267, // -0.13
	besideTold:   0.085,  // 0.03
	aroundTold:   -0.571, // -0.38
	saidInWords:  0.248,  // 0.12
	inMarks:      1.115,  // 0.32
	marksHere:    1.057,  // 0.09
	quotedHere:   -3.024, // -0.27
	early:        -0.350, // -0.10
	toldShare:    0.436,  // 0.08
	lackMass:     0.239,  // 0.15
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.878, // 0.18
	sureBeside: 0.990, // 0.12
	sureNear:   0.075, // 0.02
}

const absenceBias = 0.575
