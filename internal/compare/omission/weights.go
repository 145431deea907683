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
	scoreHere:    -2.209, // -0.54
	likeHere:     -0.467, // -0.08
	echoHere:     -1.785, // -0.30
	toldOnce:     -0.728, // -0.31
	partOfRow:    0.599,  // 0.30
	wholeTold:    -0.968, // -0.48
	lackWords:    0.105,  // 0.03
	lackAround:   1.835,  // 0.24
	lackAcross:   -0.065, // -0.02
	lackFigures:  1.145,  // 0.45
	haveFigures:  -0.756, // -0.11
	haveDays:     -0.368, // -0.06
	lackNames:    0.421,  // 0.17
	lackOwnNames: 0.073,  // 0.03
	lackSpeaker:  0.267,  // 0.10
	siblingsTold: -0.166, // -0.08
	besideTold:   -0.034, // -0.01
	aroundTold:   -0.580, // -0.38
	saidInWords:  0.291,  // 0.14
	inMarks:      1.171,  // 0.34
	marksHere:    0.905,  // 0.08
	quotedHere:   -2.577, // -0.23
	early:        -0.358, // -0.10
	toldShare:    0.698,  // 0.13
	lackMass:     0.291,  // 0.19
}

const firstBias = 1.231

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -2.170, // -0.53
	likeHere:     -0.463, // -0.08
	echoHere:     -1.779, // -0.30
	toldOnce:     -0.670, // -0.28
	partOfRow:    0.392,  // 0.19
	wholeTold:    -0.817, // -0.41
	lackWords:    0.131,  // 0.03
	lackAround:   1.453,  // 0.19
	lackAcross:   -0.020, // -0.01
	lackFigures:  1.114,  // 0.44
	haveFigures:  -0.746, // -0.10
	haveDays:     -0.371, // -0.06
	lackNames:    0.335,  // 0.14
	lackOwnNames: 0.090,  // 0.04
	lackSpeaker:  0.257,  // 0.09
	siblingsTold: -0.102, // -0.05
	besideTold:   0.024,  // 0.01
	aroundTold:   -0.537, // -0.35
	saidInWords:  0.258,  // 0.13
	inMarks:      1.192,  // 0.35
	marksHere:    0.940,  // 0.08
	quotedHere:   -2.542, // -0.23
	early:        -0.319, // -0.09
	toldShare:    0.570,  // 0.10
	lackMass:     0.274,  // 0.18
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.791, // 0.17
	sureBeside: 0.562, // 0.07
	sureNear:   0.264, // 0.06
}

const absenceBias = 0.440
