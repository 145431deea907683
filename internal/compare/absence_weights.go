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
	scoreHere:    -2.208, // -0.54
	likeHere:     -0.483, // -0.09
	echoHere:     -1.993, // -0.35
	toldOnce:     -0.865, // -0.37
	partOfRow:    0.586,  // 0.29
	wholeTold:    -0.650, // -0.32
	lackWords:    -0.107, // -0.03
	lackAround:   1.570,  // 0.22
	lackAcross:   0.064,  // 0.02
	lackFigures:  1.091,  // 0.43
	haveFigures:  -0.505, // -0.07
	haveDays:     -0.099, // -0.02
	lackNames:    0.491,  // 0.20
	lackOwnNames: -0.002, // -0.00
	lackSpeaker:  0.314,  // 0.11
	siblingsTold: -0.377, // -0.18
	besideTold:   -0.066, // -0.02
	aroundTold:   -0.634, // -0.42
	saidInWords:  0.239,  // 0.12
	inMarks:      1.097,  // 0.32
	marksHere:    1.169,  // 0.11
	quotedHere:   -3.235, // -0.33
	early:        -0.399, // -0.11
	toldShare:    0.533,  // 0.10
	lackMass:     0.372,  // 0.24
}

const firstBias = 1.657

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -2.167, // -0.53
	likeHere:     -0.485, // -0.09
	echoHere:     -2.001, // -0.35
	toldOnce:     -0.790, // -0.33
	partOfRow:    0.360,  // 0.18
	wholeTold:    -0.484, // -0.24
	lackWords:    -0.060, // -0.01
	lackAround:   1.223,  // 0.17
	lackAcross:   0.087,  // 0.02
	lackFigures:  1.074,  // 0.42
	haveFigures:  -0.485, // -0.07
	haveDays:     -0.119, // -0.02
	lackNames:    0.386,  // 0.15
	lackOwnNames: 0.020,  // 0.01
	lackSpeaker:  0.312,  // 0.11
	siblingsTold: -0.287, // -0.14
	besideTold:   -0.029, // -0.01
	aroundTold:   -0.607, // -0.40
	saidInWords:  0.205,  // 0.10
	inMarks:      1.097,  // 0.32
	marksHere:    1.211,  // 0.11
	quotedHere:   -3.189, // -0.32
	early:        -0.373, // -0.11
	toldShare:    0.418,  // 0.08
	lackMass:     0.339,  // 0.22
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.943, // 0.20
	sureBeside: 0.916, // 0.11
	sureNear:   0.080, // 0.02
}

const absenceBias = 0.720
