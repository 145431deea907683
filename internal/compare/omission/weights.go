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
	scoreHere:    -2.123, // -0.52
	likeHere:     -0.641, // -0.11
	echoHere:     -2.000, // -0.35
	toldOnce:     -0.797, // -0.34
	partOfRow:    0.542,  // 0.27
	wholeTold:    -0.700, // -0.35
	lackWords:    0.046,  // 0.01
	lackAround:   1.683,  // 0.23
	lackAcross:   -0.087, // -0.02
	lackFigures:  1.133,  // 0.45
	haveFigures:  -0.564, // -0.08
	haveDays:     -0.425, // -0.06
	lackNames:    0.440,  // 0.18
	lackOwnNames: 0.054,  // 0.02
	lackSpeaker:  0.228,  // 0.08
	siblingsTold: -0.413, // -0.20
	besideTold:   0.045,  // 0.02
	aroundTold:   -0.590, // -0.39
	saidInWords:  0.285,  // 0.14
	inMarks:      1.076,  // 0.31
	marksHere:    1.002,  // 0.09
	quotedHere:   -2.728, // -0.24
	early:        -0.369, // -0.10
	toldShare:    0.602,  // 0.11
	lackMass:     0.245,  // 0.16
}

const firstBias = 1.510

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -2.068, // -0.51
	likeHere:     -0.639, // -0.11
	echoHere:     -2.006, // -0.35
	toldOnce:     -0.735, // -0.31
	partOfRow:    0.332,  // 0.16
	wholeTold:    -0.542, // -0.27
	lackWords:    0.095,  // 0.02
	lackAround:   1.362,  // 0.18
	lackAcross:   -0.071, // -0.02
	lackFigures:  1.107,  // 0.44
	haveFigures:  -0.519, // -0.07
	haveDays:     -0.421, // -0.06
	lackNames:    0.335,  // 0.14
	lackOwnNames: 0.070,  // 0.03
	lackSpeaker:  0.217,  // 0.08
	siblingsTold: -0.338, // -0.16
	besideTold:   0.060,  // 0.02
	aroundTold:   -0.557, // -0.37
	saidInWords:  0.261,  // 0.13
	inMarks:      1.097,  // 0.32
	marksHere:    1.011,  // 0.09
	quotedHere:   -2.724, // -0.24
	early:        -0.344, // -0.10
	toldShare:    0.459,  // 0.08
	lackMass:     0.220,  // 0.14
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.859, // 0.18
	sureBeside: 0.984, // 0.11
	sureNear:   0.083, // 0.02
}

const absenceBias = 0.588
