package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer.
const (
	sureOfOne  = .80
	sureOfMore = .68
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -2.007, // -0.46
	likeHere:     -0.877, // -0.15
	echoHere:     -2.200, // -0.41
	toldOnce:     -0.794, // -0.37
	partOfRow:    0.619,  // 0.31
	wholeTold:    -0.706, // -0.35
	lackWords:    0.673,  // 0.16
	lackAround:   1.579,  // 0.22
	lackAcross:   -0.651, // -0.18
	lackFigures:  1.364,  // 0.55
	haveFigures:  -0.481, // -0.06
	haveDays:     -0.587, // -0.10
	lackNames:    0.450,  // 0.18
	lackOwnNames: 0.261,  // 0.10
	lackSpeaker:  0.212,  // 0.08
	siblingsTold: -0.340, // -0.16
	besideTold:   0.049,  // 0.02
	aroundTold:   -0.754, // -0.49
	saidInWords:  0.493,  // 0.24
	inMarks:      0.915,  // 0.26
	marksHere:    1.861,  // 0.16
	quotedHere:   -2.305, // -0.33
	early:        -0.674, // -0.19
	toldShare:    0.874,  // 0.18
}

const firstBias = 1.638

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.937, // -0.44
	likeHere:     -0.892, // -0.15
	echoHere:     -2.180, // -0.41
	toldOnce:     -0.764, // -0.36
	partOfRow:    0.419,  // 0.21
	wholeTold:    -0.546, // -0.27
	lackWords:    0.683,  // 0.16
	lackAround:   1.137,  // 0.16
	lackAcross:   -0.554, // -0.15
	lackFigures:  1.338,  // 0.54
	haveFigures:  -0.433, // -0.06
	haveDays:     -0.572, // -0.09
	lackNames:    0.352,  // 0.14
	lackOwnNames: 0.279,  // 0.11
	lackSpeaker:  0.184,  // 0.07
	siblingsTold: -0.283, // -0.14
	besideTold:   0.071,  // 0.02
	aroundTold:   -0.669, // -0.43
	saidInWords:  0.469,  // 0.23
	inMarks:      0.930,  // 0.27
	marksHere:    1.787,  // 0.15
	quotedHere:   -2.246, // -0.32
	early:        -0.551, // -0.16
	toldShare:    0.763,  // 0.15
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.942, // 0.18
	sureBeside: 0.924, // 0.11
	sureNear:   0.343, // 0.08
}

const absenceBias = 0.515
