package omission

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer, but where there are few others.
const (
	sureOfOne  = .79
	sureOfMore = .67
	sureOfHalf = .76 // of what one of two others tells

	soonerEach  = .04 // for each further article that tells it, up to manyTell
	manyTell    = 4
	surerAcross = .05 // where it is told in other languages only
)

// What follows is fitted by TestFit of package compare on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -2.390, // -0.58
	likeHere:     -0.433, // -0.08
	echoHere:     -1.756, // -0.27
	toldOnce:     -0.798, // -0.34
	partOfRow:    0.457,  // 0.23
	wholeTold:    -0.714, // -0.35
	lackWords:    0.232,  // 0.06
	lackAround:   1.964,  // 0.26
	lackAcross:   0.005,  // 0.00
	lackFigures:  1.064,  // 0.43
	haveFigures:  -0.867, // -0.11
	haveDays:     -0.311, // -0.05
	lackNames:    0.455,  // 0.19
	lackOwnNames: 0.131,  // 0.05
	lackSpeaker:  0.331,  // 0.12
	siblingsTold: -0.380, // -0.18
	besideTold:   -0.334, // -0.12
	aroundTold:   -0.379, // -0.14
	saidInWords:  0.260,  // 0.13
	inMarks:      1.076,  // 0.32
	marksHere:    1.129,  // 0.10
	quotedHere:   -2.529, // -0.21
	early:        -0.628, // -0.18
	toldShare:    0.732,  // 0.14
	lackMass:     0.249,  // 0.16
	inCommon:     -2.016, // -0.19
}

const firstBias = 1.697

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -2.323, // -0.56
	likeHere:     -0.440, // -0.08
	echoHere:     -1.741, // -0.26
	toldOnce:     -0.745, // -0.32
	partOfRow:    0.223,  // 0.11
	wholeTold:    -0.520, // -0.26
	lackWords:    0.272,  // 0.07
	lackAround:   1.643,  // 0.22
	lackAcross:   0.030,  // 0.01
	lackFigures:  1.047,  // 0.42
	haveFigures:  -0.853, // -0.11
	haveDays:     -0.315, // -0.05
	lackNames:    0.386,  // 0.16
	lackOwnNames: 0.146,  // 0.06
	lackSpeaker:  0.323,  // 0.12
	siblingsTold: -0.337, // -0.16
	besideTold:   -0.276, // -0.10
	aroundTold:   -0.338, // -0.12
	saidInWords:  0.235,  // 0.12
	inMarks:      1.099,  // 0.33
	marksHere:    1.166,  // 0.10
	quotedHere:   -2.502, // -0.21
	early:        -0.579, // -0.16
	toldShare:    0.566,  // 0.10
	lackMass:     0.236,  // 0.15
	inCommon:     -1.799, // -0.17
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.836, // 0.17
	sureBeside: 0.329, // 0.04
	sureNear:   0.215, // 0.05
}

const absenceBias = 0.961
