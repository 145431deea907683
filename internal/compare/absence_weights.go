package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer. What all others tell is likelier to be told here too.
const (
	sureOfOne  = .84
	sureOfTwo  = .76
	sureOfMore = .62
	sureOfAll  = .80
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -0.495, // -0.13
	othersNear:   0.444,  // 0.12
	echoHere:     -1.988, // -0.37
	toldOnce:     -0.731, // -0.34
	partOfRow:    0.182,  // 0.09
	acrossWords:  0.135,  // 0.06
	lackWords:    0.935,  // 0.22
	lackAround:   1.683,  // 0.23
	lackAcross:   -1.045, // -0.29
	lackFigures:  1.026,  // 0.45
	lackNames:    0.536,  // 0.21
	lackSpeaker:  0.354,  // 0.12
	siblingsTold: -1.091, // -0.52
	besideTold:   -0.306, // -0.10
	aroundTold:   -0.449, // -0.26
	saidInWords:  0.573,  // 0.26
	early:        -1.800, // -0.51
	toldShare:    1.556,  // 0.31
	likeHere:     -1.369, // -0.25
}

const firstBias = 1.644

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.469, // -0.13
	othersNear:   0.429,  // 0.11
	echoHere:     -1.956, // -0.37
	toldOnce:     -0.736, // -0.34
	partOfRow:    0.145,  // 0.07
	acrossWords:  0.143,  // 0.06
	lackWords:    0.939,  // 0.22
	lackAround:   1.231,  // 0.17
	lackAcross:   -0.964, // -0.27
	lackFigures:  1.001,  // 0.44
	lackNames:    0.459,  // 0.18
	lackSpeaker:  0.328,  // 0.11
	siblingsTold: -1.009, // -0.48
	besideTold:   -0.271, // -0.09
	aroundTold:   -0.375, // -0.22
	saidInWords:  0.560,  // 0.25
	early:        -1.592, // -0.45
	toldShare:    1.365,  // 0.27
	likeHere:     -1.355, // -0.25
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.836, // 0.14
	sureBeside: 1.572, // 0.18
	sureNear:   0.277, // 0.06
}

const absenceBias = 0.291
