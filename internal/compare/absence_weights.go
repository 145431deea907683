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
	scoreHere:    -1.978, // -0.46
	likeHere:     -0.943, // -0.17
	echoHere:     -1.977, // -0.37
	toldOnce:     -0.997, // -0.46
	partOfRow:    0.556,  // 0.28
	wholeTold:    -0.610, // -0.30
	lackWords:    0.856,  // 0.21
	lackAround:   1.135,  // 0.16
	lackAcross:   -0.836, // -0.22
	lackFigures:  1.392,  // 0.56
	haveFigures:  -1.243, // -0.19
	haveDays:     -0.569, // -0.09
	lackNames:    0.317,  // 0.13
	lackOwnNames: 0.253,  // 0.10
	lackSpeaker:  0.226,  // 0.08
	siblingsTold: -0.437, // -0.21
	besideTold:   -0.303, // -0.10
	aroundTold:   -0.674, // -0.41
	saidInWords:  0.452,  // 0.22
	inMarks:      0.907,  // 0.27
	marksHere:    2.340,  // 0.22
	quotedHere:   -2.362, // -0.36
	early:        -1.008, // -0.29
	toldShare:    0.641,  // 0.13
}

const firstBias = 2.320

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.904, // -0.44
	likeHere:     -0.963, // -0.17
	echoHere:     -1.983, // -0.37
	toldOnce:     -1.001, // -0.46
	partOfRow:    0.336,  // 0.17
	wholeTold:    -0.437, // -0.22
	lackWords:    0.883,  // 0.21
	lackAround:   0.938,  // 0.13
	lackAcross:   -0.802, // -0.22
	lackFigures:  1.375,  // 0.55
	haveFigures:  -1.200, // -0.18
	haveDays:     -0.540, // -0.08
	lackNames:    0.265,  // 0.11
	lackOwnNames: 0.253,  // 0.10
	lackSpeaker:  0.238,  // 0.08
	siblingsTold: -0.386, // -0.19
	besideTold:   -0.345, // -0.12
	aroundTold:   -0.628, // -0.38
	saidInWords:  0.423,  // 0.21
	inMarks:      0.877,  // 0.26
	marksHere:    2.326,  // 0.22
	quotedHere:   -2.294, // -0.35
	early:        -0.970, // -0.28
	toldShare:    0.561,  // 0.11
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.013,  // 0.20
	sureBeside: 0.184,  // 0.02
	sureNear:   -0.116, // -0.03
}

const absenceBias = 1.853
