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
	scoreHere:    -2.372, // -0.62
	likeHere:     -0.402, // -0.07
	echoHere:     -1.896, // -0.33
	toldOnce:     -0.850, // -0.35
	partOfRow:    0.662,  // 0.33
	wholeTold:    -0.717, // -0.36
	lackWords:    0.072,  // 0.02
	lackAround:   1.370,  // 0.19
	lackAcross:   0.082,  // 0.02
	lackFigures:  1.094,  // 0.43
	haveFigures:  -0.483, // -0.07
	haveDays:     -0.356, // -0.06
	lackNames:    0.441,  // 0.18
	lackOwnNames: 0.071,  // 0.03
	lackSpeaker:  0.221,  // 0.08
	siblingsTold: -0.420, // -0.20
	besideTold:   -0.070, // -0.03
	aroundTold:   -0.627, // -0.41
	saidInWords:  0.312,  // 0.15
	inMarks:      1.187,  // 0.35
	marksHere:    0.808,  // 0.08
	quotedHere:   -3.207, // -0.35
	early:        -0.440, // -0.12
	toldShare:    0.604,  // 0.11
	lackMass:     0.359,  // 0.23
}

const firstBias = 1.640

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -2.298, // -0.60
	likeHere:     -0.425, // -0.08
	echoHere:     -1.881, // -0.33
	toldOnce:     -0.763, // -0.31
	partOfRow:    0.360,  // 0.18
	wholeTold:    -0.498, // -0.25
	lackWords:    0.170,  // 0.04
	lackAround:   0.997,  // 0.14
	lackAcross:   0.092,  // 0.03
	lackFigures:  1.068,  // 0.42
	haveFigures:  -0.477, // -0.07
	haveDays:     -0.359, // -0.06
	lackNames:    0.323,  // 0.13
	lackOwnNames: 0.087,  // 0.03
	lackSpeaker:  0.221,  // 0.08
	siblingsTold: -0.296, // -0.14
	besideTold:   -0.050, // -0.02
	aroundTold:   -0.596, // -0.39
	saidInWords:  0.265,  // 0.13
	inMarks:      1.187,  // 0.35
	marksHere:    0.859,  // 0.09
	quotedHere:   -3.114, // -0.34
	early:        -0.410, // -0.12
	toldShare:    0.440,  // 0.08
	lackMass:     0.319,  // 0.20
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.245, // 0.27
	sureBeside: 1.030, // 0.13
	sureNear:   0.028, // 0.01
}

const absenceBias = 0.525
