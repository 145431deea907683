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
	scoreHere:    -1.947, // -0.45
	likeHere:     -0.660, // -0.12
	echoHere:     -2.140, // -0.40
	toldOnce:     -1.057, // -0.49
	partOfRow:    0.576,  // 0.28
	wholeTold:    -0.616, // -0.31
	lackWords:    0.844,  // 0.20
	lackAround:   1.090,  // 0.15
	lackAcross:   -0.828, // -0.22
	lackFigures:  1.417,  // 0.57
	haveFigures:  -1.290, // -0.19
	lackDays:     0.588,  // 0.14
	haveDays:     -0.581, // -0.09
	lackNames:    0.346,  // 0.14
	lackOwnNames: 0.215,  // 0.08
	lackSpeaker:  0.338,  // 0.12
	siblingsTold: -0.437, // -0.21
	besideTold:   -0.324, // -0.11
	aroundTold:   -0.660, // -0.40
	saidInWords:  0.307,  // 0.14
	inMarks:      0.950,  // 0.28
	marksHere:    1.909,  // 0.18
	quotedHere:   -1.590, // -0.31
	early:        -1.025, // -0.29
	toldShare:    0.516,  // 0.10
}

const firstBias = 2.346

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.859, // -0.43
	likeHere:     -0.683, // -0.12
	echoHere:     -2.154, // -0.40
	toldOnce:     -1.064, // -0.49
	partOfRow:    0.350,  // 0.17
	wholeTold:    -0.435, // -0.22
	lackWords:    0.870,  // 0.21
	lackAround:   0.844,  // 0.12
	lackAcross:   -0.782, // -0.21
	lackFigures:  1.399,  // 0.56
	haveFigures:  -1.255, // -0.19
	lackDays:     0.558,  // 0.14
	haveDays:     -0.563, // -0.09
	lackNames:    0.295,  // 0.12
	lackOwnNames: 0.215,  // 0.08
	lackSpeaker:  0.355,  // 0.12
	siblingsTold: -0.388, // -0.19
	besideTold:   -0.357, // -0.12
	aroundTold:   -0.600, // -0.37
	saidInWords:  0.274,  // 0.13
	inMarks:      0.927,  // 0.27
	marksHere:    1.886,  // 0.18
	quotedHere:   -1.535, // -0.30
	early:        -0.966, // -0.27
	toldShare:    0.414,  // 0.08
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.028,  // 0.21
	sureBeside: 0.114,  // 0.01
	sureNear:   -0.014, // -0.00
}

const absenceBias = 1.844
