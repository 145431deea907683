package omission

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer, but where there are few others.
const (
	sureOfOne  = .82
	sureOfMore = .70
	sureOfHalf = .78 // of what one of two others tells
)

// What follows is fitted by TestFit of package compare on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -2.136, // -0.53
	likeHere:     -0.578, // -0.10
	echoHere:     -1.954, // -0.33
	toldOnce:     -0.821, // -0.34
	partOfRow:    0.498,  // 0.25
	wholeTold:    -0.825, // -0.41
	lackWords:    0.091,  // 0.02
	lackAround:   1.917,  // 0.26
	lackAcross:   0.009,  // 0.00
	lackFigures:  1.068,  // 0.43
	haveFigures:  -0.666, // -0.10
	haveDays:     -0.339, // -0.05
	lackNames:    0.496,  // 0.20
	lackOwnNames: 0.107,  // 0.04
	lackSpeaker:  0.355,  // 0.13
	siblingsTold: -0.199, // -0.10
	besideTold:   -0.022, // -0.01
	aroundTold:   -0.556, // -0.37
	saidInWords:  0.177,  // 0.09
	inMarks:      1.138,  // 0.33
	marksHere:    0.764,  // 0.07
	quotedHere:   -2.650, // -0.23
	early:        -0.273, // -0.08
	toldShare:    0.691,  // 0.13
	lackMass:     0.247,  // 0.16
}

const firstBias = 1.300

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -2.081, // -0.51
	likeHere:     -0.584, // -0.10
	echoHere:     -1.935, // -0.32
	toldOnce:     -0.775, // -0.32
	partOfRow:    0.290,  // 0.14
	wholeTold:    -0.666, // -0.33
	lackWords:    0.111,  // 0.03
	lackAround:   1.574,  // 0.21
	lackAcross:   0.050,  // 0.01
	lackFigures:  1.040,  // 0.41
	haveFigures:  -0.667, // -0.10
	haveDays:     -0.357, // -0.06
	lackNames:    0.418,  // 0.17
	lackOwnNames: 0.116,  // 0.05
	lackSpeaker:  0.350,  // 0.13
	siblingsTold: -0.150, // -0.07
	besideTold:   0.024,  // 0.01
	aroundTold:   -0.523, // -0.35
	saidInWords:  0.149,  // 0.07
	inMarks:      1.156,  // 0.34
	marksHere:    0.763,  // 0.07
	quotedHere:   -2.587, // -0.22
	early:        -0.246, // -0.07
	toldShare:    0.544,  // 0.10
	lackMass:     0.238,  // 0.15
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.775, // 0.16
	sureBeside: 0.456, // 0.05
	sureNear:   0.202, // 0.05
}

const absenceBias = 0.632
