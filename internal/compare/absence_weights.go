package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer.
const (
	sureOfOne  = .82
	sureOfMore = .70
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -1.815, // -0.41
	likeHere:     -0.877, // -0.15
	echoHere:     -2.421, // -0.44
	toldOnce:     -0.564, // -0.26
	partOfRow:    0.813,  // 0.40
	wholeTold:    -0.785, // -0.39
	lackWords:    0.769,  // 0.19
	lackAround:   1.350,  // 0.18
	lackAcross:   -0.789, // -0.21
	lackFigures:  1.407,  // 0.57
	haveFigures:  -0.823, // -0.11
	haveDays:     -0.666, // -0.11
	lackNames:    0.277,  // 0.11
	lackOwnNames: 0.198,  // 0.08
	lackSpeaker:  0.208,  // 0.07
	siblingsTold: -0.451, // -0.22
	besideTold:   -0.214, // -0.07
	aroundTold:   -0.593, // -0.37
	saidInWords:  0.524,  // 0.26
	inMarks:      1.005,  // 0.30
	marksHere:    2.467,  // 0.23
	quotedHere:   -2.571, // -0.38
	early:        -1.036, // -0.30
	toldShare:    1.135,  // 0.23
}

const firstBias = 1.585

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.721, // -0.39
	likeHere:     -0.915, // -0.16
	echoHere:     -2.395, // -0.43
	toldOnce:     -0.542, // -0.25
	partOfRow:    0.652,  // 0.32
	wholeTold:    -0.654, // -0.33
	lackWords:    0.766,  // 0.18
	lackAround:   0.995,  // 0.14
	lackAcross:   -0.706, // -0.19
	lackFigures:  1.385,  // 0.56
	haveFigures:  -0.781, // -0.11
	haveDays:     -0.651, // -0.11
	lackNames:    0.215,  // 0.09
	lackOwnNames: 0.208,  // 0.08
	lackSpeaker:  0.188,  // 0.07
	siblingsTold: -0.410, // -0.20
	besideTold:   -0.179, // -0.06
	aroundTold:   -0.515, // -0.32
	saidInWords:  0.509,  // 0.25
	inMarks:      1.008,  // 0.30
	marksHere:    2.384,  // 0.22
	quotedHere:   -2.478, // -0.37
	early:        -0.896, // -0.26
	toldShare:    0.997,  // 0.20
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.806, // 0.16
	sureBeside: 0.543, // 0.07
	sureNear:   0.366, // 0.09
}

const absenceBias = 0.683
