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
	scoreHere:    -0.374, // -0.10
	othersNear:   0.561,  // 0.15
	echoHere:     -1.952, // -0.37
	toldOnce:     -0.693, // -0.32
	partOfRow:    0.129,  // 0.06
	acrossWords:  0.130,  // 0.06
	lackWords:    0.966,  // 0.23
	lackAround:   1.569,  // 0.21
	lackAcross:   -1.039, // -0.29
	lackFigures:  1.030,  // 0.45
	lackNames:    0.553,  // 0.22
	lackSpeaker:  0.355,  // 0.12
	siblingsTold: -1.056, // -0.51
	besideTold:   -0.242, // -0.08
	aroundTold:   -0.486, // -0.28
	saidInWords:  0.573,  // 0.26
	early:        -1.769, // -0.50
	toldShare:    1.621,  // 0.32
	likeHere:     -1.449, // -0.26
}

const firstBias = 1.610

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.354, // -0.10
	othersNear:   0.548,  // 0.15
	echoHere:     -1.922, // -0.36
	toldOnce:     -0.698, // -0.32
	partOfRow:    0.096,  // 0.05
	acrossWords:  0.139,  // 0.06
	lackWords:    0.963,  // 0.23
	lackAround:   1.123,  // 0.15
	lackAcross:   -0.953, // -0.26
	lackFigures:  1.004,  // 0.44
	lackNames:    0.474,  // 0.19
	lackSpeaker:  0.321,  // 0.11
	siblingsTold: -0.978, // -0.47
	besideTold:   -0.203, // -0.07
	aroundTold:   -0.411, // -0.24
	saidInWords:  0.565,  // 0.26
	early:        -1.564, // -0.44
	toldShare:    1.429,  // 0.28
	likeHere:     -1.439, // -0.26
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.713, // 0.12
	sureBeside: 1.602, // 0.18
	sureNear:   0.342, // 0.07
}

const absenceBias = 0.268
