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
	scoreHere:    -1.814, // -0.41
	likeHere:     -0.942, // -0.16
	echoHere:     -2.378, // -0.43
	toldOnce:     -0.562, // -0.26
	partOfRow:    0.797,  // 0.40
	wholeTold:    -0.778, // -0.39
	lackWords:    0.747,  // 0.18
	lackAround:   1.317,  // 0.18
	lackAcross:   -0.778, // -0.21
	lackFigures:  1.421,  // 0.58
	haveFigures:  -0.814, // -0.11
	haveDays:     -0.638, // -0.10
	lackNames:    0.227,  // 0.09
	lackOwnNames: 0.288,  // 0.11
	lackSpeaker:  0.199,  // 0.07
	siblingsTold: -0.419, // -0.20
	besideTold:   -0.225, // -0.08
	aroundTold:   -0.577, // -0.36
	saidInWords:  0.508,  // 0.25
	inMarks:      1.079,  // 0.32
	marksHere:    2.340,  // 0.21
	quotedHere:   -2.560, // -0.38
	early:        -1.045, // -0.30
	toldShare:    1.110,  // 0.23
}

const firstBias = 1.609

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.723, // -0.39
	likeHere:     -0.982, // -0.17
	echoHere:     -2.346, // -0.43
	toldOnce:     -0.541, // -0.25
	partOfRow:    0.642,  // 0.32
	wholeTold:    -0.651, // -0.32
	lackWords:    0.745,  // 0.18
	lackAround:   0.966,  // 0.13
	lackAcross:   -0.699, // -0.19
	lackFigures:  1.400,  // 0.57
	haveFigures:  -0.772, // -0.11
	haveDays:     -0.629, // -0.10
	lackNames:    0.167,  // 0.07
	lackOwnNames: 0.303,  // 0.12
	lackSpeaker:  0.182,  // 0.06
	siblingsTold: -0.381, // -0.18
	besideTold:   -0.188, // -0.06
	aroundTold:   -0.501, // -0.31
	saidInWords:  0.496,  // 0.24
	inMarks:      1.079,  // 0.32
	marksHere:    2.256,  // 0.21
	quotedHere:   -2.472, // -0.37
	early:        -0.907, // -0.26
	toldShare:    0.975,  // 0.20
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.795, // 0.15
	sureBeside: 0.470, // 0.06
	sureNear:   0.369, // 0.09
}

const absenceBias = 0.749
