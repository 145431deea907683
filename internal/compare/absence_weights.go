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
	scoreHere:    -1.898, // -0.43
	likeHere:     -0.873, // -0.15
	echoHere:     -1.974, // -0.37
	toldOnce:     -0.701, // -0.33
	partOfRow:    0.473,  // 0.24
	wholeTold:    -0.517, // -0.26
	lackWords:    0.248,  // 0.06
	lackAround:   1.539,  // 0.21
	lackAcross:   0.004,  // 0.00
	lackFigures:  1.288,  // 0.52
	haveFigures:  -0.541, // -0.07
	haveDays:     -0.624, // -0.10
	lackNames:    0.424,  // 0.17
	lackOwnNames: 0.236,  // 0.09
	lackSpeaker:  0.229,  // 0.08
	siblingsTold: -0.399, // -0.19
	besideTold:   0.015,  // 0.01
	aroundTold:   -0.701, // -0.45
	saidInWords:  0.452,  // 0.22
	inMarks:      0.898,  // 0.26
	marksHere:    1.634,  // 0.14
	quotedHere:   -3.176, // -0.34
	early:        -0.675, // -0.19
	toldShare:    0.826,  // 0.17
	lackMass:     0.305,  // 0.20
}

const firstBias = 1.415

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.855, // -0.42
	likeHere:     -0.879, // -0.15
	echoHere:     -1.963, // -0.37
	toldOnce:     -0.643, // -0.30
	partOfRow:    0.278,  // 0.14
	wholeTold:    -0.363, // -0.18
	lackWords:    0.324,  // 0.08
	lackAround:   0.996,  // 0.14
	lackAcross:   0.058,  // 0.02
	lackFigures:  1.262,  // 0.51
	haveFigures:  -0.583, // -0.08
	haveDays:     -0.621, // -0.10
	lackNames:    0.336,  // 0.13
	lackOwnNames: 0.224,  // 0.09
	lackSpeaker:  0.199,  // 0.07
	siblingsTold: -0.346, // -0.17
	besideTold:   0.046,  // 0.02
	aroundTold:   -0.631, // -0.41
	saidInWords:  0.414,  // 0.21
	inMarks:      0.918,  // 0.27
	marksHere:    1.626,  // 0.14
	quotedHere:   -3.099, // -0.33
	early:        -0.576, // -0.16
	toldShare:    0.695,  // 0.15
	lackMass:     0.274,  // 0.18
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.127, // 0.22
	sureBeside: 0.849, // 0.10
	sureNear:   0.374, // 0.09
}

const absenceBias = 0.267
